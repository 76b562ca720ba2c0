"""Small builders for glyphs and OpenType lookups, over fonttools."""
from fontTools.otlLib import builder
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

BASE, MARK = 1, 3
ROUND_XY = 0x4


def _component(name, x, y):
    part = GlyphComponent()
    part.glyphName, part.x, part.y, part.flags = name, x, y, ROUND_XY
    return part


def add_glyph(font, name, parts, advance, kind):
    """Adds a glyph made of (glyph, x, y) parts in font units; kind is its GDEF class."""
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = [_component(*part) for part in parts]
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    table = font['glyf']
    table.glyphs[name], table.glyphOrder = glyph, font.getGlyphOrder()
    table[name].recalcBounds(table)
    font['hmtx'][name] = (advance, table[name].xMin)
    font['GDEF'].table.GlyphClassDef.classDefs[name] = kind
    font['maxp'].numGlyphs = len(font.getGlyphOrder())


def _add_lookup(font, kind, subtable):
    lookups = font['GSUB'].table.LookupList
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = kind, 0
    lookup.SubTable, lookup.SubTableCount = [subtable], 1
    lookups.Lookup.append(lookup)
    lookups.LookupCount = len(lookups.Lookup)
    return lookups.LookupCount - 1


def _activate(font, index):
    # The Thai `ccmp` is the one that splits SARA AM, by lookup 3.
    for record in font['GSUB'].table.FeatureList.FeatureRecord:
        feature = record.Feature
        if record.FeatureTag == 'ccmp' and 3 in feature.LookupListIndex:
            feature.LookupListIndex = sorted([*feature.LookupListIndex, index])
            feature.LookupCount = len(feature.LookupListIndex)


def add_ligatures(font, ligatures):
    """Adds a ligature lookup {(glyph, glyph): ligature} to Thai text."""
    _activate(font, _add_lookup(font, 4, builder.buildLigatureSubstSubtable(ligatures)))


def add_substitution_after(font, before, mapping):
    """Adds a lookup to Thai text that replaces a glyph where one of `before` stands before it."""
    order = font.getReverseGlyphMap(rebuild=True)
    single = _add_lookup(font, 1, builder.buildSingleSubstSubtable(mapping))
    rule = otTables.ChainContextSubst()
    rule.Format = 3
    rule.BacktrackCoverage = [builder.buildCoverage(before, order)]
    rule.InputCoverage = [builder.buildCoverage(list(mapping), order)]
    rule.LookAheadCoverage = []
    rule.BacktrackGlyphCount, rule.InputGlyphCount, rule.LookAheadGlyphCount = 1, 1, 0
    record = otTables.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, single
    rule.SubstLookupRecord, rule.SubstCount = [record], 1
    _activate(font, _add_lookup(font, 6, rule))


def mark_subtables(font, kind):
    """Yields the GPOS subtables of a kind, `MarkBasePos` or `MarkMarkPos`."""
    for lookup in font['GPOS'].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            subtable = getattr(subtable, 'ExtSubTable', subtable)
            if type(subtable).__name__ == kind:
                yield subtable
