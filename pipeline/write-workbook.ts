import { Workbook } from 'exceljs';
import { sheets, type SheetId } from '../core/sheets';
import type { SettingId } from '../core/sheets/settings';
import { ownName } from './keep-saved';
import { addDataSheet } from './write/data-sheet';
import { addGuideSheet } from './write/guide-sheet';
import { addListsSheet } from './write/lists-sheet';
import { addMetaSheet } from './write/meta-sheet';
import { packWorkbook } from './write/pack-workbook';
import { nameRanges } from './write/range-names';
import { settingsRows } from '../core/layout/settings-rows';
import { finishSettings } from './write/settings-rows';
import { layoutOf, type CellInput, type RowInput } from '../core/layout/sheet-layout';

/** What a new workbook holds; nothing gives a blank one. */
export interface WorkbookContent {
  /** Rows by sheet, values by column name; dates as `yyyy-mm-dd`. */
  readonly rows?: Partial<Record<SheetId, readonly RowInput[]>>;
  readonly settings?: Partial<Record<SettingId, CellInput>>;
}

const writtenOn = new Date('2025-01-01T00:00:00Z');

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.creator = workbook.lastModifiedBy = ownName;
  workbook.created = writtenOn;
  workbook.modified = writtenOn;
  workbook.title = 'สมุดงานตำแหน่งและตัวชี้วัด';
  workbook.subject = 'ข้อมูลตำแหน่ง หน้าที่ ตัวชี้วัด และสมรรถนะ';
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

/** Writes the workbook that an office fills in, from the definitions of its sheets; the same content gives the same bytes. */
export async function writeWorkbook(content: WorkbookContent = {}): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const layouts = (Object.keys(sheets) as SheetId[]).map((id) => {
    const rows = id === 'settings' ? settingsRows(content.settings ?? {}) : content.rows?.[id];
    return layoutOf(id, rows ?? []);
  });
  addGuideSheet(workbook);
  for (const layout of layouts) {
    const worksheet = addDataSheet(workbook, layout);
    if (layout.id === 'settings') finishSettings(worksheet, layout);
  }
  await addListsSheet(workbook);
  addMetaSheet(workbook);
  nameRanges(workbook, layouts);
  return packWorkbook(workbook);
}
