"""Gives every upper vowel tones of its own, whose place over it is in their outlines."""
from copy import deepcopy

from layout import MARK, add_glyph, add_substitution_after, mark_subtables

TONES = ('uni0E48', 'uni0E49', 'uni0E4A', 'uni0E4B', 'uni0E4C')
VOWELS = ('uni0E31', 'uni0E34', 'uni0E35', 'uni0E36', 'uni0E37', 'uni0E47')


def _tone_table(font):
    for subtable in mark_subtables(font, 'MarkMarkPos'):
        tones, vowels = subtable.Mark1Coverage.glyphs, subtable.Mark2Coverage.glyphs
        if 'uni0E48.small' in tones and VOWELS[0] in vowels:
            return subtable
    raise ValueError('the font places no tones over vowels')


def _shift(subtable, vowel, tone):
    # Where GPOS puts the tone over the vowel: the difference of their anchors.
    mark = subtable.Mark1Array.MarkRecord[subtable.Mark1Coverage.glyphs.index(tone)]
    records = subtable.Mark2Array.Mark2Record
    anchor = records[subtable.Mark2Coverage.glyphs.index(vowel)].Mark2Anchor[mark.Class]
    x = anchor.XCoordinate - mark.MarkAnchor.XCoordinate
    return mark, anchor, x, anchor.YCoordinate - mark.MarkAnchor.YCoordinate


def _add_tone(font, subtable, vowel, tone):
    mark, anchor, x, y = _shift(subtable, vowel, tone)
    name = f'{tone}.{vowel}'
    add_glyph(font, name, [(tone, x, y)], 0, MARK)
    attach = font['GDEF'].table.MarkAttachClassDef.classDefs
    if tone in attach:
        attach[name] = attach[tone]
    record = deepcopy(mark)
    record.MarkAnchor = deepcopy(anchor)
    subtable.Mark1Coverage.glyphs.append(name)
    subtable.Mark1Array.MarkRecord.append(record)
    subtable.Mark1Array.MarkCount += 1
    return name


def add_vowel_tones(font):
    """Adds tones for each upper vowel and its narrow twin, and puts them into Thai text.

    The pen then stays where it is. Where it moves left a viewer that sorts by place reads the
    tone before its vowel; where it moves up PDFium sorts the tone to the end of its word.
    """
    subtable = _tone_table(font)
    for vowel in [*VOWELS, *(f'{vowel}.narrow' for vowel in VOWELS)]:
        small = [f'{tone}.small' for tone in TONES]
        mapping = {tone: _add_tone(font, subtable, vowel, tone) for tone in small}
        add_substitution_after(font, [vowel], mapping)
