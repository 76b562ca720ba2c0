import {
  ByteString,
  findDict,
  type Dict,
  type PdfFile,
  type Value,
} from '../../pipeline/print/finish/pdf-values';
import { readPdf } from '../../pipeline/print/finish/read-pdf';

function decode(value: Value | undefined): string {
  if (!(value instanceof ByteString)) return '';
  const bytes = Buffer.from(value.bytes, 'latin1');
  if (bytes[0] !== 0xfe) return value.bytes;
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

function titlesBelow(file: PdfFile, parent: Dict | undefined, indent: string): string[] {
  const titles: string[] = [];
  for (let at = findDict(file, parent?.get('First')); at; at = findDict(file, at.get('Next'))) {
    titles.push(indent + decode(at.get('Title')), ...titlesBelow(file, at, `${indent}  `));
  }
  return titles;
}

/** Returns the titles of a PDF's bookmarks, two blanks a level. */
export function outlineTitles(pdf: Uint8Array): string[] {
  const file = readPdf(pdf);
  const catalog = findDict(file, file.trailer.get('Root'));
  return titlesBelow(file, findDict(file, catalog?.get('Outlines')), '');
}
