import type ExcelJS from 'exceljs';
import { missingReasons, missingSubject } from '../../../core/forms/review-labels';
import { listGaps } from '../../../core/review/competency-gaps';
import { summariseIndicators } from '../../../core/review/indicator-summary';
import { listMissing } from '../../../core/review/missing-list';
import type { Review } from '../../../core/review/review-year';
import { completenessColumns, completenessRows } from './group-sheets';
import {
  filterAndFreeze,
  formats,
  setUpPage,
  writeTable,
  writeTitle,
  type TableCell,
  type TableColumn,
} from './sheet-style';

/** A sheet that is one table. */
export interface DetailSheet {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly frozenColumns: number;
}

/** Adds a sheet with its table, filter, frozen header and print set-up. */
export function writeDetail(book: ExcelJS.Workbook, title: string, detail: DetailSheet): void {
  const sheet = book.addWorksheet(detail.name);
  const { last } = writeTable(sheet, 1, detail);
  const { frozenColumns } = detail;
  filterAndFreeze(sheet, { headerRow: 1, last, columns: detail.columns.length, frozenColumns });
  setUpPage(sheet, { title, headerRow: 1, landscape: true });
}

function indicatorDetail(review: Review): DetailSheet {
  const rows = summariseIndicators(review).map((one, i): TableCell[] => {
    const { code, title, unit } = one.position.row.values;
    const { text, unit: measure, target } = one.indicator.row.values;
    const percent = {
      formula: `IF(J${i + 2}="","",J${i + 2}/5)`,
      result: (one.level?.toNumber() ?? 0) / 5,
    };
    return [
      ...[
        code,
        title,
        unit,
        `${one.indicator.duty ?? '-'}.${one.indicator.number}`,
        text,
        measure,
        target,
      ],
      one.weight?.round(2).toNumber() ?? null,
      one.result?.toNumber() ?? null,
      one.level?.toNumber() ?? null,
      one.level ? percent : null,
      one.scored,
      one.due,
      one.isAlwaysFive ? 'ทุกคนได้ระดับ 5' : null,
    ];
  });
  return { name: 'ตามตัวชี้วัด', columns: indicatorColumns, rows, frozenColumns: 1 };
}

const indicatorColumns: readonly TableColumn[] = [
  { header: 'รหัสตำแหน่ง', width: 14 },
  { header: 'ชื่อตำแหน่ง', width: 22 },
  { header: 'สังกัด', width: 24 },
  { header: 'ที่', width: 6, isCentred: true },
  { header: 'ตัวชี้วัด', width: 46 },
  { header: 'หน่วยนับ', width: 11 },
  { header: 'เป้าหมาย', width: 19 },
  { header: 'น้ำหนัก', width: 9, format: formats.score },
  { header: 'ผลงานเฉลี่ย', width: 12, format: formats.score },
  { header: 'ระดับเฉลี่ย', width: 11, format: formats.score },
  { header: 'ร้อยละของระดับ 5', width: 12, format: formats.percent },
  { header: 'มีคะแนน', width: 9, format: formats.count },
  { header: 'ต้องมี', width: 8, format: formats.count },
  { header: 'ข้อสังเกต', width: 13 },
];

/** Everyone who lacks levels; those who have what they need would only hide them. */
function gapDetail(review: Review): DetailSheet {
  const below = listGaps(review).filter(({ gap }) => gap < 0);
  const rows = below.map((one, i): TableCell[] => [
    ...[one.round.number, one.person.code, one.person.name, one.positionCode, one.unit],
    ...[one.competency, one.required, one.shown],
    { formula: `H${i + 2}-G${i + 2}`, result: one.gap },
  ]);
  const columns: readonly TableColumn[] = [
    { header: 'รอบ', width: 7, isCentred: true },
    { header: 'รหัสบุคลากร', width: 14 },
    { header: 'ชื่อ-สกุล', width: 30 },
    { header: 'รหัสตำแหน่ง', width: 14 },
    { header: 'สังกัด', width: 34 },
    { header: 'สมรรถนะ', width: 44 },
    { header: 'ระดับที่ต้องการ', width: 12, format: formats.count },
    { header: 'ระดับที่ประเมินได้', width: 12, format: formats.count },
    { header: 'ส่วนต่าง', width: 10, format: '+0;"−"0;0' },
  ];
  return { name: 'ช่องว่างสมรรถนะ', columns, rows, frozenColumns: 3 };
}

function missingDetail(review: Review): DetailSheet {
  const rows = listMissing(review).map(({ unit, person, round, missing }): TableCell[] => [
    ...[unit, person.code, person.name, round.number],
    ...[missing.position.row.values.code, missingSubject(missing), missingReasons[missing.reason]],
  ]);
  const columns: readonly TableColumn[] = [
    { header: 'สังกัด', width: 36 },
    { header: 'รหัสบุคลากร', width: 14 },
    { header: 'ชื่อ-สกุล', width: 28 },
    { header: 'รอบ', width: 14, isCentred: true },
    { header: 'รหัสตำแหน่ง', width: 14 },
    { header: 'รายการที่ขาด', width: 50 },
    { header: 'สาเหตุ', width: 24 },
  ];
  return { name: 'ข้อมูลที่ขาด', columns, rows, frozenColumns: 0 };
}

function writeCompleteness(book: ExcelJS.Workbook, review: Review): void {
  const sheet = book.getWorksheet('ข้อมูลที่ขาด');
  if (!sheet) return;
  const row = sheet.rowCount + 3;
  writeTitle(sheet, row - 1, 'ความครบถ้วนตามหน่วยงาน');
  writeTable(sheet, row, { columns: completenessColumns, rows: completenessRows(review) });
}

/** Writes the sheets by indicator, competency gap and missing data. */
export function writeDetailSheets(book: ExcelJS.Workbook, review: Review, title: string): void {
  for (const detail of [gapDetail(review), missingDetail(review)]) writeDetail(book, title, detail);
  writeCompleteness(book, review);
}

/** Writes the sheet by indicator. */
export function writeIndicatorSheet(book: ExcelJS.Workbook, review: Review, title: string): void {
  writeDetail(book, title, indicatorDetail(review));
}
