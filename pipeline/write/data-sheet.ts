import type { Workbook, Worksheet } from 'exceljs';
import { frozenColumns } from '../../core/layout/column-format';
import { headerColours } from '../../core/layout/look';
import { tabColour } from '../../core/layout/sheet-groups';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import { cellValue } from './cell-value';
import { colourChecks } from './colour-checks';
import { columnStyle } from './column-style';
import { bodyAlignment, fonts, solid } from './look';
import { rowHeight } from './row-height';
import { setUpPage } from './set-up-page';
import { addValidations } from './validations';

/** Column widths, in Excel's units, that a page takes at a size that can be read. */
const readableWidth = 240;

/** Empty rows in the table of a sheet without data: they show where to type, and the table grows beyond them. */
const blankRows = 20;

function styleColumns(worksheet: Worksheet, layout: SheetLayout): void {
  for (const { number, column } of layout.columns) {
    const target = worksheet.getColumn(number);
    target.width = column.width;
    target.style = columnStyle(column);
  }
}

function addTable(worksheet: Worksheet, layout: SheetLayout): void {
  const values = layout.rows.map((row) =>
    layout.columns.map(({ id, column }) => cellValue(row[id], column)),
  );
  const blank = Array.from({ length: blankRows }, () => layout.columns.map(() => null));
  worksheet.addTable({
    name: layout.id,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight15', showRowStripes: true },
    columns: layout.columns.map(({ column }) => ({ name: column.header, filterButton: true })),
    rows: values.length > 0 ? values : blank,
  });
}

function setHeights(worksheet: Worksheet, layout: SheetLayout): void {
  layout.rows.forEach((row, index) => {
    worksheet.getRow(index + 2).height = rowHeight(layout, row);
  });
}

/** How many pages across the columns take at a size that can be read. */
function pagesAcross(layout: SheetLayout): number {
  const width = layout.columns.reduce((sum, { column }) => sum + column.width, 0);
  return Math.ceil(width / readableWidth);
}

function styleHeader(worksheet: Worksheet, layout: SheetLayout): void {
  worksheet.getRow(1).height = 32;
  for (const { number, column } of layout.columns) {
    const cell = worksheet.getCell(1, number);
    cell.font = fonts.header;
    cell.fill = solid(headerColours[column.required ? 'required' : 'optional']);
    cell.alignment = { ...bodyAlignment, vertical: 'middle', horizontal: 'center' };
    cell.numFmt = '@';
  }
}

/** Adds a sheet of the contract as a table with prompts, drop-downs, colours and print set-up. */
export function addDataSheet(workbook: Workbook, layout: SheetLayout): Worksheet {
  const frozen = frozenColumns(layout);
  const worksheet = workbook.addWorksheet(layout.sheet.name, {
    views: [{ state: 'frozen', xSplit: frozen, ySplit: 1, zoomScale: 90 }],
    properties: { tabColor: { argb: tabColour(layout.id) } },
  });
  styleColumns(worksheet, layout);
  addTable(worksheet, layout);
  styleHeader(worksheet, layout);
  addValidations(worksheet, layout);
  colourChecks(worksheet, layout);
  setHeights(worksheet, layout);
  setUpPage(worksheet, { pagesAcross: pagesAcross(layout), leadingColumns: frozen });
  return worksheet;
}
