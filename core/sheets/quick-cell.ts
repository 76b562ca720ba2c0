import type { RawValue } from '../workbook/raw-workbook';
import type { Column } from './column';
import { listOf } from './parse-cell';
import { emptyValue } from './row-schema';

/** Anything that cleaning changes, or that the schema reads in its own way: a lone dash, blanks at an end. */
const needsSchema =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u0300-\u036f\u061c\u1680\u180e\u1e00-\u202f\u205f-\u206f\u3000\uf900-\uffff]|^\s|\s$|^[-–—]$/;

/** Thai marks that stand in an order which NFC changes: a tone before a lower vowel, a lower vowel before phinthu. */
const stackedMarks = /[\u0e48-\u0e4b][\u0e38-\u0e3a]|[\u0e38\u0e39]\u0e3a/;

/** Lao, Khmer and other scripts are left to the schema. */
const foreign = /[\u00c0-\u0dff\u0e80-\u1fff\u2100-\uffff]/;

function isPlain(raw: string): boolean {
  return raw !== '' && !needsSchema.test(raw) && !stackedMarks.test(raw) && !foreign.test(raw);
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
