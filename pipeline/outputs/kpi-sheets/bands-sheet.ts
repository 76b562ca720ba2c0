import type ExcelJS from 'exceljs';
import { bandOf, bandsOf } from '../../../core/review/bands-of';
import { Fraction } from '../../../core/review/fraction';
import type { Review } from '../../../core/review/review-year';
import { summaryRows } from '../../../core/review/summary-rows';
import { writeDetail } from './detail-sheets';
import { formats, type TableCell } from './sheet-style';

/** Name of the sheet that tells from which total on each band is given. */
const bandsSheetName = 'เกณฑ์';

/** Where the columns of the sheet of bands stand, for look-ups. */
export interface BandRanges {
  readonly type: string;
  readonly lowest: string;
  readonly band: string;
}

/** One personnel type's bands, lowest first, from 0 on: the last one that a total reaches is its own. */
function bandsFromZero(review: Review, type: string): TableCell[][] {
  const bands = bandsOf(review.model, type);
  const { zero } = Fraction;
  const isOpen = bands.every(({ lowest }) => lowest.compare(zero) > 0);
  const all = isOpen ? [...bands, { name: bandOf(zero, bands), lowest: zero }] : bands;
  return [...all].reverse().map(({ name, lowest }) => [type, lowest.toNumber(), name]);
}

/** Returns the bands of every personnel type reviewed. */
function bandCells(review: Review): TableCell[][] {
  const types = new Set(summaryRows(review).map(({ personnelType }) => personnelType));
  return [...types].flatMap((type) => bandsFromZero(review, type));
}

/** Returns where the sheet of bands has its columns; it is written by `writeBandsSheet`. */
export function bandRanges(review: Review): BandRanges {
  const last = Math.max(2, bandCells(review).length + 1);
  const range = (column: string) => `'${bandsSheetName}'!$${column}$2:$${column}$${last}`;
  return { type: range('A'), lowest: range('B'), band: range('C') };
}

/** Writes the sheet `เกณฑ์`, on which the people's bands are looked up. */
export function writeBandsSheet(book: ExcelJS.Workbook, review: Review, title: string): void {
  const columns = [
    { header: 'ประเภทบุคลากร', width: 30 },
    { header: 'คะแนนต่ำสุด', width: 14, format: formats.score },
    { header: 'ระดับผลการประเมิน', width: 22, isCentred: true },
  ];
  const rows = bandCells(review);
  writeDetail(book, title, { name: bandsSheetName, columns, rows, frozenColumns: 0 });
}
