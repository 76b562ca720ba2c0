import {
  ByteString,
  Name,
  Stream,
  type PdfFile,
  type Value,
} from '../../pipeline/print/finish/pdf-values';
import { decodeUtf16, readToUnicode } from '../../pipeline/print/finish/read-fonts';
import { plainData } from '../../pipeline/print/finish/stream-data';
import { dense } from './html-blocks';
import { readTagTree } from './tag-tree';

/** Gathers every string and name of a value, as a person would read it. */
function gather(value: Value, found: string[]): void {
  if (value instanceof Name) found.push(value.text);
  else if (value instanceof ByteString) {
    const { bytes } = value;
    const isUtf16 = bytes.startsWith('\xFE\xFF');
    found.push(isUtf16 ? decodeUtf16(bytes.slice(2)) : Buffer.from(bytes, 'latin1').toString());
  } else if (Array.isArray(value)) for (const item of value) gather(item, found);
  else if (value instanceof Map) {
    for (const [key, item] of value) {
      found.push(key);
      gather(item, found);
    }
  }
}

/** Returns all that a PDF says anywhere, white space aside: its objects, its streams unpacked, its glyphs read. */
export function stringsOf(pdf: Uint8Array, file: PdfFile): string {
  const found = readTagTree(pdf).painted.map(({ text }) => text);
  for (const value of file.objects.values()) {
    gather(value instanceof Stream ? value.dict : value, found);
    if (!(value instanceof Stream)) continue;
    const data = plainData(value);
    // UTF-16 as well, whichever byte a text may begin at.
    found.push(data.toString('utf8'), decodeUtf16(data.toString('latin1')));
    found.push(decodeUtf16(data.subarray(1).toString('latin1')));
  }
  gather(file.trailer, found);
  return dense(found.join('\n'));
}

/** Returns the longest text that a glyph of any font stands for. */
export function longestGlyphText(file: PdfFile): number {
  const maps = [...file.objects.values()].flatMap((value) => {
    const cmap = value instanceof Stream ? plainData(value).toString('latin1') : '';
    return cmap.includes('begincmap') ? [readToUnicode(cmap)] : [];
  });
  return Math.max(...maps.flatMap((texts) => [...texts.values()].map(({ length }) => length)));
}
