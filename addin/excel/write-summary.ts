import type { KpiSummary } from '../kpi/summary';
import { cellInput } from './cell-input';

type Cells = (string | number | null)[][];

/** The second line of a summary, by which its sheet is known again. */
const byline = 'เขียนโดย jobsheet คะแนนคำนวณจากชีตผลตัวชี้วัดและผลสมรรถนะ';
const unitHeaders = ['สังกัด', 'คะแนนเฉลี่ย', 'ต้องประเมิน', 'ครบถ้วน', 'รายการที่ขาด'];
const chartNames = { bands: 'jobsheet-bands', units: 'jobsheet-units' };

/** Names of the sheets that a summary may be written to; the first that is free or holds nothing but a summary is taken. */
function sheetNames({ year, round }: KpiSummary): string[] {
  const name = round === null ? `สรุปผล ${year}` : `สรุปผล ${year} รอบ ${round}`;
  return [name, ...Array.from({ length: 18 }, (_, index) => `${name} (${index + 2})`)];
}

/** Row of the first band and of the first unit, from 1. */
const bandsRow = 7;

function overview({ year, round, people, complete, bands }: KpiSummary): Cells {
  return [
    [`สรุปผลการประเมิน ปีงบประมาณ ${year}${round === null ? '' : ` รอบที่ ${round}`}`, null],
    [byline, null],
    ['ผู้รับการประเมิน (คน)', people],
    ['ข้อมูลครบถ้วน (คน)', complete],
    [null, null],
    ['ระดับผลการประเมิน', 'จำนวนคน'],
    ...bands.map(({ name, count }): Cells[number] => [name, count]),
  ];
}

function unitTable({ units }: KpiSummary): Cells {
  return [
    unitHeaders,
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
  at: { name: string; title: string; from: string; to: string },
) {
  const made = sheet.charts.add('ColumnClustered', source, 'Columns');
  made.name = at.name;
  made.title.text = at.title;
  made.setPosition(at.from, at.to);
}

/** Most rows of a sheet that may be a summary. */
const mostRows = 2_000;

/** Says whether a sheet's cells, from A1, are a summary and nothing else: what an office noted there is not written over. */
function isSummary(cells: readonly (readonly unknown[])[]): boolean {
  const unitsRow = cells.findIndex(([first]) => first === unitHeaders[0]);
  return (
    cells[1]?.[0] === byline &&
    cells[0]?.length === unitHeaders.length &&
    unitsRow > 0 &&
    cells.every((row, at) => {
      const beside = row.slice(2);
      if (at < unitsRow) return beside.every((value) => value === '');
      return at === unitsRow || beside.every((value) => typeof value === 'number');
    })
  );
}

function lookAtSheet(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
  const cells = sheet.getRange(`A1:F${mostRows}`).getUsedRangeOrNullObject(true);
  cells.load('values');
  sheet.charts.load('items/name');
  return { name, sheet, used, cells };
}

/** Says whether a sheet holds a summary and nothing else. */
function isOwn({ sheet, used, cells }: ReturnType<typeof lookAtSheet>): boolean {
  if (sheet.isNullObject || used.isNullObject || cells.isNullObject) return false;
  const [rows, columns] = [cells.values.length, cells.values[0]?.length ?? 0];
  return used.rowCount === rows && used.columnCount === columns && isSummary(cells.values);
}

/**
 * Writes a summary with two native charts to a sheet of its own; returns the sheet's name. An older summary is replaced; a
 * sheet of that name that holds anything else stays as it is, and the summary goes to another.
 */
export async function writeSummary(
  context: Excel.RequestContext,
  summary: KpiSummary,
): Promise<string> {
  const looks = sheetNames(summary).map((name) => lookAtSheet(context, name));
  await context.sync();
  const place = looks.find((look) => look.sheet.isNullObject || isOwn(look));
  if (!place) throw new Error(`No free name like ${looks[0]?.name ?? ''}`);
  const { name } = place;
  const sheet = place.sheet.isNullObject ? context.workbook.worksheets.add(name) : place.sheet;
  if (!place.sheet.isNullObject) {
    const own = Object.values(chartNames);
    for (const old of sheet.charts.items) if (own.includes(old.name)) old.delete();
    sheet.getUsedRange().clear();
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
  chart(sheet, bandCells, {
    name: chartNames.bands,
    title: 'จำนวนคนตามระดับผลการประเมิน',
    from: 'G2',
    to: 'N16',
  });
  const means = sheet.getRangeByIndexes(unitsRow - 1, 0, units.length, 2);
  chart(sheet, means, {
    name: chartNames.units,
    title: 'คะแนนเฉลี่ยตามสังกัด',
    from: 'G18',
    to: 'N34',
  });
  sheet.activate();
  await context.sync();
  return name;
}
