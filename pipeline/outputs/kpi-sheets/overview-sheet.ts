import type ExcelJS from 'exceljs';
import { bandNames } from '../../../core/sheets/bands';
import { basisOf, rowsOfBasis, scoreGroup } from '../../../core/review/group-scores';
import type { Review } from '../../../core/review/review-year';
import { yearLabel } from '../../../core/review/summary-rows';
import type { PeopleRanges } from './people-sheet';
import { groupCells } from './group-formulas';
import {
  fontSize,
  formats,
  setUpPage,
  sheetFont,
  writeNote,
  writeTable,
  writeTitle,
} from './sheet-style';

/** Row of the key figures' header, and of the bands' header. */
const figuresRow = 5;
const bandsRow = 12;

/** Where the bands stand on the overview, for the chart. */
export const bandRows = { first: bandsRow + 1, last: bandsRow + bandNames.length } as const;

function writeChoice(sheet: ExcelJS.Worksheet, review: Review): void {
  const label = sheet.getCell('A3');
  label.value = 'รอบที่แสดง';
  label.font = { name: sheetFont, size: fontSize, bold: true };
  sheet.getRow(3).height = 18;
  const cell = sheet.getCell('B3');
  cell.value = basisOf(review);
  cell.font = { name: sheetFont, size: fontSize, bold: true };
  cell.alignment = { horizontal: 'center' };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  const all = [
    ...review.rounds.map(({ number }) => number),
    ...(review.rounds.length === 2 ? [yearLabel] : []),
  ];
  cell.dataValidation = {
    type: 'list',
    formulae: [`"${all.join(',')}"`],
    showErrorMessage: true,
    promptTitle: 'รอบที่แสดง',
    prompt: 'เลือกรอบ แล้วตัวเลขทุกชีตสรุปจะคำนวณใหม่',
    showInputMessage: true,
  };
}

function writeFigures(sheet: ExcelJS.Worksheet, review: Review, ranges: PeopleRanges): void {
  const group = scoreGroup('', '', rowsOfBasis(review));
  const cells = groupCells(group, ranges, null);
  const labels = ['จำนวนผู้รับการประเมิน', 'ข้อมูลครบถ้วน', 'คะแนนเฉลี่ย', 'คะแนนต่ำสุด', 'คะแนนสูงสุด'];
  writeTable(sheet, figuresRow, {
    columns: [
      { header: 'ตัวเลขสำคัญ', width: 34 },
      { header: 'ค่า', width: 14 },
    ],
    rows: labels.map((label, i) => [label, cells[i] ?? null]),
  });
  labels.forEach((_, i) => {
    const cell = sheet.getCell(figuresRow + 1 + i, 2);
    // A style of its own: the column's cells share one.
    cell.style = { ...cell.style, numFmt: i < 2 ? formats.count : formats.score };
  });
}

function writeBands(sheet: ExcelJS.Worksheet, review: Review, ranges: PeopleRanges): void {
  const group = scoreGroup('', '', rowsOfBasis(review));
  const counts = groupCells(group, ranges, null).slice(5);
  const share = (i: number) => (group.complete === 0 ? 0 : (group.bands[i] ?? 0) / group.complete);
  const done = `$B$${figuresRow + 2}`;
  writeTable(sheet, bandsRow, {
    columns: [
      { header: 'ระดับผลการประเมิน', width: 34 },
      { header: 'จำนวนคน', width: 14, format: formats.count },
      { header: 'ร้อยละของผู้ที่ครบถ้วน', width: 22, format: '0.0%' },
    ],
    rows: bandNames.map((name, i) => {
      const formula = `IF(${done}=0,0,B${bandsRow + 1 + i}/${done})`;
      return [name, counts[i] ?? null, { formula, result: share(i) }];
    }),
  });
}

/** Writes the sheet `ภาพรวม`: the choice of the round that all summaries follow, key figures, bands. */
export function writeOverviewSheet(
  sheet: ExcelJS.Worksheet,
  review: Review,
  { ranges, title }: { ranges: PeopleRanges; title: string },
): void {
  writeTitle(sheet, 1, title);
  writeNote(sheet, 2, 'เลือกรอบในช่องสีเหลือง (1, 2 หรือ ปี) ตัวเลขในชีตสรุปทั้งหมดคำนวณจากชีต บุคคล');
  writeChoice(sheet, review);
  writeFigures(sheet, review, ranges);
  writeBands(sheet, review, ranges);
  sheet.views = [{ showGridLines: false, state: 'normal' }];
  setUpPage(sheet, { title, headerRow: 1, landscape: false });
}
