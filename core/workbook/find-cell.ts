import type { RawFile, RawRow, RawValue } from './raw-workbook';

/** Returns what finds a cell's value by sheet, row and column from 1; a sheet's rows are sorted in once. */
export function cellFinder(
  file: RawFile | undefined,
): (sheet: string, row: number, column: number) => RawValue {
  const known = new Map<string, ReadonlyMap<number, RawRow>>();
  return (name, row, column) => {
    const rows =
      known.get(name) ??
      new Map(
        file?.sheets.find((sheet) => sheet.name === name)?.rows.map((one) => [one.row, one]) ?? [],
      );
    known.set(name, rows);
    return rows.get(row)?.cells[column - 1] ?? null;
  };
}
