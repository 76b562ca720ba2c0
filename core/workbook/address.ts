/** The last column of a worksheet (XFD). */
export const lastColumn = 16384;

/** The last row of a worksheet. */
export const lastRow = 1048576;

/** Returns the letters of a column number from 1 (1 → A, 27 → AA). */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Returns a cell's address such as `B7`; an empty string when row or column is 0 (a whole sheet or file). */
export function cellAddress(row: number, column: number): string {
  if (row < 1 && column < 1) return '';
  if (row < 1) return columnLetters(column);
  return column < 1 ? String(row) : `${columnLetters(column)}${row}`;
}

/** Parses `B7` into row and column from 1; null when it is no address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(address.trim().toUpperCase());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row <= lastRow && column <= lastColumn ? { row, column } : null;
}

/** The corners of a rectangular area, all from 1 and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Parses `A1:B2` or `A1` into an area; null when it is none. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
