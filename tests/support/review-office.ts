import { buildModel } from '../../core/model/build-model';
import type { Model } from '../../core/model/model';
import { sheets, type SheetId } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import type { RawSheet, RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';

/** Rows of some sheets by column name; a column that is left out is empty. */
export type OfficeRows = { readonly [Id in SheetId]?: readonly Record<string, RawValue>[] };

function rawSheet(id: SheetId, rows: readonly Record<string, RawValue>[]): RawSheet {
  const sheet: Sheet = sheets[id];
  const columns = Object.entries(sheet.columns);
  const header = { row: 1, cells: columns.map(([, column]) => column.header) };
  const body = rows.map((row, index) => ({
    row: index + 2,
    cells: columns.map(([name]) => row[name] ?? null),
  }));
  return { name: sheet.name, rows: [header, ...body], merges: [] };
}

/** Returns a workbook of one file with the given rows. */
export function officeWorkbook(rows: OfficeRows): RawWorkbook {
  const entries = Object.entries(rows) as [SheetId, readonly Record<string, RawValue>[]][];
  return {
    files: [{ file: 'office.xlsx', sheets: entries.map(([id, own]) => rawSheet(id, own)) }],
  };
}

/** Returns the model of an office with the given rows. */
export function office(rows: OfficeRows): Model {
  return buildModel(officeWorkbook(rows)).model;
}

/** Returns a row of the positions sheet. */
export function positionRow(code: string, more: Record<string, RawValue> = {}) {
  return {
    code,
    title: `ตำแหน่ง ${code}`,
    form: 'แบบบรรยายลักษณะงาน',
    personnelType: 'พนักงานราชการ',
    workGroup: 'บริการ',
    unit: 'ฝ่ายหนึ่ง',
    summary: 'สรุป',
    ...more,
  };
}

/** Returns a date cell. */
export function dateCell(iso: string): RawValue {
  return { kind: 'date', iso };
}

/** Returns a duty with its indicators: weight, then the targets of levels 1 to 5. */
export function dutyRows(
  position: string,
  indicators: readonly (readonly [weight: RawValue, ...targets: RawValue[]])[],
) {
  return {
    duties: [{ position, duty: 1, text: 'หน้าที่หนึ่ง' }],
    indicators: indicators.map(([weight, level1, level2, level3, level4, level5], index) => ({
      position,
      duty: 1,
      indicator: index + 1,
      text: `จำนวนเรื่องที่ ${index + 1}`,
      ...{ weight, level1, level2, level3, level4, level5 },
    })) as Record<string, RawValue>[],
  };
}

/** Returns the results of a person's round: a plain value is ผลงาน, `{ score }` is คะแนน. */
export function resultRows(
  at: { person: string; position: string; year?: number; round: number },
  results: readonly (RawValue | { score: number })[],
): Record<string, RawValue>[] {
  return results.map((one, index) => {
    const isScore = one !== null && typeof one === 'object' && 'score' in one;
    return {
      ...{ year: 2569, duty: 1, indicator: index + 1, ...at },
      ...(isScore ? { score: one.score } : { result: one as RawValue }),
    };
  });
}
