import { ByteString, Name, PdfFault, Reference, type Dict, type Value } from './pdf-values';

const escaped: Record<string, string> = { '(': '\\(', ')': '\\)', '\\': '\\\\' };

function printNumber(value: number): string {
  const text = String(value);
  if (!/[en]/i.test(text)) return text;
  if (!Number.isFinite(value)) throw new PdfFault('a number is not finite');
  return value.toFixed(6).replace(/\.?0+$/, '');
}

function printString(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) {
    return `(${bytes.replace(/[()\\]/g, (sign) => escaped[sign] ?? sign)})`;
  }
  return `<${Buffer.from(bytes, 'latin1').toString('hex').toUpperCase()}>`;
}

const delimiters = '/<>[]() ';

/** Joins parts with a space where two regular characters would meet. */
function glue(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const isApart =
      text === '' ||
      delimiters.includes(text.charAt(text.length - 1)) ||
      delimiters.includes(part[0] ?? ' ');
    text += isApart ? part : ` ${part}`;
  }
  return text;
}

function printDict(dict: Dict, renumber: (number: number) => string): string {
  const parts: string[] = [];
  for (const [key, value] of dict) parts.push(`/${key}`, printValue(value, renumber));
  return `<<${glue(parts)}>>`;
}

/** Prints a value in the file's syntax; `renumber` says what stands for a reference. */
export function printValue(value: Value, renumber: (number: number) => string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return printNumber(value);
  if (value instanceof Name) return `/${value.text}`;
  if (value instanceof Reference) return renumber(value.number);
  if (value instanceof ByteString) return printString(value.bytes);
  if (Array.isArray(value)) return `[${glue(value.map((item) => printValue(item, renumber)))}]`;
  return printDict(value instanceof Map ? value : value.dict, renumber);
}
