import type { SheetId } from '../../core/sheets';
import type { RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';
import {
  addRows,
  dropRows,
  inCell,
  pick,
  plantedAt,
  rowsIn,
  setCells,
  valuesIn,
  type Plant,
  type Plants,
} from '../support/plants';

type Values = Readonly<Record<string, RawValue>>;

const government = (values: Values) => values['form'] === 'แบบบรรยายลักษณะงาน';
const employee = (values: Values) => values['personnelType'] === 'พนักงานราชการ';

const codes = (workbook: RawWorkbook, eligible: (values: Values) => boolean) =>
  rowsIn(workbook, 'positions', eligible).map((row) => ({
    row,
    code: valuesIn('positions', row)['code'],
  }));

const ofPosition = (code: unknown) => (values: Values) => values['position'] === code;

/** Makes three more positions like one of the sample, under new codes, and returns their first row. */
function withEquals(workbook: RawWorkbook, choice: number, change: (n: number) => Values) {
  const model = pick(
    codes(workbook, (values) => !government(values)),
    choice,
  );
  if (!model) return null;
  const base = valuesIn('positions', model.row);
  const rows = [1, 2, 3].map((n): Values => ({ ...base, code: `ZZ-${n}`, ...change(n) }));
  const added = addRows(workbook, 'positions', rows);
  return { ...added, code: model.code };
}

/** Copies the rows of a position on another sheet to the new positions. */
function copyRows(
  workbook: RawWorkbook,
  id: SheetId,
  code: unknown,
  change: (n: number) => Values,
) {
  const own = rowsIn(workbook, id, ofPosition(code)).map((row) => valuesIn(id, row));
  const rows = [1, 2, 3].flatMap((n) =>
    own.map((one) => ({ ...one, position: `ZZ-${n}`, ...change(n) })),
  );
  return addRows(workbook, id, rows);
}

const qualification =
  (column: string): Plant =>
  (workbook, choice) => {
    const made = withEquals(workbook, choice, (n): Values =>
      n === 3 ? { [column]: 'ข้อความที่ต่างออกไป' } : {},
    );
    return made ? plantedAt(made.workbook, 'positions', made.first + 2, column) : null;
  };

const levelDiffers: Plant = (workbook, choice) => {
  const made = withEquals(workbook, choice, () => ({}));
  if (!made) return null;
  const own = rowsIn(made.workbook, 'requiredCompetencies', ofPosition(made.code)).length;
  const copied = copyRows(made.workbook, 'requiredCompetencies', made.code, () => ({}));
  const row = copied.first + 2 * own;
  const seen = rowsIn(copied.workbook, 'requiredCompetencies').find((one) => one.row === row);
  const level = Number(seen ? valuesIn('requiredCompetencies', seen)['level'] : 0);
  const changed = setCells(copied.workbook, 'requiredCompetencies', row, {
    level: level === 1 ? 2 : 1,
  });
  return plantedAt(changed, 'requiredCompetencies', row, 'level');
};

const circle: Plant = (workbook) => {
  const [first, second] = codes(workbook, () => true)
    .slice(0, 2)
    .sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
  if (!first || !second) return null;
  const once = setCells(workbook, 'positions', first.row.row, { supervisor: second.code ?? null });
  const changed = setCells(once, 'positions', second.row.row, { supervisor: first.code ?? null });
  return plantedAt(changed, 'positions', first.row.row, 'supervisor');
};

const withoutIndicator: Plant = (workbook, choice) => {
  const position = pick(codes(workbook, government), choice);
  const duty = rowsIn(workbook, 'duties', ofPosition(position?.code))[0];
  if (!duty || !position) return null;
  const isIts = (values: Values) => values['position'] === position.code && values['duty'] === 1;
  const changed = dropRows(workbook, 'indicators', isIts);
  return plantedAt(changed, 'duties', duty.row, 'text');
};

const withoutDuty: Plant = (workbook, choice) => {
  const position = pick(
    codes(workbook, () => true),
    choice,
  );
  if (!position) return null;
  const changed = dropRows(workbook, 'duties', ofPosition(position.code));
  return plantedAt(changed, 'positions', position.row.row, 'code');
};

const withoutStandardDuty: Plant = (workbook, choice) => {
  const position = pick(codes(workbook, government), choice);
  const last = rowsIn(workbook, 'duties', ofPosition(position?.code)).at(-1);
  if (!last) return null;
  const changed = setCells(workbook, 'duties', last.row, { text: 'ดูแลห้องสมุดของหน่วยงาน' });
  return plantedAt(changed, 'duties', last.row, 'text');
};

const withoutAgency: Plant = (workbook, choice) => {
  const row = pick(rowsIn(workbook, 'positions', government), choice);
  const setting = rowsIn(workbook, 'settings', ({ item }) => item === 'ชื่อหน่วยงาน')[0];
  if (!row || !setting) return null;
  const once = setCells(workbook, 'settings', setting.row, { value: null });
  return plantedAt(
    setCells(once, 'positions', row.row, { agency: null }),
    'positions',
    row.row,
    'agency',
  );
};

/** Faults in what a position says about itself. */
export const positionPlants: Plants = {
  'position-without-duty': withoutDuty,
  'work-group-missing': inCell('positions', 'workGroup', () => null, government),
  'work-group-not-allowed': inCell('positions', 'workGroup', () => 'บริหารจัดการ', employee),
  'agency-missing': withoutAgency,
  'duty-without-indicator': withoutIndicator,
  'duty-without-result': inCell('duties', 'results', () => null),
  'standard-duty-missing': withoutStandardDuty,
  'degree-against-work-group': inCell(
    'positions',
    'workGroup',
    (value) => (value === 'บริการ' ? 'บริหารทั่วไป' : 'บริการ'),
    employee,
  ),
  'supervisor-not-found': inCell('positions', 'supervisor', () => 'หัวหน้าฝ่ายที่ไม่มีในเล่ม'),
  'supervisor-self': inCell('positions', 'supervisor', (_, { code }) => code ?? null),
  'supervisor-cycle': circle,
  'title-against-unit': inCell(
    'positions',
    'unit',
    () => 'กลุ่มบริหารทรัพย์สินของแผ่นดิน',
    ({ title }) => /^หัวหน้าฝ่าย/.test(String(title)),
  ),
  'unit-spelled-twice': inCell(
    'positions',
    'unit',
    (value) => `${String(value)}ๆ`,
    ({ title, unit }) => !/^หัวหน้า|^ผู้อำนวยการ/.test(String(title)) && String(unit).length > 8,
  ),
  'agency-in-unit': inCell(
    'positions',
    'unit',
    (value, { agency }) => `${String(value)} ${String(agency)}`,
    ({ agency, title }) => agency !== null && !/^หัวหน้า|^ผู้อำนวยการ/.test(String(title)),
  ),
  'competency-level-differs': levelDiffers,
  'education-differs': qualification('education'),
  'experience-differs': qualification('experience'),
};
