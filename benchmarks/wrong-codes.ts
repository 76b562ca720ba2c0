import type { RawRow, RawWorkbook } from '../core/workbook/raw-workbook';

/** Returns the row with the code in its first cell mistyped. */
function mistyped(row: RawRow): RawRow {
  const [code = null, ...cells] = row.cells;
  return { ...row, cells: [`${String(code)}X`, ...cells] };
}

/** Returns the office with the codes of so many positions, evenly spread, mistyped wherever duties and indicators name them. */
export function withWrongCodes(workbook: RawWorkbook, count: number): RawWorkbook {
  const codes = (workbook.files[0]?.sheets[0]?.rows ?? []).slice(1).map(({ cells }) => cells[0]);
  const step = codes.length / Math.max(1, count);
  const wrong = new Set(Array.from({ length: count }, (_, i) => codes[Math.floor(i * step)]));
  const files = workbook.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet, index) =>
      index === 0
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => (wrong.has(row.cells[0]) ? mistyped(row) : row)),
          },
    ),
  }));
  return { ...workbook, files };
}
