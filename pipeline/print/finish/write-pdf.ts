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

/** How objects are found and numbered: what is visited, the first free number, and what stands elsewhere already. */
interface Numbering {
  readonly roots: readonly Value[];
  readonly first: number;
  readonly placed?: ReadonlyMap<number, number>;
}

/** Numbers the objects that the roots reach, in the order they are met. */
function numberObjects(file: PdfFile, { roots, first, placed }: Numbering): Map<number, number> {
  const numbers = new Map<number, number>();
  const visit = (number: number): void => {
    if (placed?.has(number) || numbers.has(number) || !file.objects.has(number)) return;
    numbers.set(number, first + numbers.size);
  };
  for (const root of roots) forEachReference(root, visit);
  for (const number of numbers.keys()) forEachReference(file.objects.get(number) ?? null, visit);
  return numbers;
}

const trailerRoots = ({ trailer }: PdfFile): Value[] => [
  trailer.get('Root') ?? null,
  trailer.get('Info') ?? null,
];

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

function printerOf(numberOf: (number: number) => number | undefined): Printer {
  const renumber = (number: number): string => {
    const target = numberOf(number);
    return target === undefined ? 'null' : `${target} 0 R`;
  };
  return (value) => printValue(value, renumber);
}

function trailerOf(trailer: Dict, size: number, identifier: ByteString): Dict {
  const dict: Dict = new Map([['Size', size]]);
  for (const key of ['Root', 'Info']) {
    const value = trailer.get(key);
    if (value !== undefined) dict.set(key, value);
  }
  return dict.set('ID', [identifier, identifier]);
}

function packObjects(values: readonly Numbered[], print: Printer): Stream {
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

/** An object under the number that it is written with. */
type Numbered = readonly [number: number, value: Value];

/**
 * Writes a PDF 1.7 with object streams and a cross-reference stream, the smallest form, from the objects of one
 * file or of several, which may be forgotten as soon as they are added.
 */
export class PdfWriter {
  private readonly body = new Body();
  private readonly rows: Buffer[] = [];

  /** `next` is the first number that is free for what is added. */
  constructor(private next = 1) {
    this.body.add(`%PDF-1.7\n${binaryMark}`);
  }

  /** The next free number. */
  get size(): number {
    return this.next;
  }

  /**
   * Adds what the roots reach in a file, under new numbers; `placed` gives the numbers of objects that stand
   * elsewhere. Returns the new numbers.
   */
  add(
    file: PdfFile,
    roots: readonly Value[],
    placed: ReadonlyMap<number, number> = new Map(),
  ): ReadonlyMap<number, number> {
    const numbers = numberObjects(file, { roots, first: this.next, placed });
    this.next += numbers.size;
    const print = printerOf((number) => numbers.get(number) ?? placed.get(number));
    const objects = [...numbers].map(([old, number]): Numbered => [
      number,
      file.objects.get(old) ?? null,
    ]);
    this.write(objects, print);
    return numbers;
  }

  /** Adds a file's objects under the numbers that they bear; whatever they refer to is added, or will be. */
  addAsNumbered(file: PdfFile): void {
    this.next = Number(file.trailer.get('Size'));
    this.write(
      [...file.objects],
      printerOf((number) => number),
    );
  }

  /** Ends the file; `trailer` names its root under the number that it was written with. */
  end(trailer: Dict): Uint8Array {
    const { body, rows } = this;
    const at = body.length;
    const number = this.next++;
    body.offsets[number] = at;
    rows[0] = tableRow(0, 0, 0xffff);
    body.offsets.forEach((offset, object) => (rows[object] = tableRow(1, offset, 0)));
    const dict = trailerOf(trailer, this.next, body.identifier());
    dict.set('Type', new Name('XRef')).set('W', [1, 4, 2]);
    const print = printerOf((own) => own);
    addStream(body, number, makeStream(dict, Buffer.concat(rows)), print);
    body.add(`startxref\n${at}\n%%EOF\n`);
    return body.bytes();
  }

  private write(objects: readonly Numbered[], print: Printer): void {
    const small: Numbered[] = [];
    for (const [number, value] of objects) {
      if (value instanceof Stream) addStream(this.body, number, value, print);
      else small.push([number, value]);
    }
    for (let at = 0; at < small.length; at += packSize) {
      this.pack(small.slice(at, at + packSize), print);
    }
  }

  /** Writes objects without data into an object stream. */
  private pack(values: readonly Numbered[], print: Printer): void {
    const container = this.next++;
    addStream(this.body, container, packObjects(values, print), print);
    values.forEach(([number], index) => (this.rows[number] = tableRow(2, container, index)));
  }
}

/** The trailer's root and information under the numbers that they were written with. */
function renumberTrailer(trailer: Dict, numbers: ReadonlyMap<number, number>): Dict {
  const entries = ['Root', 'Info'].flatMap((key): [string, Value][] => {
    const value = trailer.get(key);
    if (!(value instanceof Reference)) return [];
    return [[key, new Reference(numbers.get(value.number) ?? 0)]];
  });
  return new Map(entries);
}

/** Writes a PDF; leaves out what the trailer does not reach, numbers anew, and derives /ID from the content. */
export function writePdf(file: PdfFile): Uint8Array {
  const writer = new PdfWriter();
  const numbers = writer.add(file, trailerRoots(file));
  return writer.end(renumberTrailer(file.trailer, numbers));
}

/** Writes a PDF 1.4 with a plain cross-reference table, which PDF/A-1 and old tools ask for. */
export function writePlainPdf(file: PdfFile): Uint8Array {
  const numbers = numberObjects(file, { roots: trailerRoots(file), first: 1 });
  const print = printerOf((number) => numbers.get(number));
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
  body.add(`trailer\n${print(trailerOf(file.trailer, rows.length + 1, body.identifier()))}\n`);
  body.add(`startxref\n${at}\n%%EOF\n`);
  return body.bytes();
}
