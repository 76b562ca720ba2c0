"""Gives tones over the shifted vowels of ป ฝ ฟ glyphs that are shifted already."""
from copy import deepcopy

from layout import MARK, add_glyph, add_substitution_after, mark_subtables

TONES = ('uni0E48', 'uni0E49', 'uni0E4A', 'uni0E4B', 'uni0E4C')
VOWELS = ('uni0E31', 'uni0E34', 'uni0E35', 'uni0E36', 'uni0E37')
SHIFT = -140


def _add_anchors(font, raised):
    # The mark keeps its place on the page: outline and anchor move together.
    for subtable in mark_subtables(font, 'MarkMarkPos'):
        glyphs, marks = subtable.Mark1Coverage.glyphs, subtable.Mark1Array
        if not (raised[0] in glyphs and 'uni0E31.narrow' in subtable.Mark2Coverage.glyphs):
            continue
        for name in raised:
            record = deepcopy(marks.MarkRecord[glyphs.index(name)])
            record.MarkAnchor.XCoordinate += SHIFT
            glyphs.append(f'{name}.narrow')
            marks.MarkRecord.append(record)
            marks.MarkCount += 1


def add_tall_stem_tones(font):
    """Adds raised tones moved left by 0.14 em for ปั้ ฟื้ and their like.

    Otherwise the pen jumps back and forth in the PDF, and PDFium takes the jump for a space.
    """
    raised = [f'{tone}.small' for tone in TONES]
    attach = font['GDEF'].table.MarkAttachClassDef.classDefs
    for name in raised:
        add_glyph(font, f'{name}.narrow', [(name, SHIFT, 0)], 0, MARK)
        if name in attach:
            attach[f'{name}.narrow'] = attach[name]
    vowels = [f'{vowel}.narrow' for vowel in VOWELS]
    add_substitution_after(font, vowels, {name: f'{name}.narrow' for name in raised})
    _add_anchors(font, raised)
