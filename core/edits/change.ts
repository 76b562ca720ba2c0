import type { Edit, Fix } from '../findings/finding';
import type { RawRow, RawValue, RawWorkbook } from '../workbook/raw-workbook';
import type { Row, SheetSource } from '../model/table';
import { findSheets } from '../model/find-sheets';
import type { SheetId } from '../sheets';

/** What a cell may be given. */
export type CellInput = string | number | null;

/** Rows to be written below the last row of a sheet, cells by column number. */
export interface Append {
  readonly sheet: string;
  readonly rows: readonly Readonly<Record<number, CellInput>>[];
}

/** A row to be taken out; `cells` is what it held when the user decided. */
export interface Removal {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly RawValue[];
}

/** Everything that one command changes in the open workbook. */
export interface Change extends Fix {
  readonly appends: readonly Append[];
  readonly removals: readonly Removal[];
}

/** A change that does nothing. */
export const noChange: Change = { edits: [], inserts: [], appends: [], removals: [] };

const cellKey = ({ sheet, row, column }: Edit) => JSON.stringify([sheet, row, column]);

/**
 * Returns several changes as one. A change is taken whole or not at all: one that gives a cell another value than a change
 * before it does is left out, and so is one that only repeats the edits of others.
 */
export function mergeChanges(changes: readonly Change[]): Change {
  const edits = new Map<string, Edit>();
  const taken = changes.filter((change) => {
    const known = change.edits.map((edit) => edits.get(cellKey(edit)));
    const isAgainst = known.some((other, at) => other && other.value !== change.edits[at]?.value);
    const isRepeated = known.length > 0 && known.every((other) => other !== undefined);
    if (isAgainst || isRepeated) return false;
    for (const edit of change.edits) edits.set(cellKey(edit), edit);
    return true;
  });
  return {
    edits: [...edits.values()],
    inserts: taken.flatMap((change) => change.inserts),
    appends: taken.flatMap((change) => change.appends),
    removals: taken.flatMap((change) => change.removals),
  };
}

/** Returns a fix as a change. */
export function changeOf(fix: Fix): Change {
  return { ...noChange, ...fix };
}

/** The worksheets of the contract that an edit may write into. */
export type Sources = ReadonlyMap<SheetId, SheetSource>;

/** Finds where each sheet of the contract stands; the first of a name. */
export function sourcesOf(workbook: RawWorkbook): Sources {
  const sources = new Map<SheetId, SheetSource>();
  for (const { source } of findSheets(workbook).found) {
    if (!sources.has(source.id)) sources.set(source.id, source);
  }
  return sources;
}

/** The workbook has no sheet for what is to be written. */
export class SheetMissing extends Error {
  constructor(readonly sheet: SheetId) {
    super(`No sheet ${sheet}`);
  }
}

/** Returns rows to be appended to a sheet, values by column name; throws `SheetMissing`. */
export function appendRows(
  sources: Sources,
  id: SheetId,
  rows: readonly Readonly<Record<string, CellInput>>[],
): Append[] {
  if (rows.length === 0) return [];
  const source = sources.get(id);
  if (!source) throw new SheetMissing(id);
  const cells = rows.map((row) => {
    const placed = Object.entries(row).flatMap(([column, value]): [number, CellInput][] => {
      const number = source.columns[column];
      return number === undefined ? [] : [[number, value]];
    });
    return Object.fromEntries(placed);
  });
  return [{ sheet: source.name, rows: cells }];
}

/** Returns the edit of one column of a row; none when the sheet lacks the column. */
export function editCell(row: Row, column: string, value: CellInput): Edit[] {
  const { file, name, columns } = row.source;
  const number = columns[column];
  return number === undefined ? [] : [{ file, sheet: name, row: row.row, column: number, value }];
}

/** Returns the row as the workbook holds it. */
export function rawRowOf(workbook: RawWorkbook, row: Row): RawRow {
  const file = workbook.files.find((one) => one.file === row.source.file);
  const sheet = file?.sheets.find((one) => one.name === row.source.name);
  return sheet?.rows.find((one) => one.row === row.row) ?? { row: row.row, cells: [] };
}

/** Returns a value as it may be written again; a date as its day, an error as nothing. */
export function inputOf(value: RawValue): CellInput {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value.kind === 'percent') return value.value / 100;
  return value.kind === 'date' ? value.iso : null;
}

/** Returns what a row holds by column name, as it may be written again. */
export function rowInput(workbook: RawWorkbook, row: Row): Record<string, CellInput> {
  const { cells } = rawRowOf(workbook, row);
  const entries = Object.entries(row.source.columns).map(
    ([column, number]): [string, CellInput] => [column, inputOf(cells[number - 1] ?? null)],
  );
  return Object.fromEntries(entries);
}
