import { sheets, type SheetId } from '../../core/sheets';
import { settingItems, type SettingId } from '../../core/sheets/settings';
import type { Sheet } from '../../core/sheets/column';
import type { RawRow, RawSheet, RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';
import { sampleOffice } from '../../pipeline/sample-office';

/** Cells of a row by column name. */
export type RowCells = Readonly<Record<string, string | number | null | undefined>>;

function rawOf(value: string | number | null | undefined): RawValue {
  if (value === undefined || value === null || value === '') return null;
  const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDate ? { kind: 'date', iso: value } : value;
}

/** Returns a sheet with its header in row 1 and these rows below. */
export function sheetOfRows(id: SheetId, rows: readonly RowCells[]): RawSheet {
  const sheet: Sheet = sheets[id];
  const columns = Object.entries(sheet.columns);
  const body = rows.map((row, index): RawRow => ({
    row: index + 2,
    cells: columns.map(([name]) => rawOf(row[name])),
  }));
  const header = { row: 1, cells: columns.map(([, column]) => column.header) };
  return { name: sheet.name, rows: [header, ...body], merges: [] };
}

/** Returns the sample office as a reader would see it. */
export function sampleWorkbook(): RawWorkbook {
  const { rows, settings } = sampleOffice();
  const items = Object.entries(settings ?? {}).map(([id, value]) => ({
    item: settingItems[id as SettingId].item,
    value,
  }));
  const made = Object.entries({ settings: items, ...rows }) as [SheetId, readonly RowCells[]][];
  return {
    files: [{ file: 'office.xlsx', sheets: made.map(([id, own]) => sheetOfRows(id, own)) }],
  };
}
