import type { Change } from '../../core/edits/change';
import { requireCompetency, dropCompetency } from '../../core/edits/edit-competencies';
import { addDuties, orderDuties } from '../../core/edits/edit-duties';
import { setWeights, splitIndicator, weightsTo100 } from '../../core/edits/edit-indicators';
import {
  addPosition,
  copyPosition,
  editPosition,
  renamePosition,
} from '../../core/edits/edit-position';
import { positionAt } from '../../core/edits/position-rows';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { openOffice, type OpenOffice } from '../support/open-office';

let sample: Uint8Array;
beforeAll(async () => {
  sample = await writeWorkbook(sampleOffice());
});

const errorsOf = (findings: readonly { severity: string; code: string }[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** Applies a change made from the sample office; no error may come with it. */
async function applied(make: (office: OpenOffice) => Change) {
  const office = await openOffice(sample);
  const before = errorsOf(office.check.findings);
  const outcome = await office.apply(make(office));
  expect(outcome.conflicts).toEqual([]);
  const check = await office.again();
  expect(errorsOf(check.findings)).toEqual(before);
  expect(office.host.faults).toEqual([]);
  expect(office.host.missing).toEqual([]);
  const at = (key: string) => check.model.positionByKey.get(key);
  return { office, check, outcome, at };
}

const firstOf = (office: OpenOffice) => {
  const full = office.check.model.positions.find((one) => one.duties.length > 2);
  if (!full) throw new Error('the sample has no position with duties');
  return full;
};

test('a copy holds everything that the form prints, under its new code', async () => {
  const { office, at } = await applied((o) =>
    copyPosition(o.context, firstOf(o), { code: 'ใหม่-01', title: 'ตำแหน่งใหม่' }),
  );
  const from = firstOf(office);
  const copy = at('ใหม่-01');
  expect(copy?.row.values).toEqual({ ...from.row.values, code: 'ใหม่-01', title: 'ตำแหน่งใหม่' });
  const duties = (one: typeof from | undefined) =>
    one?.duties.map(({ row, indicators }) => [
      { ...row.values, position: '' },
      indicators.map((indicator) => ({ ...indicator.values, position: '' })),
    ]);
  expect(duties(copy)).toEqual(duties(from));
  expect(copy?.competencies.length).toBe(from.competencies.length);
  expect(copy?.knowledge.length).toBe(from.knowledge.length);
});

test('a new code stands wherever the old one stood', async () => {
  const { office, at, check } = await applied((o) =>
    renamePosition(o.context, firstOf(o), 'รหัส-99'),
  );
  const from = firstOf(office);
  expect(at(from.key)).toBeUndefined();
  expect(at('รหัส-99')?.duties.length).toBe(from.duties.length);
  const holders = (key: string, model = office.check.model) =>
    model.tables.holders.filter((row) => row.values.position.toLowerCase() === key).length;
  expect(holders('รหัส-99', check.model)).toBe(holders(from.key));
});

test('duties take the order given; indicators follow', async () => {
  const { office, at } = await applied((o) => {
    const position = firstOf(o);
    return orderDuties(o.context, position, [...position.duties].reverse());
  });
  const from = firstOf(office);
  const after = at(from.key);
  const shape = (duties: typeof from.duties) =>
    duties.map(({ row, indicators }) => [
      row.values.text,
      indicators.map((one) => one.values.text),
    ]);
  expect(after?.duties.map((duty) => duty.number)).toEqual(from.duties.map((_, i) => i + 1));
  expect(shape(after?.duties ?? [])).toEqual(shape([...from.duties].reverse()));
});

test('duties are added below the last', async () => {
  const { office, at } = await applied((o) =>
    addDuties(o.context, firstOf(o), [{ text: '- งานพิเศษ', source: '' }]),
  );
  const after = at(firstOf(office).key)?.duties.at(-1);
  expect(after?.row.values.text).toBe('- งานพิเศษ');
  expect(after?.number).toBe(
    Math.max(...firstOf(office).duties.map(({ number }) => number ?? 0)) + 1,
  );
});

test('a competency is required, changed and dropped', async () => {
  const office = await openOffice(sample);
  const position = office.check.model.positions.find(({ competencies }) => competencies.length > 1);
  if (!position) throw new Error('the sample requires no competencies');
  const [first] = position.competencies;
  const other = office.check.model.competencies.find(
    ({ row }) => !position.competencies.some((own) => own.values.competency === row.values.name),
  );
  const name = first?.values.competency ?? '';
  const level = first?.values.level === 1 ? 2 : 1;
  await office.apply(requireCompetency(office.context, position, { name, class: '', level }));
  if (other) {
    const { name: added, class: group } = other.row.values;
    await office.apply(
      requireCompetency(office.context, position, { name: added, class: group, level: 2 }),
    );
  }
  const second = position.competencies[1]?.values.competency ?? '';
  await office.apply(dropCompetency(office.context, position, second));
  const after = (await office.again()).model.positionByKey.get(position.key)?.competencies ?? [];
  expect(after.find((row) => row.values.competency === name)?.values.level).toBe(level);
  expect(after.some((row) => row.values.competency === second)).toBe(false);
  if (other) expect(after.at(-1)?.values.competency).toBe(other.row.values.name);
});

test('a cell with two indicators becomes two rows', async () => {
  const bytes = await writeWorkbook({
    rows: {
      positions: [
        {
          code: 'A',
          title: 'ก',
          form: 'แบบบรรยายลักษณะงาน',
          personnelType: 'ข้าราชการ',
          workGroup: 'บริหารทั่วไป',
          agency: 'ข',
          summary: 'ค',
        },
      ],
      duties: [{ position: 'A', duty: 1, text: 'ง' }],
      indicators: [
        { position: 'A', duty: 1, indicator: 1, text: '- ร้อยละของงาน\n- จำนวนครั้ง', weight: 60 },
        { position: 'A', duty: 1, indicator: 2, text: 'ระยะเวลา', weight: 40 },
      ],
    },
  });
  const office = await openOffice(bytes);
  const position = office.position('A');
  const row = position.duties[0]?.indicators[0];
  if (!row) throw new Error('no indicator');
  await office.apply(splitIndicator(position, row));
  const after = (await office.again()).model.positionByKey.get('a');
  expect(after?.duties[0]?.indicators.map(({ values }) => [values.indicator, values.text])).toEqual(
    [
      [1, 'ร้อยละของงาน'],
      [2, 'ระยะเวลา'],
      [3, 'จำนวนครั้ง'],
    ],
  );
  const next = await openOffice(bytes);
  await next.apply(setWeights(next.position('A'), [55, 45]));
  const weights = (await next.again()).model.tables.indicators.map(({ values }) => values.weight);
  expect(weights).toEqual([55, 45]);
});

test('a position is added and edited by a form', async () => {
  const office = await openOffice(sample);
  const values = {
    code: 'Z-1',
    title: 'เจ้าพนักงานใหม่',
    form: 'ใบกำหนดหน้าที่งาน',
    personnelType: 'เจ้าหน้าที่สหกรณ์',
    agency: 'สหกรณ์',
    summary: 'ดูแล',
  };
  await office.apply(addPosition(office.context, values));
  await office.apply(editPosition(office.context, firstOf(office), { title: 'ชื่อใหม่' }));
  const { model } = await office.again();
  expect(model.positionByKey.get('z-1')?.row.values.title).toBe('เจ้าพนักงานใหม่');
  expect(model.positionByKey.get(firstOf(office).key)?.row.values.title).toBe('ชื่อใหม่');
});

test('the position of a row is found on any of its sheets', async () => {
  const { check } = await openOffice(sample);
  const position = check.model.positions.find(({ duties }) => duties.length > 0);
  const row = position?.duties[0]?.row;
  expect(positionAt(check.model, row?.source.name ?? '', row?.row ?? 0)).toBe(position);
  expect(positionAt(check.model, 'ตำแหน่ง', 1)).toBeNull();
});

test.each([
  [
    [null, null, null],
    [34, 33, 33],
  ],
  [
    [50, 50],
    [50, 50],
  ],
  [
    [30, 30],
    [50, 50],
  ],
  [
    [1, 2],
    [33, 67],
  ],
  [[], []],
])('weights %p become %p', (given, wanted) => {
  expect(weightsTo100(given)).toEqual(wanted);
});
