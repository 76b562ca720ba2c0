import { createHash } from 'node:crypto';
import {
  ByteString,
  Name,
  Reference,
  Stream,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { printValue } from './print-value';
import { makeStream } from './stream-data';

const binaryMark = '%\xE2\xE3\xCF\xD3\n';
/** Objects in one object stream; a cross-reference row counts them with two bytes. */
const packSize = 5000;

function forEachReference(value: Value, visit: (number: number) => void): void {
  if (value instanceof Reference) visit(value.number);
  else if (Array.isArray(value)) for (const item of value) forEachReference(item, visit);
  else if (value instanceof Map) for (const item of value.values()) forEachReference(item, visit);
  else if (value instanceof Stream) forEachReference(value.dict, visit);
}

/** Numbers the objects that the trailer reaches, from 1, in the order they are met. */
function numberObjects(file: PdfFile): Map<number, number> {
  const numbers = new Map<number, number>();
  const visit = (number: number): void => {
    if (file.objects.has(number) && !numbers.has(number)) numbers.set(number, numbers.size + 1);
  };
  forEachReference(file.trailer.get('Root') ?? null, visit);
  forEachReference(file.trailer.get('Info') ?? null, visit);
  for (const number of numbers.keys()) forEachReference(file.objects.get(number) ?? null, visit);
  return numbers;
}

/** A file being written: its pieces, its length and where each object begins. */
class Body {
  readonly offsets: number[] = [];
  private readonly pieces: Uint8Array[] = [];
  private readonly hash = createHash('sha256');
  length = 0;

  add(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    this.pieces.push(bytes);
    this.hash.update(bytes);
    this.length += bytes.length;
  }

  addObject(number: number, head: string, data?: Uint8Array): void {
    this.offsets[number] = this.length;
    this.add(`${number} 0 obj\n${head}\n`);
    if (data) {
      this.add('stream\n');
      this.add(data);
      this.add('\nendstream\n');
    }
    this.add('endobj\n');
  }

  /** The file identifier of ISO 32000-1, 14.4: the same bytes so far give the same one. */
  identifier(): ByteString {
    return new ByteString(this.hash.copy().digest().subarray(0, 16).toString('latin1'));
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.pieces, this.length);
  }
}

function addStream(body: Body, number: number, { dict, data }: Stream, print: Printer): void {
  body.addObject(number, print(new Map([...dict, ['Length', data.length]])), data);
}

type Printer = (value: Value) => string;

function printerOf(numbers: Map<number, number>): Printer {
  const renumber = (number: number): string => {
    const target = numbers.get(number);
    return target === undefined ? 'null' : `${target} 0 R`;
  };
  return (value) => printValue(value, renumber);
}

function trailerOf(file: PdfFile, size: number, identifier: ByteString): Dict {
  const dict: Dict = new Map([['Size', size]]);
  for (const key of ['Root', 'Info']) {
    const value = file.trailer.get(key);
    if (value !== undefined) dict.set(key, value);
  }
  return dict.set('ID', [identifier, identifier]);
}

function packObjects(values: [number, Value][], print: Printer): Stream {
  let heads = '';
  let texts = '';
  for (const [number, value] of values) {
    heads += `${number} ${texts.length} `;
    texts += `${print(value)}\n`;
  }
  const dict: Dict = new Map<string, Value>([['Type', new Name('ObjStm')]]);
  dict.set('N', values.length).set('First', heads.length);
  return makeStream(dict, heads + texts);
}

function tableRow(kind: number, field: number, index: number): Buffer {
  const row = Buffer.alloc(7, kind);
  row.writeUInt32BE(field, 1);
  row.writeUInt16BE(index, 5);
  return row;
}

/** Writes the objects without data into object streams; returns their cross-reference rows. */
function addPacked(body: Body, small: [number, Value][], first: number, print: Printer): Buffer[] {
  const rows: Buffer[] = [];
  for (let at = 0; at < small.length; at += packSize) {
    const values = small.slice(at, at + packSize);
    const container = first + at / packSize;
    addStream(body, container, packObjects(values, print), print);
    values.forEach(([number], index) => (rows[number] = tableRow(2, container, index)));
  }
  return rows;
}

function addTable(body: Body, file: PdfFile, rows: Buffer[], print: Printer): void {
  const at = body.length;
  const number = body.offsets.length;
  body.offsets[number] = at;
  rows[0] = tableRow(0, 0, 0xffff);
  body.offsets.forEach((offset, object) => (rows[object] = tableRow(1, offset, 0)));
  const dict = trailerOf(file, number + 1, body.identifier());
  dict.set('Type', new Name('XRef')).set('W', [1, 4, 2]);
  addStream(body, number, makeStream(dict, Buffer.concat(rows)), print);
  body.add(`startxref\n${at}\n%%EOF\n`);
}

/**
 * Writes a PDF 1.7 with object streams and a cross-reference stream: the smallest form.
 * Leaves out what the trailer does not reach, numbers anew, and derives /ID from the content.
 */
export function writePdf(file: PdfFile): Uint8Array {
  const numbers = numberObjects(file);
  const print = printerOf(numbers);
  const body = new Body();
  body.add(`%PDF-1.7\n${binaryMark}`);
  const small: [number, Value][] = [];
  for (const [old, number] of numbers) {
    const value = file.objects.get(old) ?? null;
    if (value instanceof Stream) addStream(body, number, value, print);
    else small.push([number, value]);
  }
  addTable(body, file, addPacked(body, small, numbers.size + 1, print), print);
  return body.bytes();
}

/** Writes a PDF 1.4 with a plain cross-reference table, which PDF/A-1 and old tools ask for. */
export function writePlainPdf(file: PdfFile): Uint8Array {
  const numbers = numberObjects(file);
  const print = printerOf(numbers);
  const body = new Body();
  body.add(`%PDF-1.4\n${binaryMark}`);
  for (const [old, number] of numbers) {
    const value = file.objects.get(old) ?? null;
    if (value instanceof Stream) addStream(body, number, value, print);
    else body.addObject(number, print(value));
  }
  const at = body.length;
  const rows = body.offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  body.add(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  body.add(`trailer\n${print(trailerOf(file, rows.length + 1, body.identifier()))}\n`);
  body.add(`startxref\n${at}\n%%EOF\n`);
  return body.bytes();
}
