import type { Column, ColumnKind } from '../sheets/column';
import type { SheetLayout } from './sheet-layout';

/** A short date in the Buddhist era: `1 ต.ค. 2568`. */
export const thaiDateFormat = '[$-107041E]d mmm yyyy;@';

const formats: Partial<Record<ColumnKind, string>> = {
  code: '@',
  path: '@',
  whole: '0',
  level: '0',
  date: thaiDateFormat,
};

/** Returns a column's number format; codes and paths are text, so that 1.10 and 007 stay as typed. */
export function numberFormat(column: Column): string {
  return formats[column.kind] ?? 'General';
}

const centredKinds: readonly ColumnKind[] = ['code', 'path', 'whole', 'decimal', 'level', 'date'];

/** Says whether a column's cells are centred. */
export function isCentred(column: Column): boolean {
  return centredKinds.includes(column.kind);
}

/** How many columns stay in view when scrolling sideways: the keys that lead the sheet. */
export function frozenColumns(layout: SheetLayout): number {
  const first = layout.columns.findIndex(({ column }) => column.width > 30);
  return Math.max(1, Math.min(first < 0 ? 1 : first, 2));
}
