import type { Attachment } from './attach-data';
import {
  ByteString,
  PdfFault,
  Stream,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { decodeUtf16 } from './read-fonts';
import { readPdf } from './read-pdf';
import { plainData } from './stream-data';

function readText(value: Value | undefined): string {
  if (!(value instanceof ByteString)) return '';
  return value.bytes.startsWith('\xFE\xFF') ? decodeUtf16(value.bytes.slice(2)) : value.bytes;
}

function readSpec(file: PdfFile, spec: Dict): Attachment | undefined {
  if (nameText(spec.get('AFRelationship')) !== 'Source') return undefined;
  const stream = resolve(file, findDict(file, spec.get('EF'))?.get('F'));
  if (!(stream instanceof Stream)) throw new PdfFault('the attached file is missing');
  const json = plainData(stream).toString('utf8');
  return { name: readText(spec.get('UF')), json, description: readText(spec.get('Desc')) };
}

/**
 * Reads the data that one of our PDFs was made from, or undefined where none is attached.
 * Throws PdfFault for a PDF that another program made or saved anew.
 */
export function readAttachment(pdf: Uint8Array): Attachment | undefined {
  const file = readPdf(pdf);
  const associated = resolve(file, findDict(file, file.trailer.get('Root'))?.get('AF'));
  for (const item of Array.isArray(associated) ? associated : []) {
    const spec = findDict(file, item);
    const attachment = spec && readSpec(file, spec);
    if (attachment) return attachment;
  }
  return undefined;
}
