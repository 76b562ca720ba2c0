"""Makes SARA AM one glyph again, so that a PDF can say what it is."""
from layout import BASE, add_glyph, add_ligatures, add_substitution_after

NIKHAHIT, SARA_AA, SARA_AM = 'uni0E4D', 'uni0E32', 'uni0E33'


def add_sara_am(font):
    """Joins nikhahit and SARA AA, and marks the SARA AA whose nikhahit has merged with a tone.

    HarfBuzz always splits U+0E33 and moves the nikhahit before the tone. A tall stem takes the
    narrow nikhahit; after a nikhahit-and-tone ligature a twin of SARA AA stands for the SARA AM.
    """
    with_tone = [name for name in font.getGlyphOrder() if name.startswith('uni0E4D0E')]
    advance = font['hmtx'][SARA_AA][0]
    narrow = f'{NIKHAHIT}.narrow'
    add_glyph(font, f'{SARA_AM}.aa', [(SARA_AA, 0, 0)], advance, BASE)
    add_glyph(font, f'{SARA_AM}.narrow', [(narrow, 0, 0), (SARA_AA, 0, 0)], advance, BASE)
    add_ligatures(
        font, {(NIKHAHIT, SARA_AA): SARA_AM, (narrow, SARA_AA): f'{SARA_AM}.narrow'}
    )
    add_substitution_after(font, with_tone, {SARA_AA: f'{SARA_AM}.aa'})
