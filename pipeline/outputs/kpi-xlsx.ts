import ExcelJS from 'exceljs';
import type { Review } from '../../core/review/review-year';
import { summaryRows } from '../../core/review/summary-rows';
import type { Trends } from '../../core/review/trends';
import {
  writeDetailSheets,
  writeIndicatorSheet,
  writeTrendSheet,
} from './kpi-sheets/detail-sheets';
import { writeGroupSheets } from './kpi-sheets/group-sheets';
import { writeOverviewSheet } from './kpi-sheets/overview-sheet';
import { writePeopleSheet } from './kpi-sheets/people-sheet';

/** Returns the heading that every sheet and page bears. */
export function summaryTitle(review: Review): string {
  const [only, second] = review.rounds;
  const round = only && !second ? ` รอบที่ ${only.number}` : '';
  const { agency } = review.model.settings;
  return `สรุปผลการประเมิน ปีงบประมาณ พ.ศ. ${review.year}${round} ${agency}`.trim();
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
  const title = summaryTitle(review);
  book.creator = 'jobsheet';
  book.title = title;
  book.created = book.modified = new Date(`${date}T00:00:00Z`);
  book.calcProperties.fullCalcOnLoad = true;
  const overview = book.addWorksheet('ภาพรวม');
  const rows = summaryRows(review);
  const ranges = writePeopleSheet(book, rows, title);
  writeOverviewSheet(overview, review, { ranges, title });
  writeGroupSheets(book, review, { ranges, title });
  writeIndicatorSheet(book, review, title);
  writeDetailSheets(book, review, title);
  if (trends) writeTrendSheet(book, trends, title);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
