import type ExcelJS from 'exceljs';
import { matchText } from '../../../core/forms/review-labels';
import type { IndicatorTrend, Trends, UnitTrend } from '../../../core/review/trends';
import { columnLetters } from '../../../core/workbook/address';
import { writeDetail, type DetailSheet } from './detail-sheets';
import { formats, type TableCell, type TableColumn } from './sheet-style';

/** Tells how each earlier year's indicator was found; the same text needs no words, a bare number does. */
function matchNote({ matches }: IndicatorTrend, years: readonly number[]): string {
  const notes = matches.flatMap((match, i) => {
    if (!match) return [];
    const { before, now } = match;
    const isPast = i < matches.length - 1;
    if (isPast && before.row === now.row) return [`ปี ${years[i] ?? ''} ถือตามเลขข้อ`];
    if (match.kind === 'same') return [];
    const place = `ข้อ ${before.duty ?? '-'}.${before.number}`;
    return [`ปี ${years[i] ?? ''} ${matchText(match)} จาก ${place}: ${before.row.values.text}`];
  });
  return notes.length === 0 ? matchText({ kind: 'same', likeness: 1 }) : notes.join('\n');
}

/** Columns of the years and the change from the last but one to the last. */
function yearColumns({ years }: Trends, label: string): TableColumn[] {
  return [
    ...years.map((year) => ({ header: `${label} ${year}`, width: 13, format: formats.score })),
    { header: `เปลี่ยนจาก ${years.at(-2) ?? ''}`, width: 13, format: formats.change },
  ];
}

/** Returns a year's figures and their change as a live formula; `first` is the column of the first year, from 1. */
function yearCells(
  values: IndicatorTrend['levels'],
  change: IndicatorTrend['change'],
  { first, row }: { first: number; row: number },
): TableCell[] {
  const [before, now] = [values.length - 2, values.length - 1].map(
    (index) => `${columnLetters(first + index)}${row}`,
  );
  const formula = `IF(COUNT(${before},${now})=2,${now}-${before},"")`;
  return [
    ...values.map((value) => value?.toNumber() ?? null),
    { formula, result: change?.toNumber() ?? '' },
  ];
}

function indicatorTrends(trends: Trends): DetailSheet {
  const rows = trends.indicators.map((one, i): TableCell[] => {
    const { position, now } = one.match;
    const { code } = position.row.values;
    return [
      ...[code, `${now.duty ?? '-'}.${now.number}`, now.row.values.text],
      ...yearCells(one.levels, one.change, { first: 4, row: i + 2 }),
      matchNote(one, trends.years),
    ];
  });
  const columns: readonly TableColumn[] = [
    { header: 'รหัสตำแหน่ง', width: 14 },
    { header: 'ที่', width: 7, isCentred: true },
    { header: 'ตัวชี้วัด', width: 54 },
    ...yearColumns(trends, 'ระดับเฉลี่ย'),
    { header: 'การจับคู่', width: 54 },
  ];
  return { name: 'แนวโน้มตัวชี้วัด', columns, rows, frozenColumns: 1 };
}

function unitTrends(trends: Trends): DetailSheet {
  const rows = [trends.office, ...trends.units].map((unit: UnitTrend, i): TableCell[] => [
    i === 0 ? 'ทั้งหน่วยงาน' : unit.unit,
    ...yearCells(unit.means, unit.change, { first: 2, row: i + 2 }),
  ]);
  const columns = [{ header: 'สังกัด', width: 44 }, ...yearColumns(trends, 'คะแนนเฉลี่ย')];
  return { name: 'แนวโน้มหน่วยงาน', columns, rows, frozenColumns: 1 };
}

/** Writes the sheets of trends by unit and by indicator. */
export function writeTrendSheets(book: ExcelJS.Workbook, trends: Trends, title: string): void {
  for (const detail of [unitTrends(trends), indicatorTrends(trends)]) {
    writeDetail(book, title, detail);
  }
}
