import { constants, deflateSync, inflateSync } from 'node:zlib';
import type { ByteText } from './scan-values';
import { Name, PdfFault, Stream, nameText, type Dict } from './pdf-values';

const largestPlain = 1 << 28;

function filterOf(dict: Dict): string | undefined {
  const filter = dict.get('Filter');
  const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (only === undefined || (Array.isArray(only) && only.length === 0)) return undefined;
  return nameText(only) ?? 'unknown';
}

/** Returns a stream's data without its filter; throws PdfFault for any filter but Flate. */
export function plainData(stream: Stream): Buffer {
  const filter = filterOf(stream.dict);
  const stored = Buffer.from(stream.data.buffer, stream.data.byteOffset, stream.data.byteLength);
  if (filter === undefined) return stored;
  if (filter !== 'FlateDecode' || stream.dict.has('DecodeParms')) {
    throw new PdfFault(`the filter ${filter} is not read`);
  }
  try {
    return inflateSync(stored, { maxOutputLength: largestPlain });
  } catch {
    throw new PdfFault('a compressed stream is broken');
  }
}

/** Returns a stream's data without its filter, one character a byte. */
export function plainText(stream: Stream): string {
  return plainData(stream).toString('latin1');
}

/** Returns a stream's data without its filter, for a scanner. */
export function plainBytes(stream: Stream): ByteText {
  const bytes = plainData(stream);
  return { text: bytes.toString('latin1'), bytes };
}

/** Replaces a stream's data, compressed by Flate; a string is one character a byte. */
export function setPlainData(stream: Stream, plain: string | Uint8Array): void {
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'latin1') : plain;
  stream.data = deflateSync(bytes, { level: constants.Z_DEFAULT_COMPRESSION });
  stream.dict.delete('DecodeParms');
  stream.dict.set('Filter', new Name('FlateDecode'));
}

/** Makes a compressed stream of a dictionary and plain data. */
export function makeStream(dict: Dict, plain: string | Uint8Array): Stream {
  const stream = new Stream(dict, new Uint8Array());
  setPlainData(stream, plain);
  return stream;
}
