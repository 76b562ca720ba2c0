import { ByteString, Name, PdfFault, Reference, type Dict, type Value } from './pdf-values';

/** A bare word: an operator, or `obj`, `stream`, `R`. */
export class Keyword {
  constructor(readonly text: string) {}
}

const regular = 0;
const space = 1;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = 2;

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

/** Reads PDF values off a text of one character a byte (ISO 32000-1, 7.2 and 7.3). */
export class Scanner {
  constructor(
    readonly text: string,
    public position = 0,
    /** True in a file's body, where `12 0 R` is one value; false in a content stream. */
    readonly hasReferences = true,
  ) {}

  /** Moves to the next byte that is neither white space nor comment. */
  skipSpace(): void {
    const { text } = this;
    let at = this.position;
    while (kinds[text.charCodeAt(at)] === space) at++;
    this.position = at;
    if (text.charCodeAt(at) !== 37) return;
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
    const code = this.text.charCodeAt(this.position);
    if (kinds[code] === regular) return this.word();
    const sign = this.text[this.position];
    if (sign === '<') return this.text[this.position + 1] === '<' ? this.dict(depth) : this.hex();
    if (sign === '/') return this.name();
    if (sign === '[') return this.array(depth);
    if (sign === '(') return this.literal();
    throw new PdfFault(`a stray delimiter at ${this.position}`);
  }

  private skipComment(): void {
    while (this.position < this.text.length) {
      const code = this.text.charCodeAt(this.position++);
      if (code === 10 || code === 13) return;
    }
  }

  private wordEnd(from: number): number {
    const { text } = this;
    let end = from;
    while (kinds[text.charCodeAt(end)] === regular) end++;
    return end;
  }

  private word(): Value | Keyword {
    const start = this.position;
    const value = this.text.charCodeAt(start) > 57 ? undefined : this.number();
    if (value !== undefined) return this.hasReferences ? this.numberOrReference(value) : value;
    const word = this.text.slice(start, this.wordEnd(start));
    this.position = start + word.length;
    return constants.has(word) ? (constants.get(word) ?? null) : new Keyword(word);
  }

  /** Reads a number digit by digit, which is exact up to 15 of them; undefined for other words. */
  private number(): number | undefined {
    const { text } = this;
    const start = this.position;
    const sign = text.charCodeAt(start);
    let at = sign === 43 || sign === 45 ? start + 1 : start;
    let digits = 0;
    let scale = 0;
    let value = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        digits++;
        if (scale > 0) scale *= 10;
      } else if (code === 46 && scale === 0) scale = 1;
      else break;
    }
    if (digits === 0 || kinds[text.charCodeAt(at)] === regular) return undefined;
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
