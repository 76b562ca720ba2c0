import type ExcelJS from 'exceljs';

/** Font of every cell: on every machine with Excel, with Thai marks that stay legible. */
export const sheetFont = 'Tahoma';

/** Size of body text, in points. */
export const fontSize = 10;

/** Points that a line takes, and letters of the font that stand on one unit of a column's width. */
const lineHeight = 13.5;
const lettersPerUnit = 1.1;

/** Letters of a title that fit a printed header: Excel repairs a file whose header has more than 255 with its codes. */
const headerLetters = 200;

/** Number formats of the summary. */
export const formats = {
  score: '0.00',
  percent: '0%',
  count: '0',
  change: '+0.00;"−"0.00;0.00',
} as const;

/** Column of a table: heading, width in Excel's character units, number format. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly isCentred?: boolean;
}

/** A value or a live formula with its result. */
export type TableCell = string | number | null | { formula: string; result: string | number };

const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

/** Sets up a sheet for print: A4, one page wide, the header rows repeated, page numbers below. */
export function setUpPage(
  sheet: ExcelJS.Worksheet,
  { title, headerRow, landscape }: { title: string; headerRow: number; landscape: boolean },
): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = {
    oddHeader: `&L&"${sheetFont},Bold"&11${title.slice(0, headerLetters).replace(/&/g, '&&')}`,
    oddFooter: `&C&"${sheetFont},Regular"&9หน้า &P จาก &N`,
  };
}

function styleHeader(cell: ExcelJS.Cell): void {
  cell.font = { name: sheetFont, size: fontSize, bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.border = border;
}

/** Returns a body cell's style; one object a column, which ExcelJS then writes once. */
function bodyStyle({ format, isCentred }: Partial<TableColumn>): Partial<ExcelJS.Style> {
  return {
    font: { name: sheetFont, size: fontSize },
    border,
    alignment: { vertical: 'top', wrapText: true, ...(isCentred ? { horizontal: 'center' } : {}) },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

/** Writes a bold line of text. */
export function writeTitle(sheet: ExcelJS.Worksheet, row: number, text: string): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: sheetFont, size: fontSize + 2, bold: true };
  sheet.getRow(row).height = lineHeight + 6;
}

/** Writes a plain line of text. */
export function writeNote(sheet: ExcelJS.Worksheet, row: number, text: string): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: sheetFont, size: fontSize };
  sheet.getRow(row).height = lineHeight + 4;
}

const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Returns the height in points that shows every line of the cells, marks above and below not counted in width. */
function heightFor(cells: readonly TableCell[], columns: readonly TableColumn[]): number {
  const lines = cells.map((cell, i) => {
    if (typeof cell !== 'string') return 1;
    const room = (columns[i]?.width ?? 10) * lettersPerUnit;
    const counts = cell.split('\n').map((line) => Math.ceil(line.replace(marks, '').length / room));
    return counts.reduce((all, count) => all + Math.max(1, count), 0);
  });
  return Math.max(1, ...lines) * lineHeight + 4;
}

/** Writes a table's header and rows from a row on (column A); returns the first and last row of the body. */
export function writeTable(
  sheet: ExcelJS.Worksheet,
  headerRow: number,
  table: { columns: readonly TableColumn[]; rows: readonly (readonly TableCell[])[] },
): { first: number; last: number } {
  table.columns.forEach(({ header, width }, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = header;
    styleHeader(cell);
    const column = sheet.getColumn(index + 1);
    column.width = Math.max(width, column.width ?? 0);
  });
  const headers = table.columns.map(({ header }) => header);
  sheet.getRow(headerRow).height = heightFor(headers, table.columns);
  const styles = table.columns.map(bodyStyle);
  table.rows.forEach((values, i) => {
    const row = sheet.getRow(headerRow + 1 + i);
    row.height = heightFor(values, table.columns);
    values.forEach((value, j) => {
      const cell = row.getCell(j + 1);
      cell.value = value as ExcelJS.CellValue;
      cell.style = styles[j] ?? {};
    });
  });
  return { first: headerRow + 1, last: headerRow + Math.max(1, table.rows.length) };
}

/** Freezes the rows down to the header and turns the filter on over a table that begins in column A. */
export function filterAndFreeze(
  sheet: ExcelJS.Worksheet,
  {
    headerRow,
    last,
    columns,
    frozenColumns = 0,
  }: {
    headerRow: number;
    last: number;
    columns: number;
    frozenColumns?: number;
  },
): void {
  sheet.views = [
    { state: 'frozen', xSplit: frozenColumns, ySplit: headerRow, showGridLines: false },
  ];
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: last, column: columns },
  };
}
