import {
  Name,
  Stream,
  addObject,
  expectDict,
  findDict,
  resolve,
  type Dict,
  type PdfFile,
} from '../../pipeline/print/finish/pdf-values';
import { readToUnicode } from '../../pipeline/print/finish/read-fonts';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { makeStream, plainText } from '../../pipeline/print/finish/stream-data';
import { writePlainPdf } from '../../pipeline/print/finish/write-pdf';

function addCidSet(file: PdfFile, font: Dict): void {
  const cmap = resolve(file, font.get('ToUnicode'));
  const descendants = resolve(file, font.get('DescendantFonts'));
  const child = findDict(file, Array.isArray(descendants) ? descendants[0] : undefined);
  const descriptor = findDict(file, child?.get('FontDescriptor'));
  if (!(cmap instanceof Stream) || !descriptor) return;
  const glyphs = [0, ...readToUnicode(plainText(cmap)).keys()];
  const bits = Buffer.alloc((Math.max(...glyphs) >> 3) + 1);
  for (const glyph of glyphs) bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  descriptor.set('CIDSet', addObject(file, makeStream(new Map(), bits)));
}

function makeOpaque(state: Dict): void {
  for (const key of ['ca', 'CA']) if (state.has(key)) state.set(key, 1);
}

/**
 * Makes a PDF/A-1b of the same objects, for the validator that knows only that part: no object
 * streams, no attachment, nothing that shines through, and the glyph list that part 1 alone asks for.
 */
export function makePdfa1Twin(finished: Uint8Array): Uint8Array {
  const file = readPdf(finished);
  const catalog = expectDict(file, file.trailer.get('Root'));
  catalog.delete('AF');
  catalog.delete('Names');
  const metadata = resolve(file, catalog.get('Metadata')) as Stream;
  const xmp = plainText(metadata).replace('<pdfaid:part>3<', '<pdfaid:part>1<');
  metadata.data = Buffer.from(xmp, 'latin1');
  for (const value of [...file.objects.values()]) {
    if (value instanceof Map) makeOpaque(value);
    if (value instanceof Stream) value.dict.delete('SMask');
    const subtype = value instanceof Map ? value.get('Subtype') : undefined;
    if (subtype instanceof Name && subtype.text === 'Type0') addCidSet(file, value as Dict);
  }
  return writePlainPdf(file);
}
