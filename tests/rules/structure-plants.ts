import { sheets } from '../../core/sheets';
import type { RawRow, RawWorkbook } from '../../core/workbook/raw-workbook';
import {
  addRows,
  dropRows,
  inCell,
  pick,
  plantedAt,
  rowsIn,
  setCells,
  sheetIn,
  valuesIn,
  type Plant,
  type Plants,
} from '../support/plants';

const office = (workbook: RawWorkbook) => workbook.files[0]?.sheets ?? [];

function withSheets(
  workbook: RawWorkbook,
  change: Parameters<RawWorkbook['files'][0]['sheets']['map']>[0],
) {
  const [first, ...others] = workbook.files;
  if (!first) return workbook;
  return {
    files: [{ ...first, sheets: first.sheets.map(change) as typeof first.sheets }, ...others],
  };
}

const header =
  (column: number, title: string): Plant =>
  (workbook) => {
    const { name } = sheets.duties;
    const changed = withSheets(workbook, (sheet) => {
      if (sheet.name !== name) return sheet;
      const [head, ...rows] = sheet.rows;
      const cells = [...(head?.cells ?? [])];
      cells[column - 1] = title;
      return { ...sheet, rows: [{ row: 1, cells }, ...rows] };
    });
    return { workbook: changed, sheet: name, row: 1, column };
  };

const error = (code: string) => () => ({ kind: 'error', code }) as const;

/** Moves a position's second duty to a number two after its last. */
const gap: Plant = (workbook, choice) => {
  const position = pick(rowsIn(workbook, 'positions'), choice);
  const code = position && valuesIn('positions', position)['code'];
  const own = rowsIn(workbook, 'duties', (values) => values['position'] === code);
  const last = own.at(-1);
  if (!last) return null;
  const from = Number(valuesIn('duties', last)['duty']);
  let changed = setCells(workbook, 'duties', last.row, { duty: from + 1 });
  for (const row of rowsIn(
    workbook,
    'indicators',
    (v) => v['position'] === code && v['duty'] === from,
  )) {
    changed = setCells(changed, 'indicators', row.row, { duty: from + 1 });
  }
  return plantedAt(changed, 'duties', last.row, 'duty');
};

const repeatedKey: Plant = (workbook, choice) => {
  const row = pick(rowsIn(workbook, 'positions'), choice);
  if (!row) return null;
  const added = addRows(workbook, 'positions', [valuesIn('positions', row)]);
  return plantedAt(added.workbook, 'positions', added.first, 'code');
};

const copiedSheet: Plant = (workbook) => {
  const copy = { file: 'z-copy.xlsx', sheets: [sheetIn(workbook, 'knowledge')] };
  const files = [...workbook.files, copy];
  return { workbook: { files }, sheet: sheets.knowledge.name, row: 0, column: 0 };
};

const overlapping: Plant = (workbook, choice) => {
  const row = pick(
    rowsIn(workbook, 'holders', (values) => values['from'] !== null && values['to'] === null),
    choice,
  );
  if (!row) return null;
  const values = {
    ...valuesIn('holders', row),
    from: { kind: 'date', iso: '2026-01-15' } as const,
  };
  const added = addRows(workbook, 'holders', [values]);
  return plantedAt(added.workbook, 'holders', added.first, 'from');
};

const outsideTenure: Plant = (workbook, choice) => {
  const row = pick(rowsIn(workbook, 'indicatorResults'), choice);
  if (!row) return null;
  const added = addRows(workbook, 'indicatorResults', [
    { ...valuesIn('indicatorResults', row), year: 2510 },
  ]);
  return plantedAt(added.workbook, 'indicatorResults', added.first, 'position');
};

const levelGap: Plant = (workbook, choice) => {
  const row = pick(
    rowsIn(workbook, 'competencyLevels', ({ level }) => level === 3),
    choice,
  );
  if (!row) return null;
  const { competency } = valuesIn('competencyLevels', row);
  const next = rowsIn(
    workbook,
    'competencyLevels',
    (values) => values['competency'] === competency && values['level'] === 4,
  )[0];
  const isIt = (values: ReturnType<typeof valuesIn>) =>
    values['competency'] === competency && values['level'] === 3;
  return next
    ? plantedAt(dropRows(workbook, 'competencyLevels', isIt), 'competencyLevels', next.row, 'level')
    : null;
};

const unitCircle: Plant = (workbook) => {
  const codeOf = (row: RawRow) => valuesIn('units', row)['code'] ?? null;
  const [first, second] = rowsIn(workbook, 'units')
    .slice(0, 2)
    .sort((a, b) => (String(codeOf(a)) < String(codeOf(b)) ? -1 : 1));
  if (!first || !second) return null;
  const [a, b] = [first, second].map(codeOf);
  const once = setCells(workbook, 'units', first.row, { parent: b ?? null });
  const changed = setCells(once, 'units', second.row, { parent: a ?? null });
  return plantedAt(changed, 'units', first.row, 'parent');
};

const indicatorGap = inCell(
  'indicators',
  'indicator',
  () => 9,
  ({ indicator }) => indicator === 2,
);

/** Faults of sheets, headers, cells, keys and references. */
export const structurePlants: Plants = {
  'no-known-sheet': (workbook) => {
    const file = { file: 'z-other.xlsx', sheets: [{ name: 'สรุป', rows: [], merges: [] }] };
    return { workbook: { files: [...workbook.files, file] }, sheet: '', row: 0, column: 0 };
  },
  'unknown-sheet': (workbook) => {
    const changed = withSheets(workbook, (sheet) =>
      sheet.name === sheets.knowledge.name ? { ...sheet, name: 'ความรู้และทักษา' } : sheet,
    );
    return { workbook: changed, sheet: 'ความรู้และทักษา', row: 0, column: 0 };
  },
  'unknown-column': header(4, 'กิจกรรมหลัง'),
  'column-missing': header(3, 'หน้าที่ความรับผิดชอบหลัง'),
  'column-doubled': header(5, 'กิจกรรมหลัก'),
  'header-not-found': (workbook) => {
    const { name } = sheets.knowledge;
    const changed = withSheets(workbook, (sheet) =>
      sheet.name === name ? { ...sheet, rows: [{ row: 1, cells: ['บันทึก'] }] } : sheet,
    );
    return { workbook: changed, sheet: name, row: 0, column: 0 };
  },
  'merged-cells': (workbook, choice) => {
    const row = pick(rowsIn(workbook, 'duties'), choice)?.row ?? 2;
    const { name } = sheets.duties;
    const changed = withSheets(workbook, (sheet) =>
      sheet.name === name ? { ...sheet, merges: [`C${row}:C${row + 1}`] } : sheet,
    );
    return { workbook: changed, sheet: name, row, column: 3 };
  },
  'formula-error': inCell('duties', 'text', error('#REF!')),
  'formula-without-result': inCell('indicators', 'weight', error('no-result')),
  'required-cell-empty': inCell('duties', 'text', () => null),
  'not-a-number': inCell('indicators', 'weight', () => 'สิบห้า'),
  'not-a-whole-number': inCell('duties', 'duty', () => 1.5),
  'number-out-of-range': inCell('requiredCompetencies', 'level', () => 6),
  'not-a-date': inCell('holders', 'from', () => 'ต้นปี'),
  'not-a-path': inCell('unitFunctions', 'path', () => 'ข้อแรก'),
  'not-a-choice': inCell('positions', 'form', () => 'แบบบรรยายลักษณงาน'),
  'setting-unknown': (workbook) => {
    const added = addRows(workbook, 'settings', [{ item: 'ชื่อเล่ม2', value: 'คู่มือ' }]);
    return plantedAt(added.workbook, 'settings', added.first, 'item');
  },
  'setting-conflict': (workbook) => {
    const other = { item: 'ชื่อหน่วยงาน', value: 'สำนักงานอื่น' };
    const added = addRows(workbook, 'settings', [other]);
    return plantedAt(added.workbook, 'settings', added.first, 'value');
  },
  'setting-invalid': inCell(
    'settings',
    'value',
    () => 'โรมัน',
    ({ item }) => item === 'รูปแบบตัวเลข',
  ),
  'key-repeated': repeatedKey,
  'reference-not-found': inCell('knowledge', 'position', (value) => `${String(value)}X`),
  'duty-not-found': inCell('indicators', 'duty', () => 77),
  'indicator-not-found': inCell('indicatorResults', 'indicator', () => 44),
  'duty-number-gap': gap,
  'sheet-repeated': copiedSheet,
  'indicator-number-gap': indicatorGap,
  'path-without-parent': inCell('unitFunctions', 'path', () => '77.1'),
  'insert-not-found': inCell(
    'handbooks',
    'insert',
    () => 'ไม่มีหน่วยนี้จริง',
    () => true,
  ),
  'function-not-found': inCell('duties', 'source', (value) => `${String(value)}.99`),
  'tenure-reversed': inCell(
    'holders',
    'to',
    () => ({ kind: 'date', iso: '1990-01-01' }),
    ({ from }) => from !== null,
  ),
  'tenures-overlap': overlapping,
  'result-outside-tenure': outsideTenure,
  'bands-out-of-order': inCell(
    'bands',
    'lowest',
    () => 99,
    ({ band }) => band === 'ดี',
  ),
  'competency-level-gap': levelGap,
  'level-without-behaviour': inCell(
    'competencyLevels',
    'behaviours',
    () => null,
    ({ level }) => Number(level) > 1,
  ),
  'competency-class-differs': inCell('requiredCompetencies', 'class', (value) =>
    value === 'สมรรถนะผู้นำ' ? 'สมรรถนะหลัก' : 'สมรรถนะผู้นำ',
  ),
  'unit-cycle': unitCircle,
};

/** Names of the office's sheets, for tests that need them. */
export const officeSheets = (workbook: RawWorkbook) => office(workbook).map((sheet) => sheet.name);
