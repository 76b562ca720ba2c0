import type { KpiSummary } from '../kpi/summary';
import { cellInput } from './cell-input';

type Cells = (string | number | null)[][];

/** Name of the sheet that a summary is written to. */
export function summarySheetName({ year, round }: KpiSummary): string {
  return round === null ? `สรุปผล ${year}` : `สรุปผล ${year} รอบ ${round}`;
}

/** Row of the first band and of the first unit, from 1. */
const bandsRow = 7;

function overview({ year, round, people, complete, bands }: KpiSummary): Cells {
  return [
    [`สรุปผลการประเมิน ปีงบประมาณ ${year}${round === null ? '' : ` รอบที่ ${round}`}`, null],
    ['เขียนโดย jobsheet คะแนนคำนวณจากชีตผลตัวชี้วัดและผลสมรรถนะ', null],
    ['ผู้รับการประเมิน (คน)', people],
    ['ข้อมูลครบถ้วน (คน)', complete],
    [null, null],
    ['ระดับผลการประเมิน', 'จำนวนคน'],
    ...bands.map(({ name, count }): Cells[number] => [name, count]),
  ];
}

function unitTable({ units }: KpiSummary): Cells {
  return [
    ['สังกัด', 'คะแนนเฉลี่ย', 'ต้องประเมิน', 'ครบถ้วน', 'รายการที่ขาด'],
    ...units.map(({ unit, mean, due, complete, missing }): Cells[number] => [
      unit === '' ? 'ไม่ระบุสังกัด' : unit,
      mean,
      due,
      complete,
      missing,
    ]),
  ];
}

function put(sheet: Excel.Worksheet, top: number, cells: Cells): Excel.Range {
  const range = sheet.getRangeByIndexes(top - 1, 0, cells.length, cells[0]?.length ?? 1);
  range.values = cells.map((row) => row.map(cellInput));
  return range;
}

function styleHeader(sheet: Excel.Worksheet, row: number, columns: number): void {
  const header = sheet.getRangeByIndexes(row - 1, 0, 1, columns);
  header.format.font.bold = true;
  header.format.font.color = '#FFFFFF';
  header.format.fill.color = '#1F4E79';
}

function chart(
  sheet: Excel.Worksheet,
  source: Excel.Range,
  at: { title: string; from: string; to: string },
) {
  const made = sheet.charts.add('ColumnClustered', source, 'Columns');
  made.title.text = at.title;
  made.setPosition(at.from, at.to);
}

/** Writes a summary with two native charts to a sheet of its own, which it empties first; returns the sheet's name. */
export async function writeSummary(
  context: Excel.RequestContext,
  summary: KpiSummary,
): Promise<string> {
  const name = summarySheetName(summary);
  const { worksheets } = context.workbook;
  const known = worksheets.getItemOrNullObject(name);
  known.charts.load('items/name');
  await context.sync();
  const sheet = known.isNullObject ? worksheets.add(name) : known;
  if (!known.isNullObject) {
    for (const old of known.charts.items) old.delete();
    known.getUsedRange().clear();
  }
  const bands = overview(summary);
  put(sheet, 1, bands);
  styleHeader(sheet, bandsRow - 1, 2);
  const unitsRow = bands.length + 2;
  const units = unitTable(summary);
  const table = put(sheet, unitsRow, units);
  styleHeader(sheet, unitsRow, 5);
  table.format.wrapText = true;
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.getRange('A:A').format.columnWidth = 210;
  sheet.getRange('B:E').format.columnWidth = 80;
  sheet.getRange(`B${unitsRow + 1}:B${unitsRow + units.length}`).numberFormat = '0.00' as never;
  const bandCells = sheet.getRangeByIndexes(bandsRow - 2, 0, summary.bands.length + 1, 2);
  chart(sheet, bandCells, { title: 'จำนวนคนตามระดับผลการประเมิน', from: 'G2', to: 'N16' });
  const means = sheet.getRangeByIndexes(unitsRow - 1, 0, units.length, 2);
  chart(sheet, means, { title: 'คะแนนเฉลี่ยตามสังกัด', from: 'G18', to: 'N34' });
  sheet.activate();
  await context.sync();
  return name;
}
