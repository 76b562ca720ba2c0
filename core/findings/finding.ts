import { cellAddress } from '../workbook/address';
import type { FindingCode, FindingData } from './catalogue';
import type { Severity } from './severity';

export type { Severity } from './severity';

/** Where something stands; row and column from 1, 0 for a whole sheet; sheet empty for a whole file. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One cell to be overwritten; `row` and `column` from 1. */
export interface Edit extends Place {
  readonly value: string | number | null;
}

/** A row to be put in below the place, cells by column number; used where one cell becomes several rows. */
export interface RowInsert extends Place {
  readonly cells: Readonly<Record<number, string | number | null>>;
}

/** A certain remedy: applying every edit (and insert) removes the finding and adds none. Cells mended together share one. */
export interface Fix {
  readonly edits: readonly Edit[];
  readonly inserts: readonly RowInsert[];
}

/** One thing that is wrong with the workbook; words come from `core/messages`. */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  readonly data: FindingData[C];
  readonly related: readonly Place[];
  readonly fix: Fix | null;
  /** Folded codes of the positions whose form it concerns; `all` when no form can be trusted. */
  readonly positions: readonly string[] | 'all';
}

/** Any finding, with code and data of the same kind. */
export type AnyFinding = { [C in FindingCode]: Finding<C> }[FindingCode];

/** Returns the address of a place within its sheet, such as `B7`. */
export function cellOf(place: Place): string {
  return cellAddress(place.row, place.column);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders findings by file, sheet, row, column, code. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.at.file, b.at.file) ||
    compareText(a.at.sheet, b.at.sheet) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    compareText(a.code, b.code)
  );
}
