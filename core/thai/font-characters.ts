/**
 * Matches a character that the documents' font cannot draw. The ranges are those of `templates/fonts/glyph-map.json`
 * (a test compares them); bullets at the head of a line are left out, since list cells drop them.
 */
export const notInFont =
  /[^\s\u0020-\u007e\u00a0-\u017e\u018f\u0192\u01a0-\u01a1\u01af-\u01b0\u01cd-\u01dc\u01e6-\u01e7\u01fa-\u01ff\u0218-\u021b\u0237\u0251\u0259\u02bb-\u02bc\u02be-\u02bf\u02c6-\u02cc\u02d8-\u02dd\u0300-\u0304\u0306-\u030c\u031b\u0323-\u0324\u0326-\u0328\u032e\u0331\u0394\u03a9\u03bc\u03c0\u0e01-\u0e3a\u0e3f-\u0e5b\u1e0c-\u1e0f\u1e20-\u1e21\u1e24-\u1e25\u1e2a-\u1e2b\u1e36-\u1e3b\u1e42-\u1e49\u1e5a-\u1e63\u1e6c-\u1e6f\u1e80-\u1e85\u1e8e-\u1e8f\u1e92-\u1e93\u1e97\u1e9e\u1ea0-\u1ef9\u2007\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032-\u2033\u2039-\u203a\u2044\u2070\u2074-\u2079\u207d-\u2089\u208d-\u208e\u20a1\u20a4\u20a6-\u20a7\u20ab-\u20ac\u20b1-\u20b2\u20b5\u20b9-\u20ba\u20bd\u210a\u2113\u2117\u2120\u2122\u212e\u2153-\u2154\u215b-\u215e\u2190-\u2193\u2202\u2206\u220f\u2211-\u2212\u2215\u2219-\u221a\u221e\u222b\u2248\u2260\u2264-\u2265\u25a0\u25b2-\u25b3\u25b6-\u25b7\u25bc-\u25bd\u25c0-\u25c1\u25c6\u25ca]/u;

/** Control, direction and zero-width characters, which are not printed and have findings of their own. */
const unprinted = /[\p{Cc}\p{Cf}]/u;

const bulletAtHead = /^\s*[●▪◦•*-]/gm;

/** Returns the first character of a text that the font cannot draw, as `😀 (U+1F600)`; empty when there is none. */
export function firstNotInFont(text: string): string {
  if (!notInFont.test(text)) return '';
  for (const character of text.replace(bulletAtHead, '')) {
    if (!notInFont.test(character) || unprinted.test(character)) continue;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  }
  return '';
}
