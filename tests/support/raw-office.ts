import { sheets, type SheetId } from '../../core/sheets';
import type { Column, Sheet } from '../../core/sheets/column';
import { settingItems, type SettingId } from '../../core/sheets/settings';
import type { RawSheet, RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';
import type { CellInput, RowInput } from '../../core/layout/sheet-layout';
import type { WorkbookContent } from '../../pipeline/write-workbook';

function rawValue(value: CellInput, column: Column): RawValue {
  if (column.kind === 'date' && typeof value === 'string') return { kind: 'date', iso: value };
  return value ?? null;
}

function rawSheet(id: SheetId, rows: readonly RowInput[]): RawSheet {
  const sheet: Sheet = sheets[id];
  const columns = Object.entries(sheet.columns);
  const header = { row: 1, cells: columns.map(([, column]) => column.header) };
  const body = rows.map((row, i) => ({
    row: i + 2,
    cells: columns.map(([name, column]) => rawValue(row[name], column)),
  }));
  return { name: sheet.name, rows: [header, ...body], merges: [] };
}

function settingRows(settings: NonNullable<WorkbookContent['settings']>): RowInput[] {
  return (Object.keys(settings) as SettingId[]).map((id) => ({
    item: settingItems[id].item,
    value: settings[id],
  }));
}

/** Turns an office's content into the shape that readers produce, without a file. */
export function rawOffice({ rows = {}, settings = {} }: WorkbookContent): RawWorkbook {
  const tables: Partial<Record<SheetId, readonly RowInput[]>> = {
    ...rows,
    settings: settingRows(settings),
  };
  const all = (Object.keys(tables) as SheetId[]).map((id) => rawSheet(id, tables[id] ?? []));
  return { files: [{ file: 'office.xlsx', sheets: all }] };
}
