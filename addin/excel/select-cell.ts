import { cellAddress } from '../../core/workbook/address';

/** A cell of a sheet, row and column from 1; 0 stands for a whole sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Shows a cell of the open workbook and selects it; a hidden sheet comes into view. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet, row, column }: CellPlace,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRange(cellAddress(Math.max(1, row), Math.max(1, column)));
  worksheet.visibility = 'Visible';
  worksheet.activate();
  range.select();
  await context.sync();
}

/** Returns the cell that is selected now. */
export async function selectedCell(context: Excel.RequestContext): Promise<CellPlace> {
  const range = context.workbook.getSelectedRange();
  range.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: range.worksheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
}
