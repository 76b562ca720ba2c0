import type { RawRow, RawValue } from '../../core/workbook/raw-workbook';
import { showNumber } from '../../core/workbook/show-number';

/** A rectangle of cells as Excel gives it. */
export interface CellBlock {
  /** First row and column, from 1. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

function rawText(text: string): RawValue {
  if (text === '') return null;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Returns what a person sees in a cell. */
export function rawValue(value: unknown, type: string, format: string): RawValue {
  if (type === 'Error') return { kind: 'error', code: String(value) };
  if (typeof value === 'number') return showNumber(value, format, false);
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? rawText(value) : null;
}

/** Returns the rows of a block that hold a value. */
export function rawRows({ top, left, values, types, formats }: CellBlock): RawRow[] {
  const rows: RawRow[] = [];
  values.forEach((line, index) => {
    const cells: RawValue[] = [];
    line.forEach((value, at) => {
      const raw = rawValue(value, types[index]?.[at] ?? '', formats[index]?.[at] ?? 'General');
      if (raw === null) return;
      while (cells.length < left - 1 + at) cells.push(null);
      cells[left - 1 + at] = raw;
    });
    if (cells.length > 0) rows.push({ row: top + index, cells });
  });
  return rows;
}
