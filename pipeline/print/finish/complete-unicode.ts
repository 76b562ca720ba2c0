import { isWithoutText } from './drop-actual-text';
import { addObject, type PdfFile } from './pdf-values';
import type { PdfFont } from './read-fonts';
import { makeStream } from './stream-data';

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;
const tail = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
const longestSection = 100;

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

function printSection(entries: [number, string][]): string {
  const rows = entries.map(
    ([glyph, text]) => `<${glyph.toString(16).padStart(4, '0').toUpperCase()}> <${hex(text)}>\n`,
  );
  return `${rows.length} beginbfchar\n${rows.join('')}endbfchar\n`;
}

/** Prints a ToUnicode map, at most 100 entries a section (Adobe Technical Note 5411). */
export function printToUnicode(texts: ReadonlyMap<number, string>): string {
  const entries = [...texts].sort(([one], [other]) => one - other);
  let text = head;
  for (let at = 0; at < entries.length; at += longestSection) {
    text += printSection(entries.slice(at, at + longestSection));
  }
  return text + tail;
}

/**
 * Gives every used glyph of a font its text: the glyph map's, or what was learnt of a font without one.
 * Returns the glyph ids of a mapped font that stay without a text.
 */
export function completeUnicode(file: PdfFile, font: PdfFont): number[] {
  const missing: number[] = [];
  for (const [glyph, text] of font.known ? font.texts : []) {
    const known = font.known?.[glyph];
    if (known) font.texts.set(glyph, known);
    else if (isWithoutText(text)) missing.push(glyph);
  }
  font.dict.set('ToUnicode', addObject(file, makeStream(new Map(), printToUnicode(font.texts))));
  return missing;
}
