import { ByteString } from './pdf-values';

/** Signs that show nothing; HarfBuzz puts a space glyph of no width in their place. */
export const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Makes a text string of ISO 32000-1, 7.9.2.2: plain where it is ASCII, else UTF-16BE. */
export function textString(text: string): ByteString {
  if (/^[\x20-\x7e]*$/.test(text)) return new ByteString(text);
  return new ByteString(`\xFE\xFF${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`);
}

/** Makes a PDF date in UTC (ISO 32000-1, 7.9.4). */
export function dateString(date: Date): ByteString {
  return new ByteString(`D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`);
}
