import type { Place } from '../findings/finding';
import type { ColumnId, SheetId, Values } from '../sheets';
import type { RawValue } from '../workbook/raw-workbook';

/** A worksheet that was recognised: where its columns stand. */
export interface SheetSource {
  readonly id: SheetId;
  readonly file: string;
  /** The worksheet's name as the file has it. */
  readonly name: string;
  /** The header's row, from 1. */
  readonly headerRow: number;
  /** Column numbers from 1 by column name; a column that is not there is missing. */
  readonly columns: Readonly<Record<string, number>>;
}

/** One row of a sheet with its typed values and where it stands. */
export interface Row<Id extends SheetId = SheetId> {
  readonly source: SheetSource;
  /** Row number, from 1. */
  readonly row: number;
  readonly values: Values<Id>;
  /** The cells as they were read; index 0 is column A. */
  readonly cells: readonly RawValue[];
  /** The folded code of the position that the row belongs to; empty when it belongs to none. */
  readonly positionKey: string;
  /** The folded values that must be unique in the sheet; null when there are none or one is empty. */
  readonly key: string | null;
}

/** Every row of the workbook by sheet, files and sheets in reading order. */
export type Tables = { readonly [Id in SheetId]: readonly Row<Id>[] };

/** Returns where a row's cell stands; column 0 when the sheet lacks the column. */
export function placeOf<Id extends SheetId>(row: Row<Id>, column: ColumnId<Id>): Place {
  return {
    file: row.source.file,
    sheet: row.source.name,
    row: row.row,
    column: row.source.columns[column] ?? 0,
  };
}

/** Returns where a row's cell stands, by the name of a column that any sheet may have. */
export function placeIn(row: Row, column: string): Place {
  return placeOf(row, column as never);
}

/** Tells whether a sheet that these rows stand in lacks a column. */
export function lacksColumn(rows: readonly Row[], column: string): boolean {
  let known: SheetSource | null = null;
  for (const { source } of rows) {
    if (source === known) continue;
    if (source.columns[column] === undefined) return true;
    known = source;
  }
  return false;
}

/** Returns a row's values by column name, for code that serves every sheet. */
export function valuesOf(row: Row): Readonly<Record<string, unknown>> {
  return row.values as unknown as Readonly<Record<string, unknown>>;
}

/** Returns what stands in a row's cell; null when the sheet lacks the column. */
export function rawOf(row: Row, column: string): RawValue {
  const number = row.source.columns[column];
  return number === undefined ? null : (row.cells[number - 1] ?? null);
}
