import type { Worksheet } from 'exceljs';
import { cellAddress, parseArea, type Area } from '../../../../core/workbook/address';

/** A table as ExcelJS keeps it. */
export interface TableModel {
  name: string;
  displayName: string;
  ref: string;
  tableRef: string;
  autoFilterRef?: string;
  style?: { theme?: string };
  columns: { name: string }[];
}

/** Returns the tables of a sheet. */
export function tablesOf(sheet: Worksheet): TableModel[] {
  const owner = sheet as unknown as { tables: Record<string, { table: TableModel }> };
  return Object.values(owner.tables).map(({ table }) => table);
}

/** Returns where a table stands, header included. */
export function areaOf(table: TableModel): Area {
  return parseArea(table.tableRef) ?? { top: 1, left: 1, bottom: 1, right: 1 };
}

function move(table: TableModel, area: Area): void {
  const reference = `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
  table.ref = cellAddress(area.top, area.left);
  table.tableRef = reference;
  if (table.autoFilterRef) table.autoFilterRef = reference;
}

/** Lets a table take in the rows that were written right below it, as Excel's AutoExpansion does. */
export function growTables({ sheet, area }: { sheet: Worksheet; area: Area }): void {
  for (const table of tablesOf(sheet)) {
    const own = areaOf(table);
    const isBelow = area.top === own.bottom + 1 && area.left <= own.right && area.right >= own.left;
    if (isBelow) move(table, { ...own, bottom: area.bottom });
  }
}

/** Moves and stretches tables when rows are put in (or, below zero, taken out) at a row. */
export function shiftTables(sheet: Worksheet, row: number, count: number): void {
  for (const table of tablesOf(sheet)) {
    const own = areaOf(table);
    const top = row <= own.top ? own.top + count : own.top;
    if (row <= own.bottom) move(table, { ...own, top, bottom: own.bottom + count });
  }
}
