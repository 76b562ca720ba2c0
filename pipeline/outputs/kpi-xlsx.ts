import ExcelJS from 'exceljs';
import { bandNames } from '../../core/sheets/bands';
import { rowsOfBasis, scoreGroup, scoresByUnit } from '../../core/review/group-scores';
import { listMissing } from '../../core/review/missing-list';
import type { Review } from '../../core/review/review-year';
import { summaryRows } from '../../core/review/summary-rows';
import type { Trends } from '../../core/review/trends';
import { bandRanges, writeBandsSheet } from './kpi-sheets/bands-sheet';
import { writeDetailSheets, writeIndicatorSheet } from './kpi-sheets/detail-sheets';
import { unitLabel, writeGroupSheets } from './kpi-sheets/group-sheets';
import { bandRows, writeOverviewSheet } from './kpi-sheets/overview-sheet';
import { writePeopleSheet } from './kpi-sheets/people-sheet';
import { writeTrendSheets } from './kpi-sheets/trend-sheets';
import { ownName } from '../keep-saved';
import type { NativeChart } from './native-chart';
import { packSummary } from './pack-summary';

/** The window in which Excel opens the file: first sheet in front; sizes in twentieths of a point. */
const window = {
  ...{ x: 0, y: 0, width: 24000, height: 13500 },
  ...{ firstSheet: 0, activeTab: 0, visibility: 'visible' },
} as const;

/** Returns the heading that every sheet and page bears. */
export function summaryTitle(review: Review): string {
  const [only, second] = review.rounds;
  const round = only && !second ? ` รอบที่ ${only.number}` : '';
  const { agency } = review.model.settings;
  return `สรุปผลการประเมิน ปีงบประมาณ พ.ศ. ${review.year}${round} ${agency}`.trim();
}

/** Stands in the heading of every sheet and printed page as long as a result is missing. */
function draftMark(review: Review): string {
  return listMissing(review).length > 0 ? ' (ร่าง: ข้อมูลยังไม่ครบ)' : '';
}

/** Returns the charts: bands on the overview, beside its tables; units below theirs. */
function summaryCharts(review: Review): NativeChart[] {
  const units = scoresByUnit(review);
  const all = scoreGroup('', '', rowsOfBasis(review));
  const { first, last } = bandRows;
  const bands: NativeChart = {
    sheet: 'ภาพรวม',
    title: 'จำนวนคนตามระดับผลการประเมิน (รอบที่แสดง)',
    categories: { cells: `'ภาพรวม'!$A$${first}:$A$${last}`, shown: bandNames },
    values: { cells: `'ภาพรวม'!$B$${first}:$B$${last}`, shown: all.bands },
    ...{ name: 'จำนวนคน', horizontal: false, max: null, format: '0' },
    ...{ from: [0, last + 1], to: [3, last + 20] },
  };
  if (units.length === 0) return [bands];
  const ofUnits: NativeChart = {
    sheet: 'ตามหน่วยงาน',
    title: 'คะแนนเฉลี่ยตามหน่วยงาน (รอบที่แสดง)',
    categories: {
      cells: `'ตามหน่วยงาน'!$A$2:$A$${units.length + 1}`,
      shown: units.map(({ label }) => unitLabel(label)),
    },
    values: {
      cells: `'ตามหน่วยงาน'!$D$2:$D$${units.length + 1}`,
      shown: units.map(({ mean }) => mean?.toNumber() ?? null),
    },
    ...{ name: 'คะแนนเฉลี่ย', horizontal: true, max: 100, format: '0.00' },
    ...{ from: [0, units.length + 2], to: [11, units.length + 9 + Math.ceil(units.length * 1.2)] },
  };
  return [bands, ofUnits];
}

/**
 * Returns `kpi-summary.xlsx`. Averages and counts are formulas over the sheet `บุคคล` that follow the round chosen on
 * the overview; their results are stored too, so that every program shows them. `date` (ISO) is what the file bears.
 */
export async function kpiXlsx(
  review: Review,
  { trends, date }: { trends: Trends | null; date: string },
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const title = `${summaryTitle(review)}${draftMark(review)}`;
  book.creator = book.lastModifiedBy = ownName;
  book.title = title;
  book.created = book.modified = new Date(`${date}T00:00:00Z`);
  book.calcProperties.fullCalcOnLoad = true;
  book.views = [window];
  const overview = book.addWorksheet('ภาพรวม');
  const rows = summaryRows(review);
  const ranges = writePeopleSheet(book, rows, { bands: bandRanges(review), title });
  writeOverviewSheet(overview, review, { ranges, title });
  writeGroupSheets(book, review, { ranges, title });
  writeIndicatorSheet(book, review, title);
  writeDetailSheets(book, review, title);
  if (trends) writeTrendSheets(book, trends, title);
  writeBandsSheet(book, review, title);
  return packSummary(book, summaryCharts(review));
}
