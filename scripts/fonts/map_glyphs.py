"""Says which text each glyph of a font stands for."""
import unicodedata


def _subtables(font, kind):
    for lookup in font['GSUB'].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            if lookup.LookupType == kind:
                yield getattr(subtable, 'ExtSubTable', subtable)


def _add_variants(font, text):
    for subtable in _subtables(font, 1):
        for name, variant in subtable.mapping.items():
            if name in text:
                text.setdefault(variant, text[name])


def _add_ligatures(font, text):
    for subtable in _subtables(font, 4):
        for first, ligatures in subtable.ligatures.items():
            for ligature in ligatures:
                parts = [first, *ligature.Component]
                if all(part in text for part in parts):
                    text.setdefault(ligature.LigGlyph, ''.join(text[part] for part in parts))


def _searched(text):
    # What a person types to find it: a space for a no-break space, two letters for a ligature.
    is_ligature = '\ufb00' <= text <= '\ufb06'
    return unicodedata.normalize('NFKC', text) if is_ligature or text == '\u00a0' else text


def _is_private(text):
    return len(text) == 1 and 0xE000 <= ord(text) <= 0xF8FF


def _correct_thai(font, text):
    # A merged nikhahit belongs to the SARA AM that follows: its ligature reads as the tone alone.
    for name in font.getGlyphOrder():
        if name.startswith('uni0E4D0E'):
            text[name] = chr(int(name[7:11], 16))
        elif name.startswith('uni0E33'):
            text[name] = '\u0e33'
        elif name.startswith('uni0E') and _is_private(text.get(name, '')):
            text[name] = chr(int(name[3:7], 16))


def map_glyphs(font):
    """Returns the text of every glyph by glyph id; empty where a glyph stands for none."""
    text = {}
    for code, name in sorted(font.getBestCmap().items()):
        text.setdefault(name, _searched(chr(code)))
    for _ in range(3):
        _add_variants(font, text)
        _add_ligatures(font, text)
    _correct_thai(font, text)
    return [text.get(name, '') for name in font.getGlyphOrder()]
