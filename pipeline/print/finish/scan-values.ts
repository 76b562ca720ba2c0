import { ByteString, Name, PdfFault, Reference, type Dict, type Value } from './pdf-values';

/** A bare word: an operator, or `obj`, `stream`, `R`. */
export class Keyword {
  constructor(readonly text: string) {}
}

/** Operators seen so far, by their letters: a page shows thousands, of a few kinds. */
const operators = new Map<number, Keyword>();
const longestOperator = 3;

const regular = 0;
const space = 1;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = 2;

const signs = { percent: 37, parenthesis: 40, slash: 47, less: 60, greater: 62, bracket: 91 };

const deepest = 64;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const referenceTail = /[\0\t\n\f\r ]+0[\0\t\n\f\r ]+R(?![A-Za-z0-9])/y;
const constants = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const byteSigns = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
const nibbles = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value++) {
  nibbles[value.toString(16).charCodeAt(0)] = value;
  nibbles[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

/** Strings of one glyph code, by the code; a page shows thousands of them. */
const glyphStrings: (ByteString | undefined)[] = [];

/** Reads a string of four hexadecimal digits, the code of one glyph; undefined for any other string. */
function readGlyph(bytes: Uint8Array, start: number): ByteString | undefined {
  let code = 0;
  for (let at = start; at < start + 4; at++) {
    const nibble = nibbles[bytes[at] as number] ?? -1;
    if (nibble < 0) return undefined;
    code = code * 16 + nibble;
  }
  return (glyphStrings[code] ??= new ByteString(String.fromCharCode(code >> 8, code & 255)));
}

/** Decodes hexadecimal digits, white space between them allowed; an odd last one is a high one. */
function decodeHex(text: string, start: number, end: number): string {
  let bytes = '';
  let high = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const nibble = nibbles[code] ?? -1;
    if (nibble < 0) {
      if (kinds[code] === space) continue;
      throw new PdfFault('a hexadecimal string holds other signs');
    }
    if (high < 0) high = nibble * 16;
    else {
      bytes += byteSigns[high + nibble];
      high = -1;
    }
  }
  return high < 0 ? bytes : bytes + String.fromCharCode(high);
}

/** A text of one character a byte, and those bytes: they are faster to look at, the text to cut. */
export interface ByteText {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads PDF values off a text of one character a byte (ISO 32000-1, 7.2 and 7.3). */
export class Scanner {
  readonly text: string;
  private readonly bytes: Uint8Array;

  constructor(
    source: string | ByteText,
    public position = 0,
    /** True in a file's body, where `12 0 R` is one value; false in a content stream. */
    readonly hasReferences = true,
  ) {
    const isText = typeof source === 'string';
    this.text = isText ? source : source.text;
    this.bytes = isText ? Buffer.from(source, 'latin1') : source.bytes;
  }

  /** Moves to the next byte that is neither white space nor comment. */
  skipSpace(): void {
    const { bytes } = this;
    let at = this.position;
    while (at < bytes.length && kinds[bytes[at] as number] === space) at++;
    this.position = at;
    if (bytes[at] !== signs.percent) return;
    this.skipComment();
    this.skipSpace();
  }

  /** Reads one value; throws PdfFault at a bare word or the end. */
  readValue(depth = 0): Value {
    const item = this.read(depth);
    if (item instanceof Keyword || item === undefined) {
      throw new PdfFault(`a value is missing at ${this.position}`);
    }
    return item;
  }

  /** Reads one value or bare word; undefined at the end. */
  read(depth = 0): Value | Keyword | undefined {
    this.skipSpace();
    if (this.position >= this.text.length) return undefined;
    if (depth > deepest) throw new PdfFault('values are nested too deeply');
    const code = this.bytes[this.position] as number;
    if (kinds[code] === regular) return this.word();
    if (code === signs.less) {
      return this.bytes[this.position + 1] === signs.less ? this.dict(depth) : this.hex();
    }
    if (code === signs.slash) return this.name();
    if (code === signs.bracket) return this.array(depth);
    if (code === signs.parenthesis) return this.literal();
    throw new PdfFault(`a stray delimiter at ${this.position}`);
  }

  private skipComment(): void {
    while (this.position < this.text.length) {
      const code = this.text.charCodeAt(this.position++);
      if (code === 10 || code === 13) return;
    }
  }

  private isRegular(at: number): boolean {
    return at < this.bytes.length && kinds[this.bytes[at] as number] === regular;
  }

  private wordEnd(from: number): number {
    let end = from;
    while (this.isRegular(end)) end++;
    return end;
  }

  private word(): Value | Keyword {
    const start = this.position;
    const value = (this.bytes[start] as number) > 57 ? undefined : this.number();
    if (value !== undefined) return this.hasReferences ? this.numberOrReference(value) : value;
    const end = this.wordEnd(start);
    this.position = end;
    if (end - start <= longestOperator) return this.operator(start, end);
    const word = this.text.slice(start, end);
    return constants.has(word) ? (constants.get(word) ?? null) : new Keyword(word);
  }

  private operator(start: number, end: number): Keyword {
    let letters = 0;
    for (let at = start; at < end; at++) letters = letters * 256 + (this.bytes[at] as number);
    let operator = operators.get(letters);
    if (!operator) operators.set(letters, (operator = new Keyword(this.text.slice(start, end))));
    return operator;
  }

  /** Reads a number digit by digit, which is exact up to 15 of them; undefined for other words. */
  private number(): number | undefined {
    const { text, bytes } = this;
    const start = this.position;
    const sign = bytes[start];
    let at = sign === 43 || sign === 45 ? start + 1 : start;
    let digits = 0;
    let scale = 0;
    let value = 0;
    for (; ; at++) {
      const code = bytes[at] ?? 0;
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        digits++;
        if (scale > 0) scale *= 10;
      } else if (code === 46 && scale === 0) scale = 1;
      else break;
    }
    if (digits === 0 || this.isRegular(at)) return undefined;
    this.position = at;
    if (digits > 15) return Number(text.slice(start, at));
    if (scale > 1) value /= scale;
    return sign === 45 ? -value : value;
  }

  private numberOrReference(value: number): Value {
    referenceTail.lastIndex = this.position;
    if (!Number.isInteger(value) || value < 0 || !referenceTail.test(this.text)) return value;
    this.position = referenceTail.lastIndex;
    return new Reference(value);
  }

  private name(): Name {
    const end = this.wordEnd(this.position + 1);
    const name = this.text.slice(this.position + 1, end);
    this.position = end;
    return new Name(name);
  }

  private hex(): ByteString {
    if (this.bytes[this.position + 5] === signs.greater) {
      const glyph = readGlyph(this.bytes, this.position + 1);
      if (glyph) {
        this.position += 6;
        return glyph;
      }
    }
    const end = this.text.indexOf('>', this.position);
    if (end < 0) throw new PdfFault('a hexadecimal string has no end');
    const bytes = decodeHex(this.text, this.position + 1, end);
    this.position = end + 1;
    return new ByteString(bytes);
  }

  private literal(): ByteString {
    let bytes = '';
    let open = 1;
    this.position++;
    while (this.position < this.text.length) {
      const sign = this.text.charAt(this.position++);
      if (sign === '\\') bytes += this.escaped();
      else {
        if (sign === '(') open++;
        if (sign === ')' && --open === 0) return new ByteString(bytes);
        bytes += sign;
      }
    }
    throw new PdfFault('a string has no end');
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.position, this.position + 3));
    if (octal) {
      this.position += octal[0].length;
      return String.fromCharCode(parseInt(octal[0], 8) & 255);
    }
    const sign = this.text.charAt(this.position++);
    if (sign === '\r' && this.text[this.position] === '\n') this.position++;
    if (sign === '\r' || sign === '\n') return '';
    return escapes[sign] ?? sign;
  }

  private array(depth: number): Value[] {
    const items: Value[] = [];
    this.position++;
    for (;;) {
      this.skipSpace();
      if (this.text[this.position] === ']') break;
      items.push(this.readValue(depth + 1));
    }
    this.position++;
    return items;
  }

  private dict(depth: number): Dict {
    const dict: Dict = new Map();
    this.position += 2;
    for (;;) {
      this.skipSpace();
      if (this.text.startsWith('>>', this.position)) break;
      const key = this.readValue(depth + 1);
      if (!(key instanceof Name)) throw new PdfFault('a dictionary key is no name');
      dict.set(key.text, this.readValue(depth + 1));
    }
    this.position += 2;
    return dict;
  }
}
