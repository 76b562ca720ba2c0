import type ExcelJS from 'exceljs';
import { columnLetters } from '../../../core/workbook/address';
import { summaryHeaders, type SummaryRow } from '../../../core/review/summary-rows';
import type { BandRanges } from './bands-sheet';
import {
  filterAndFreeze,
  formats,
  setUpPage,
  writeTable,
  type TableCell,
  type TableColumn,
} from './sheet-style';

/** Name of the sheet that holds the table of the CSV file. */
export const peopleSheetName = 'บุคคล';

const widths = [9, 5, 9, 25, 12, 29, 29, 15, 10, 10, 9, 14, 8];
const centredColumns = ['ปีงบประมาณ', 'รอบ', 'ระดับผลการประเมิน', 'ครบถ้วน'];
const scoreColumns = ['คะแนนผลสัมฤทธิ์', 'คะแนนสมรรถนะ', 'คะแนนรวม'];

const columns: readonly TableColumn[] = summaryHeaders.map((header, index) => ({
  header,
  width: widths[index] ?? 12,
  ...(scoreColumns.includes(header) ? { format: formats.score } : {}),
  isCentred: centredColumns.includes(header),
}));

/** Returns a row's cells; `number` is the row's on the sheet. The band is looked up, so that it follows a total mended by hand. */
function cellsOf(row: SummaryRow, number: number, bands: BandRanges): TableCell[] {
  const total = `K${number}`;
  const reached = `(${bands.type}=H${number})*(${bands.lowest}<=${total})`;
  const band = `IF(${total}="","",LOOKUP(2,1/(${reached}),${bands.band}))`;
  return [
    row.year,
    row.round,
    row.personCode,
    row.name,
    row.positionCode,
    row.title,
    row.unit,
    row.personnelType,
    row.kpi?.toNumber() ?? null,
    row.competency?.toNumber() ?? null,
    row.total?.toNumber() ?? null,
    { formula: band, result: row.band },
    row.isComplete ? 'ใช่' : 'ไม่',
  ];
}

/** Where the columns of the people sheet stand, for formulas. */
export interface PeopleRanges {
  readonly round: string;
  readonly unit: string;
  readonly position: string;
  readonly total: string;
  readonly band: string;
}

/** Writes the sheet `บุคคล`; its header is row 1, as programs that read it expect. */
export function writePeopleSheet(
  book: ExcelJS.Workbook,
  rows: readonly SummaryRow[],
  { bands, title }: { bands: BandRanges; title: string },
): PeopleRanges {
  const sheet = book.addWorksheet(peopleSheetName);
  const { first, last } = writeTable(sheet, 1, {
    columns,
    rows: rows.map((row, i) => cellsOf(row, i + 2, bands)),
  });
  filterAndFreeze(sheet, { headerRow: 1, last, columns: columns.length, frozenColumns: 4 });
  setUpPage(sheet, { title, headerRow: 1, landscape: true });
  const range = (header: (typeof summaryHeaders)[number]) => {
    const letters = columnLetters(summaryHeaders.indexOf(header) + 1);
    return `'${peopleSheetName}'!$${letters}$${first}:$${letters}$${last}`;
  };
  return {
    round: range('รอบ'),
    unit: range('สังกัด'),
    position: range('รหัสตำแหน่ง'),
    total: range('คะแนนรวม'),
    band: range('ระดับผลการประเมิน'),
  };
}
