import type { RawFile, RawRow, RawSheet, RawValue, RawWorkbook } from './raw-workbook';

function isSameValue(a: RawValue, b: RawValue): boolean {
  if (a === b) return true;
  const areObjects = typeof a === 'object' && typeof b === 'object';
  return areObjects && JSON.stringify(a) === JSON.stringify(b);
}

function isSameRow(a: RawRow, b: RawRow): boolean {
  return (
    a.cells.length === b.cells.length &&
    a.cells.every((value, at) => isSameValue(value, b.cells[at] ?? null))
  );
}

function keepSheetRows(before: RawSheet, now: RawSheet): RawSheet {
  const known = new Map(before.rows.map((row) => [row.row, row]));
  const rows = now.rows.map((row) => {
    const old = known.get(row.row);
    return old && (old === row || isSameRow(old, row)) ? old : row;
  });
  const isSame =
    rows.length === before.rows.length && rows.every((row, i) => row === before.rows[i]);
  return { ...now, rows: isSame ? before.rows : rows };
}

/** Returns a file that was read again, with the row objects from before where nothing changed: they are not checked anew. */
export function keepRows(before: RawFile, now: RawFile): RawFile {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const old = known.get(sheet.name);
    return old ? keepSheetRows(old, sheet) : sheet;
  });
  return { ...now, sheets };
}

/** The same for a workbook that was made again; as it is where there was none before. */
export function keepRowsOf(before: RawWorkbook | undefined, now: RawWorkbook): RawWorkbook {
  const known = new Map(before?.files.map((file) => [file.file, file]));
  const files = now.files.map((file) => {
    const old = known.get(file.file);
    return old ? keepRows(old, file) : file;
  });
  return { ...now, files };
}
