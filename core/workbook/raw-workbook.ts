/** A calendar date as the workbook stores it, Gregorian, `yyyy-mm-dd`. */
export interface RawDate {
  readonly kind: 'date';
  readonly iso: string;
}

/** A number shown with a per-cent format; `value` is what a person sees (80 for 80 %). */
export interface RawPercent {
  readonly kind: 'percent';
  readonly value: number;
}

/** A cell that holds no usable value: an Excel error (`#REF!`) or a formula without a stored result. */
export interface RawError {
  readonly kind: 'error';
  readonly code: string;
}

/** What a person sees in a cell; null for an empty one. */
export type RawValue = null | string | number | boolean | RawDate | RawPercent | RawError;

/** The code of a formula whose result was never computed. */
export const noResult = 'no-result';

/** One row that has at least one value. */
export interface RawRow {
  /** Row number, from 1. */
  readonly row: number;
  /** Values by column; index 0 is column A; may be shorter than the widest row. */
  readonly cells: readonly RawValue[];
}

/** One worksheet, rows in ascending order. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
  /** Merged areas as `A1:B2`. */
  readonly merges: readonly string[];
}

/** One workbook file; `file` is the name that findings show. */
export interface RawFile {
  readonly file: string;
  readonly sheets: readonly RawSheet[];
}

/** The one shape that every reader produces: the union of one or more files. */
export interface RawWorkbook {
  readonly files: readonly RawFile[];
}
