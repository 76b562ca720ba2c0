"""Puts marks straight over their consonants, so that the pen of a line never moves for them."""
from collections import Counter

from layout import mark_subtables

MARK_TOLERANCE = 20
LEVEL_TOLERANCE = 50
SIDE_TOLERANCE = 50


def _common(anchors, field, count):
    counted = Counter(getattr(anchor, field) for anchor in anchors).most_common(count)
    return [value for value, _ in counted]


def _set_near(anchor, field, value, tolerance):
    if anchor is not None and abs(getattr(anchor, field) - value) <= tolerance:
        setattr(anchor, field, value)


def _level_class(font, subtable, number, marks):
    # Two columns: the usual marks, and the narrow ones of tall stems.
    columns = _common(marks, 'XCoordinate', 2)
    height = _common(marks, 'YCoordinate', 1)[0]
    for anchor in marks:
        _set_near(anchor, 'YCoordinate', height, MARK_TOLERANCE)
        for x in columns:
            _set_near(anchor, 'XCoordinate', x, MARK_TOLERANCE)
    for base, record in zip(subtable.BaseCoverage.glyphs, subtable.BaseArray.BaseRecord):
        anchor = record.BaseAnchor[number]
        _set_near(anchor, 'YCoordinate', height, LEVEL_TOLERANCE)
        for x in columns:
            _set_near(anchor, 'XCoordinate', x + font['hmtx'][base][0], SIDE_TOLERANCE)


def level_marks(font):
    """Levels marks that stand within 1/20 em of their usual place over a consonant.

    Sarabun shifts most of them by less than 1/50 em. A mark right of the pen stands behind the
    next consonant for viewers that sort by place; a raised one needs an operator of its own.
    """
    for subtable in mark_subtables(font, 'MarkBasePos'):
        named = zip(subtable.MarkCoverage.glyphs, subtable.MarkArray.MarkRecord)
        thai = [mark for name, mark in named if name.startswith('uni0E') and '.small' not in name]
        for number in range(subtable.ClassCount):
            marks = [mark.MarkAnchor for mark in thai if mark.Class == number]
            if marks:
                _level_class(font, subtable, number, marks)
