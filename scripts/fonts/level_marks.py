"""Puts tones at one height, so that no glyph of a line is shifted vertically."""
from collections import Counter

from add_tall_stem_tones import TONES, VOWELS
from layout import mark_subtables

MARK_TOLERANCE = 6
ANCHOR_TOLERANCE = 50


def _near(anchor, height, tolerance):
    return anchor is not None and 0 < abs(anchor.YCoordinate - height) <= tolerance


def _level(marks, bases, field, count):
    for number in range(count):
        own = [record.MarkAnchor for record in marks if record.Class == number]
        if not own:
            continue
        height = Counter(anchor.YCoordinate for anchor in own).most_common(1)[0][0]
        for anchor in own:
            if _near(anchor, height, MARK_TOLERANCE):
                anchor.YCoordinate = height
        for record in bases:
            anchor = getattr(record, field)[number]
            if _near(anchor, height, ANCHOR_TOLERANCE):
                anchor.YCoordinate = height


def _chosen(glyphs, records, test):
    return [record for name, record in zip(glyphs, records) if test(name)]


def _level_on_bases(subtable):
    marks = _chosen(
        subtable.MarkCoverage.glyphs,
        subtable.MarkArray.MarkRecord,
        lambda name: name.startswith('uni0E') and not name.endswith('.small'),
    )
    _level(marks, subtable.BaseArray.BaseRecord, 'BaseAnchor', subtable.ClassCount)


def _level_on_vowels(subtable):
    marks = _chosen(
        subtable.Mark1Coverage.glyphs,
        subtable.Mark1Array.MarkRecord,
        lambda name: name[:7] in TONES and '.small' in name,
    )
    vowels = _chosen(
        subtable.Mark2Coverage.glyphs,
        subtable.Mark2Array.Mark2Record,
        lambda name: name[:7] in VOWELS,
    )
    _level(marks, vowels, 'Mark2Anchor', subtable.ClassCount)


def level_marks(font):
    """Levels marks over consonants and tones over vowels.

    Sarabun lowers tones by up to 46/1000 em over some vowels. A vertical shift starts a show
    operator of its own, and PDFium re-orders marks that stand in operators of their own.
    """
    for subtable in mark_subtables(font, 'MarkBasePos'):
        _level_on_bases(subtable)
    for subtable in mark_subtables(font, 'MarkMarkPos'):
        _level_on_vowels(subtable)
