import {
  Name,
  PdfFault,
  Reference,
  Stream,
  nameText,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { Scanner, type ByteText } from './scan-values';
import { plainBytes, plainData } from './stream-data';

/** Where an object lies: at a byte of the file, or inside an object stream. */
type Place = { at: number } | { container: number; index: number };

interface Source extends ByteText {
  readonly places: Map<number, Place>;
}

const largestNumber = 4_000_000;
const objectHead = /\s*(\d{1,10}) 0 obj/y;
const dataHead = /[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/y;

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

function lengthOf(source: Source, dict: Dict): number {
  const value = dict.get('Length');
  if (typeof value === 'number') return value;
  const place = value instanceof Reference ? source.places.get(value.number) : undefined;
  const head = place && 'at' in place ? matchAt(objectHead, source.text, place.at) : undefined;
  const length = head ? new Scanner(source, objectHead.lastIndex).readValue() : undefined;
  if (typeof length !== 'number') throw new PdfFault('a stream has no length');
  return length;
}

function readStream(source: Source, dict: Dict, start: number): Stream {
  const end = start + lengthOf(source, dict);
  const tail = source.text.slice(end, end + 11).trimStart();
  if (!(end >= start) || !tail.startsWith('endstream')) {
    throw new PdfFault('a stream does not end where its length says');
  }
  dict.delete('Length');
  return new Stream(dict, source.bytes.subarray(start, end));
}

function readObjectAt(source: Source, position: number): { number: number; value: Value } {
  const head = matchAt(objectHead, source.text, position);
  if (!head) throw new PdfFault(`no object at ${position}`);
  const scanner = new Scanner(source, objectHead.lastIndex);
  const value = scanner.readValue();
  const number = Number(head[1]);
  if (!(value instanceof Map) || !matchAt(dataHead, source.text, scanner.position)) {
    return { number, value };
  }
  return { number, value: readStream(source, value, dataHead.lastIndex) };
}

function readTable(source: Source, position: number): Dict {
  const head = matchAt(/xref\s+0 (\d{1,7})\s+/y, source.text, position);
  if (!head) throw new PdfFault('the cross-reference table is not read');
  let at = position + head[0].length;
  for (let number = 0; number < Number(head[1]); number++, at += 20) {
    if (source.text[at + 17] === 'n') {
      source.places.set(number, { at: Number(source.text.slice(at, at + 10)) });
    }
  }
  const trailer = source.text.indexOf('trailer', at);
  if (trailer < 0) throw new PdfFault('the trailer is missing');
  const dict = new Scanner(source, trailer + 7).readValue();
  if (!(dict instanceof Map)) throw new PdfFault('the trailer is no dictionary');
  return dict;
}

function readTableStream(source: Source, position: number): Dict {
  const { value } = readObjectAt(source, position);
  if (!(value instanceof Stream) || nameText(value.dict.get('Type')) !== 'XRef') {
    throw new PdfFault('the cross-reference stream is not read');
  }
  const widths = value.dict.get('W');
  if (String(widths) !== '1,4,2' || value.dict.has('Index')) {
    throw new PdfFault('the cross-reference stream has another shape');
  }
  const data = plainData(value);
  for (let number = 0; (number + 1) * 7 <= data.length; number++) {
    const [kind, field] = [data[number * 7], data.readUInt32BE(number * 7 + 1)];
    if (kind === 1) source.places.set(number, { at: field });
    const index = data.readUInt16BE(number * 7 + 5);
    if (kind === 2) source.places.set(number, { container: field, index });
  }
  const kept = ['Root', 'Info', 'ID', 'Size', 'Prev', 'Encrypt'];
  return new Map([...value.dict].filter(([key]) => kept.includes(key)));
}

function readContained(container: Value | undefined): Value[] {
  if (!(container instanceof Stream)) throw new PdfFault('an object stream is missing');
  const data = plainBytes(container);
  const [count, first] = [container.dict.get('N'), container.dict.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number' || count > largestNumber) {
    throw new PdfFault('an object stream is broken');
  }
  const heads = new Scanner(data, 0, false);
  return Array.from({ length: count }, () => {
    heads.readValue();
    return new Scanner(data, first + Number(heads.readValue())).readValue();
  });
}

function readObjects(source: Source): Map<number, Value> {
  const objects = new Map<number, Value>();
  for (const [number, place] of source.places) {
    if (!('at' in place)) continue;
    const object = readObjectAt(source, place.at);
    if (object.number !== number) throw new PdfFault(`object ${number} is not in its place`);
    objects.set(number, object.value);
  }
  const opened = new Map<number, Value[]>();
  for (const [number, place] of source.places) {
    if ('at' in place) continue;
    const contained = opened.get(place.container) ?? readContained(objects.get(place.container));
    opened.set(place.container, contained);
    objects.set(number, contained[place.index] ?? null);
  }
  return objects;
}

function withoutTransport(objects: Map<number, Value>): Map<number, Value> {
  for (const [number, value] of objects) {
    const type = value instanceof Stream ? value.dict.get('Type') : undefined;
    if (type instanceof Name && /^(XRef|ObjStm)$/.test(type.text)) objects.delete(number);
  }
  return objects;
}

/**
 * Reads a PDF of one revision, as Chromium prints it or as writePdf writes it (ISO 32000-1, 7.5).
 * Throws PdfFault for everything else: encryption, later revisions, broken offsets.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = { bytes, text: buffer.toString('latin1'), places: new Map() };
  const start = source.text.lastIndexOf('startxref');
  const position = Number(/^startxref\s+(\d{1,10})\s+%%EOF/.exec(source.text.slice(start))?.[1]);
  if (start < 0 || Number.isNaN(position)) throw new PdfFault('the end of the file is missing');
  const isTable = source.text.startsWith('xref', position);
  const trailer = isTable ? readTable(source, position) : readTableStream(source, position);
  if (trailer.has('Prev') || trailer.has('XRefStm')) throw new PdfFault('it has later revisions');
  if (trailer.has('Encrypt')) throw new PdfFault('it is encrypted');
  const objects = withoutTransport(readObjects(source));
  let size = 1;
  for (const number of source.places.keys()) size = Math.max(size, number + 1);
  trailer.set('Size', size);
  return { objects, trailer };
}
