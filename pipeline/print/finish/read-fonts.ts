import {
  ByteString,
  Name,
  PdfFault,
  Stream,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { Keyword, Scanner } from './scan-values';
import { plainText } from './stream-data';

/** What each glyph of a font stands for: PostScript name to texts in the order of glyph ids. */
export type GlyphMap = Readonly<Record<string, readonly string[]>>;

/** A composite font of a PDF with two-byte glyph codes. */
export interface PdfFont {
  /** The PostScript name without its subset tag. */
  readonly name: string;
  readonly dict: Dict;
  /** The texts of the glyph map, or undefined for a font that has none. */
  readonly known: readonly string[] | undefined;
  /** What each used glyph reads as; complete-unicode.ts completes it. */
  readonly texts: Map<number, string>;
  /** Advance widths in 1/1000 em. */
  readonly widths: Map<number, number>;
  readonly defaultWidth: number;
}

function codeOf(value: Value | Keyword | undefined): number {
  if (!(value instanceof ByteString)) throw new PdfFault('a ToUnicode map is broken');
  let code = 0;
  for (let at = 0; at < value.bytes.length; at++) code = code * 256 + value.bytes.charCodeAt(at);
  return code;
}

function utf16(value: Value | Keyword | undefined): string {
  if (!(value instanceof ByteString)) throw new PdfFault('a ToUnicode map is broken');
  return decodeUtf16(value.bytes);
}

/** Decodes UTF-16BE given as one character a byte. */
export function decodeUtf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}

function readRange(scanner: Scanner, first: number, texts: Map<number, string>): void {
  const last = codeOf(scanner.readValue());
  if (last - first > 0xffff) throw new PdfFault('a ToUnicode range is too long');
  const target = scanner.readValue();
  for (let code = first; code <= last; code++) {
    if (Array.isArray(target)) texts.set(code, utf16(target[code - first]));
    else texts.set(code, nextText(utf16(target), code - first));
  }
}

function nextText(text: string, step: number): string {
  const end = text.length - 1;
  return text.slice(0, end) + String.fromCharCode((text.charCodeAt(end) + step) & 0xffff);
}

/** Reads a ToUnicode map's bfchar and bfrange sections (ISO 32000-1, 9.10.3). */
export function readToUnicode(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  const scanner = new Scanner(cmap, 0, false);
  let section = '';
  for (let item = scanner.read(); item !== undefined; item = scanner.read()) {
    if (item instanceof Keyword) section = item.text;
    else if (section === 'beginbfchar') texts.set(codeOf(item), utf16(scanner.readValue()));
    else if (section === 'beginbfrange') readRange(scanner, codeOf(item), texts);
  }
  return texts;
}

/** Reads the /W array of a CIDFont: glyph id to width (ISO 32000-1, 9.7.4.3). */
function readWidths(list: Value): Map<number, number> {
  const widths = new Map<number, number>();
  const items = Array.isArray(list) ? list : [];
  for (let at = 0; at < items.length;) {
    const [first, next, width] = [Number(items[at]), items[at + 1], items[at + 2]];
    if (Array.isArray(next)) {
      next.forEach((value, step) => widths.set(first + step, Number(value)));
      at += 2;
    } else {
      const last = Math.min(Number(next), 0xffff);
      for (let glyph = first; glyph <= last; glyph++) widths.set(glyph, Number(width));
      at += 3;
    }
  }
  return widths;
}

function readFont(file: PdfFile, dict: Dict, glyphMap: GlyphMap): PdfFont | undefined {
  const descendants = resolve(file, dict.get('DescendantFonts'));
  const child = findDict(file, Array.isArray(descendants) ? descendants[0] : undefined);
  const isPlain = nameText(dict.get('Encoding')) === 'Identity-H';
  if (!child || !isPlain) return undefined;
  const name = (nameText(dict.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, '');
  const cmap = resolve(file, dict.get('ToUnicode'));
  const defaultWidth = child.get('DW');
  return {
    name,
    dict,
    known: Object.hasOwn(glyphMap, name) ? glyphMap[name] : undefined,
    texts: cmap instanceof Stream ? readToUnicode(plainText(cmap)) : new Map(),
    widths: readWidths(resolve(file, child.get('W'))),
    defaultWidth: typeof defaultWidth === 'number' ? defaultWidth : 1000,
  };
}

/** Reads every composite font of a file, by object number. */
export function readFonts(file: PdfFile, glyphMap: GlyphMap): Map<number, PdfFont> {
  const fonts = new Map<number, PdfFont>();
  for (const [number, value] of file.objects) {
    if (!(value instanceof Map)) continue;
    const subtype = value.get('Subtype');
    if (!(subtype instanceof Name) || subtype.text !== 'Type0') continue;
    const font = readFont(file, value, glyphMap);
    if (font) fonts.set(number, font);
  }
  return fonts;
}
