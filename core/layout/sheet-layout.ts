import { sheets, type SheetId } from '../sheets';
import type { Column, Sheet } from '../sheets/column';
import { columnLetters } from '../workbook/address';

/** A cell's value as it is written: a date column takes `yyyy-mm-dd`. */
export type CellInput = string | number | null | undefined;

/** A row by column name. */
export type RowInput = Readonly<Record<string, CellInput>>;

/** Where a sheet's column stands. */
export interface ColumnLayout {
  readonly id: string;
  readonly column: Column;
  readonly number: number;
  readonly letters: string;
}

/** Where everything on a sheet stands. */
export interface SheetLayout {
  readonly id: SheetId;
  readonly sheet: Sheet;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowInput[];
  /** First row below the header. */
  readonly firstRow: number;
  /** Last row that validations, colours and lists reach. */
  readonly lastRow: number;
}

const reach = 1000;
const spare = 500;

/** Returns the row that lists, prompts and colours reach on a sheet whose data end at a row. */
export function lastRowOf(lastDataRow: number): number {
  return Math.max(reach, lastDataRow + spare);
}

/** Returns the layout of a sheet that holds these rows; the header is row 1. */
export function layoutOf(id: SheetId, rows: readonly RowInput[]): SheetLayout {
  const sheet: Sheet = sheets[id];
  const columns = Object.entries(sheet.columns).map(([name, column], index) => ({
    id: name,
    column,
    number: index + 1,
    letters: columnLetters(index + 1),
  }));
  return { id, sheet, columns, rows, firstRow: 2, lastRow: lastRowOf(rows.length + 1) };
}

/** Returns the letters of a layout's column; throws when the sheet has none of that name. */
export function lettersOf(layout: SheetLayout, id: string): string {
  const found = layout.columns.find((one) => one.id === id);
  if (!found) throw new Error(`Sheet ${layout.id} has no column ${id}`);
  return found.letters;
}

/** Returns a column's cells below the header as an absolute range on its own sheet. */
export function bodyRange(layout: SheetLayout, id: string): string {
  const letters = lettersOf(layout, id);
  return `$${letters}$${layout.firstRow}:$${letters}$${layout.lastRow}`;
}
