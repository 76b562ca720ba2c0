import type { RawValue } from '../workbook/raw-workbook';
import type { Column } from './column';
import { listOf } from './parse-cell';
import { emptyValue } from './row-schema';

/** Anything that cleaning changes, and other scripts: what is left to the schema. */
const needsSchema =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00c0-\u0dff\u0e80-\u202f\u205f-\u206f\u2100-\uffff]/;

/** The same by character, so that a text is read once. */
const odd = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  needsSchema.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Thai marks that stand in an order which NFC changes: a tone before a lower vowel, a lower vowel before phinthu. */
function isStacked(before: number, code: number): boolean {
  if (code < 0x0e38 || code > 0x0e3a) return false;
  const followsTone = before >= 0x0e48 && before <= 0x0e4b;
  return followsTone || (code === 0x0e3a && (before === 0x0e38 || before === 0x0e39));
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a;

/** Tells whether a text reads as it stands: nothing odd in it, no blanks at an end, no lone dash. */
function isPlain(raw: string): boolean {
  let before = 0x20;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (odd[code] === 1 || isStacked(before, code)) return false;
    if (i === 0 && isBlank(code)) return false;
    before = code;
  }
  return !isBlank(before) && !(raw.length === 1 && /[-–—]/.test(raw));
}

function quickNumber(column: Column, raw: number): number | undefined {
  const { min = -Infinity, max = Infinity } = column;
  if (!(raw >= min && raw <= max)) return undefined;
  return column.kind === 'decimal' || Number.isSafeInteger(raw) ? raw : undefined;
}

/**
 * Reads the plain cells that nearly every row has (an ordinary text, a number within its bounds, nothing in an optional
 * cell) without the schema; undefined for every other cell. A property test holds it equal to the schema.
 */
export function quickCell(column: Column, raw: RawValue): unknown {
  if (raw === null) return column.required ? undefined : emptyValue(column);
  if (typeof raw === 'number') {
    const isNumber = ['whole', 'decimal', 'level'].includes(column.kind);
    if (isNumber) return quickNumber(column, raw);
    return column.kind === 'mixed' && Number.isFinite(raw) ? raw : undefined;
  }
  if (typeof raw !== 'string' || !isPlain(raw)) return undefined;
  if (column.kind === 'code' && !column.choices) return raw;
  if (column.kind === 'text') return column.choices?.includes(raw) === false ? undefined : raw;
  return column.kind === 'list' ? listOf(raw) : undefined;
}
