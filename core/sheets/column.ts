/**
 * How a cell is read: `text` a line or more, `code` a key, `list` one item a line, `whole` and `decimal` numbers,
 * `date` a calendar date, `level` a competency level (`ระดับ 3` is 3), `mixed` a number or a text, `path` numbers with
 * dots (`8.1`).
 */
export type ColumnKind =
  'text' | 'code' | 'list' | 'whole' | 'decimal' | 'date' | 'level' | 'mixed' | 'path';

/** Which sheet's key a cell refers to, and whether the reference is only checked when that sheet has rows. */
export interface Reference {
  readonly sheet: string;
  readonly column: string;
  readonly whenPresent?: boolean;
}

/** One column of a sheet: everything the reader, the blank workbook, the drop-downs and the docs derive from. */
export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly required?: boolean;
  /** Inclusive bounds of a number. */
  readonly min?: number;
  readonly max?: number;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Values offered in the drop-down; others are allowed. */
  readonly suggestions?: readonly string[];
  readonly refersTo?: Reference;
  /** Value taken when the cell is empty. */
  readonly default?: string;
  /** Width in Excel's character units. */
  readonly width: number;
  /** The Thai sentence shown when the cell is selected, and in the docs. */
  readonly prompt: string;
}

/** One line of a list cell; `depth` 1 is a sub-item of the line above. */
export interface ListItem {
  readonly text: string;
  readonly depth: 0 | 1;
}

/** The value that a column's kind yields; text that is not there is an empty string. */
export type ValueOf<C extends Column> = C['kind'] extends 'whole' | 'decimal' | 'level'
  ? number | null
  : C['kind'] extends 'date'
    ? string | null
    : C['kind'] extends 'list'
      ? readonly ListItem[]
      : C['kind'] extends 'mixed'
        ? string | number | null
        : string;

/** One sheet of the workbook contract. */
export interface Sheet {
  /** English identifier, the same in code, docs and model. */
  readonly id: string;
  /** The worksheet's name. */
  readonly name: string;
  /** The Thai sentence that explains the sheet on the first sheet and in the docs. */
  readonly about: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that together are unique. */
  readonly key?: readonly string[];
  /** Whether a wrong row on this sheet makes a position's form wrong. */
  readonly printed?: boolean;
}

/** The parsed values of one row of a sheet. */
export type RowValues<S extends Sheet> = {
  readonly [K in keyof S['columns']]: ValueOf<S['columns'][K]>;
};
