import type { RawFile, RawRow, RawSheet, RawValue, RawWorkbook } from '../workbook/raw-workbook';
import type { Edit, Fix, RowInsert } from './finding';

function editedCells(cells: readonly RawValue[], edits: readonly Edit[]): RawValue[] {
  const edited = [...cells];
  for (const { column, value } of edits) {
    while (edited.length < column) edited.push(null);
    edited[column - 1] = value;
  }
  return edited;
}

function insertedRow(row: number, insert: RowInsert): RawRow {
  const columns = Object.keys(insert.cells).map(Number);
  const cells: RawValue[] = Array.from({ length: Math.max(0, ...columns) }, () => null);
  for (const column of columns) cells[column - 1] = insert.cells[column] ?? null;
  return { row, cells };
}

/** Rows of an edited sheet, numbered anew where rows were put in; edits are made before inserts. */
function editedRows(sheet: RawSheet, fix: Fix): RawRow[] {
  const edits = groupByRow(fix.edits);
  const inserts = groupByRow(fix.inserts);
  const numbers = new Set([...sheet.rows.map(({ row }) => row), ...edits.keys()]);
  const rowByNumber = new Map(sheet.rows.map((row) => [row.row, row]));
  const rows: RawRow[] = [];
  let shift = 0;
  for (const number of [...new Set([...numbers, ...inserts.keys()])].sort((a, b) => a - b)) {
    const row = rowByNumber.get(number);
    const own = edits.get(number) ?? [];
    if (row && own.length === 0 && shift === 0) rows.push(row);
    else if (row ?? own.length > 0) {
      rows.push({ row: number + shift, cells: editedCells(row?.cells ?? [], own) });
    }
    for (const insert of inserts.get(number) ?? []) {
      shift++;
      rows.push(insertedRow(number + shift, insert));
    }
  }
  return rows;
}

function groupByRow<T extends { readonly row: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(item.row, [...(groups.get(item.row) ?? []), item]);
  return groups;
}

/**
 * Returns the workbook with a fix applied; files and sheets that it does not touch stay the same objects. The first
 * sheet of a name in a file is the one that is edited. Merged areas below an insert are not moved.
 */
export function applyFix(workbook: RawWorkbook, fix: Fix): RawWorkbook {
  const here = (file: RawFile, sheet: RawSheet) => {
    const isHere = (at: Edit | RowInsert) => at.file === file.file && at.sheet === sheet.name;
    return { edits: fix.edits.filter(isHere), inserts: fix.inserts.filter(isHere) };
  };
  const files = workbook.files.map((file) => {
    const sheets = file.sheets.map((sheet) => {
      const own = here(file, sheet);
      const isTouched = own.edits.length > 0 || own.inserts.length > 0;
      return isTouched ? { ...sheet, rows: editedRows(sheet, own) } : sheet;
    });
    return sheets.some((sheet, index) => sheet !== file.sheets[index]) ? { ...file, sheets } : file;
  });
  return { ...workbook, files };
}
