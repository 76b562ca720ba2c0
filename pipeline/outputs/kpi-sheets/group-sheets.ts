import type ExcelJS from 'exceljs';
import {
  scoresByPosition,
  scoresByUnit,
  type GroupScores,
} from '../../../core/review/group-scores';
import { completenessByUnit } from '../../../core/review/missing-list';
import type { Review } from '../../../core/review/review-year';
import { groupCells, groupColumns } from './group-formulas';
import type { PeopleRanges } from './people-sheet';
import { filterAndFreeze, formats, setUpPage, writeTable, type TableColumn } from './sheet-style';

/** Returns what stands for a unit on a sheet, also for positions that name none. */
export function unitLabel(unit: string): string {
  return unit === '' ? 'ไม่ระบุสังกัด' : unit;
}

interface GroupSheet {
  readonly name: string;
  readonly keys: readonly TableColumn[];
  /** Range on the people sheet that column A is looked up in. */
  readonly range: string;
  readonly groups: readonly GroupScores[];
  /** Cells of the key columns. */
  readonly cells: (group: GroupScores) => readonly string[];
}

function writeGroups(
  book: ExcelJS.Workbook,
  { name, keys, range, groups, cells }: GroupSheet,
  { ranges, title }: { ranges: PeopleRanges; title: string },
): void {
  const sheet = book.addWorksheet(name);
  const columns = [...keys, ...groupColumns];
  const rows = groups.map((group, i) => [
    ...cells(group),
    // A blank cell as criterion would ask for 0.
    ...groupCells(group, ranges, { range, criterion: group.label === '' ? '""' : `$A${i + 2}` }),
  ]);
  const { last } = writeTable(sheet, 1, { columns, rows });
  filterAndFreeze(sheet, {
    headerRow: 1,
    last,
    columns: columns.length,
    frozenColumns: keys.length,
  });
  setUpPage(sheet, { title, headerRow: 1, landscape: true });
}

/** Writes the sheets `ตามหน่วยงาน` and `ตามตำแหน่ง`. */
export function writeGroupSheets(
  book: ExcelJS.Workbook,
  review: Review,
  options: { ranges: PeopleRanges; title: string },
): void {
  const { ranges } = options;
  writeGroups(
    book,
    {
      name: 'ตามหน่วยงาน',
      keys: [{ header: 'สังกัด', width: 44 }],
      range: ranges.unit,
      groups: scoresByUnit(review),
      cells: ({ label }) => [unitLabel(label)],
    },
    options,
  );
  writeGroups(
    book,
    {
      name: 'ตามตำแหน่ง',
      keys: [
        { header: 'รหัสตำแหน่ง', width: 14 },
        { header: 'ชื่อตำแหน่ง', width: 40 },
      ],
      range: ranges.position,
      groups: scoresByPosition(review),
      cells: ({ key, label }) => [key, label],
    },
    options,
  );
}

/** Columns of the completeness of units. */
export const completenessColumns: readonly TableColumn[] = [
  { header: 'สังกัด', width: 36 },
  { header: 'คน-รอบที่ต้องประเมิน', width: 14, format: formats.count },
  { header: 'ครบถ้วน', width: 12, format: formats.count },
  { header: 'รายการที่ขาด', width: 14, format: formats.count },
];

/** Returns the completeness of units as cells. */
export function completenessRows(review: Review): (string | number)[][] {
  return completenessByUnit(review).map(({ unit, due, complete, missing }) => [
    unitLabel(unit),
    due,
    complete,
    missing,
  ]);
}
