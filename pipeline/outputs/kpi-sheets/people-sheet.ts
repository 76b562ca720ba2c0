import type ExcelJS from 'exceljs';
import { columnLetters } from '../../../core/workbook/address';
import { summaryHeaders, type SummaryRow } from '../../../core/review/summary-rows';
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

const widths = [12, 7, 14, 30, 14, 34, 34, 18, 14, 14, 12, 18, 10];
const centredColumns = ['ปีงบประมาณ', 'รอบ', 'ระดับผลการประเมิน', 'ครบถ้วน'];
const scoreColumns = ['คะแนนผลสัมฤทธิ์', 'คะแนนสมรรถนะ', 'คะแนนรวม'];

const columns: readonly TableColumn[] = summaryHeaders.map((header, index) => ({
  header,
  width: widths[index] ?? 12,
  ...(scoreColumns.includes(header) ? { format: formats.score } : {}),
  isCentred: centredColumns.includes(header),
}));

function cellsOf(row: SummaryRow): TableCell[] {
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
    row.band === '' ? null : row.band,
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
  title: string,
): PeopleRanges {
  const sheet = book.addWorksheet(peopleSheetName);
  const { first, last } = writeTable(sheet, 1, { columns, rows: rows.map(cellsOf) });
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
