"""Makes templates/fonts from the Sarabun of the npm package: python3 scripts/fonts/make_fonts.py [folder].

Needs fonttools (Debian: python3-fonttools). The same input gives the same bytes; SHA256SUMS lists them.
"""
import hashlib
import json
import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

from add_sara_am import add_sara_am
from add_vowel_tones import add_vowel_tones
from level_marks import level_marks
from map_glyphs import map_glyphs

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / 'node_modules' / '@expo-google-fonts' / 'sarabun'
STYLES = {'Regular': '400Regular/Sarabun_400Regular.ttf', 'Bold': '700Bold/Sarabun_700Bold.ttf'}
FAMILY = 'Sarabun Jobsheet'
FILE_NAME = 'SarabunJobsheet'
NAME_IDS = {1: FAMILY, 3: FILE_NAME, 4: FAMILY, 6: FILE_NAME, 16: FAMILY}


def rename(font):
    """Gives the changed font a name of its own, so that it never passes for an installed Sarabun."""
    for record in list(font['name'].names):
        if record.nameID in NAME_IDS:
            text = record.toUnicode().replace('Sarabun', NAME_IDS[record.nameID])
            font['name'].setName(
                text, record.nameID, record.platformID, record.platEncID, record.langID
            )


def make_font(source, target):
    """Writes one changed font; returns its PostScript name and what each of its glyphs reads as."""
    font = TTFont(source, recalcTimestamp=False)
    add_sara_am(font)
    add_vowel_tones(font)
    level_marks(font)
    rename(font)
    font.save(target)
    return font['name'].getDebugName(6), map_glyphs(font)


def write_sums(folder):
    """Lists the SHA-256 of every made file, for the test and for machines without fonttools."""
    names = sorted(path.name for path in folder.iterdir() if path.name != 'SHA256SUMS')
    lines = [f'{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n' for name in names]
    (folder / 'SHA256SUMS').write_bytes(''.join(lines).encode())


def main(folder):
    """Writes both fonts, the glyph map, the licence and the list of sums."""
    folder.mkdir(parents=True, exist_ok=True)
    glyphs = dict(
        make_font(SOURCE / source, folder / f'{FILE_NAME}-{style}.ttf')
        for style, source in STYLES.items()
    )
    text = json.dumps(glyphs, ensure_ascii=False, separators=(',', ':'), sort_keys=True)
    (folder / 'glyph-map.json').write_bytes((text + '\n').encode())
    shutil.copyfile(SOURCE / 'LICENSE_FONT', folder / 'OFL.txt')
    write_sums(folder)


if __name__ == '__main__':
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / 'templates' / 'fonts')
