import type { Column } from '../../core/sheets/column';
import type { CellInput } from '../../core/layout/sheet-layout';
import { storedText } from './stored-text';

/** Returns what ExcelJS writes for a value: a date for a date column's `yyyy-mm-dd`, null for an empty one. */
export function cellValue(value: CellInput, column: Column): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  const isDate = column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDate ? new Date(`${value}T00:00:00Z`) : storedText(value);
}
