import { sheets, type SheetId } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import type { FindingCode } from '../../core/findings/catalogue';
import type { RawRow, RawSheet, RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';

/** A workbook with one fault planted in it, and where the fault stands. */
export interface Planted {
  readonly workbook: RawWorkbook;
  readonly sheet: string;
  /** From 1; 0 for the whole sheet. */
  readonly row: number;
  readonly column: number;
}

/** Plants one kind of fault; `choice` (0 to 1) picks the place. Null where this workbook has no room for it. */
export type Plant = (workbook: RawWorkbook, choice: number) => Planted | null;

/** Cells of a row by column name. */
type Values = Readonly<Record<string, RawValue>>;

const columnsOf = (id: SheetId) => Object.entries((sheets[id] as Sheet).columns);
const numberOf = (id: SheetId, column: string) =>
  columnsOf(id).findIndex(([name]) => name === column) + 1;

/** Says that another plant took the sheet away. */
export class MissingSheet extends Error {}

/** Returns the sample's sheet; its columns stand in the order of the contract. */
export function sheetIn(workbook: RawWorkbook, id: SheetId): RawSheet {
  const found = workbook.files[0]?.sheets.find((sheet) => sheet.name === sheets[id].name);
  if (!found) throw new MissingSheet(id);
  return found;
}

/** Returns a row's cells by column name. */
export function valuesIn(id: SheetId, row: RawRow): Values {
  return Object.fromEntries(columnsOf(id).map(([name], i) => [name, row.cells[i] ?? null]));
}

function withSheet(workbook: RawWorkbook, id: SheetId, change: (sheet: RawSheet) => RawSheet) {
  const { name } = sheets[id];
  return {
    files: workbook.files.map((file, index) =>
      index > 0
        ? file
        : {
            ...file,
            sheets: file.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
          },
    ),
  };
}

/** Returns the workbook with some cells of a sheet's row changed. */
export function setCells(workbook: RawWorkbook, id: SheetId, row: number, values: Values) {
  return withSheet(workbook, id, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((own) => {
      if (own.row !== row) return own;
      const cells: RawValue[] = columnsOf(id).map((_, i) => own.cells[i] ?? null);
      for (const [name, value] of Object.entries(values)) cells[numberOf(id, name) - 1] = value;
      return { ...own, cells };
    }),
  }));
}

/** Returns the workbook with rows put after the last one, and the number of the first of them. */
export function addRows(workbook: RawWorkbook, id: SheetId, rows: readonly Values[]) {
  const first = (sheetIn(workbook, id).rows.at(-1)?.row ?? 1) + 1;
  const made = rows.map((values, index) => ({
    row: first + index,
    cells: columnsOf(id).map(([name]) => values[name] ?? null),
  }));
  const next = withSheet(workbook, id, (sheet) => ({ ...sheet, rows: [...sheet.rows, ...made] }));
  return { workbook: next, first };
}

/** Returns the workbook without some rows of a sheet. */
export function dropRows(workbook: RawWorkbook, id: SheetId, drop: (values: Values) => boolean) {
  return withSheet(workbook, id, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => row.row === 1 || !drop(valuesIn(id, row))),
  }));
}

type Eligible = (values: Values, row: RawRow) => boolean;

/** Returns the rows of a sheet that a fault can be planted in. */
export function rowsIn(workbook: RawWorkbook, id: SheetId, eligible: Eligible = () => true) {
  return sheetIn(workbook, id).rows.filter(
    (row) => row.row > 1 && eligible(valuesIn(id, row), row),
  );
}

/** Picks one of some things. */
export function pick<T>(items: readonly T[], choice: number): T | undefined {
  return items[Math.min(items.length - 1, Math.floor(choice * items.length))];
}

/** Returns a plant that changes one cell, in which the finding is expected. */
export function inCell(
  id: SheetId,
  column: string,
  change: (value: RawValue, values: Values) => RawValue,
  eligible: Eligible = (values) => values[column] !== null,
): Plant {
  return (workbook, choice) => {
    const row = pick(rowsIn(workbook, id, eligible), choice);
    if (!row) return null;
    const values = valuesIn(id, row);
    const changed = { [column]: change(values[column] ?? null, values) };
    return {
      workbook: setCells(workbook, id, row.row, changed),
      sheet: sheets[id].name,
      row: row.row,
      column: numberOf(id, column),
    };
  };
}

/** Returns the place of a cell for a planted workbook. */
export function plantedAt(
  workbook: RawWorkbook,
  id: SheetId,
  row: number,
  column: string,
): Planted {
  return { workbook, sheet: sheets[id].name, row, column: numberOf(id, column) };
}

/** A plant for every code that a cell can have. */
export type Plants = Readonly<Partial<Record<FindingCode, Plant>>>;
