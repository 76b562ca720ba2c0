import type { Model } from '../../core/model/model';
import { checkWorkbook } from '../../core/rules/run';
import { indicatorsOf } from '../../core/model/indicators-of';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { faultyOffice } from '../support/faulty-office';
import { fill, press } from '../support/pane-browser';
import type { OpenPane } from '../support/pane-browser';
import { usePane } from '../support/use-pane';

const { open, saved, textOf } = usePane();
let sample: Uint8Array;
let faulty: Uint8Array;

beforeAll(async () => {
  sample = await writeWorkbook(sampleOffice());
  faulty = await writeWorkbook(faultyOffice());
});

async function modelOf(pane: OpenPane): Promise<Model> {
  return checkWorkbook({ files: [await saved(pane)] }).model;
}

/** Opens a workbook on the form of a position. */
async function openPosition(bytes: Uint8Array, key: string) {
  const pane = await open(bytes);
  await press(pane.page, 'view position');
  await fill(pane.page, 'position', key);
  const before = await modelOf(pane);
  const at = (model: Model) => {
    const position = model.positionByKey.get(key);
    if (!position) throw new Error(`No position ${key}`);
    return position;
  };
  return { ...pane, pane, before, at };
}

test('a new code stands everywhere in the saved file, and nothing else changes', async () => {
  const { page, pane, before, at } = await openPosition(sample, 'sn-ga-01');
  const own = at(before);
  const mentions = (model: Model, code: string) => {
    const { holders, indicatorResults, positions } = model.tables;
    return {
      holders: holders.filter(({ values }) => values.position === code).length,
      results: indicatorResults.filter(({ values }) => values.position === code).length,
      led: positions.filter(({ values }) => values.supervisor === code).length,
    };
  };
  const old = mentions(before, 'SN-GA-01');
  expect(Object.values(old).every((count) => count > 0)).toBe(true);
  await fill(page, 'newCode', 'บห-01');
  await press(page, 'renamePosition');
  expect(await textOf(page, '#notice p')).toMatch(/^เขียนแล้ว \d+ เซลล์$/);
  const after = await modelOf(pane);
  expect(mentions(after, 'บห-01')).toEqual(old);
  expect(mentions(after, 'SN-GA-01')).toEqual({ holders: 0, results: 0, led: 0 });
  const renamed = after.positionByKey.get('บห-01');
  expect(renamed?.row.values).toEqual({ ...own.row.values, code: 'บห-01' });
  expect(renamed?.duties.map(({ row }) => row.values.text)).toEqual(
    own.duties.map(({ row }) => row.values.text),
  );
  expect(after.positions).toHaveLength(before.positions.length);
  expect(await page.$eval('[data-key="position"]', (field) => (field as never)['value'])).toBe(
    'บห-01',
  );
});

test('a code that another position has is refused, and nothing is written', async () => {
  const { page, host } = await openPosition(sample, 'sn-ga-01');
  await fill(page, 'newCode', 'SN-GA-02');
  const { undoSteps } = host;
  for (const button of ['renamePosition', 'copyPosition']) {
    await press(page, button);
    expect(await textOf(page, '#notice p')).toBe('รหัสนี้มีอยู่แล้ว ใช้รหัสอื่น');
  }
  expect(host.undoSteps).toBe(undoSteps);
});

test('a copy has the new code and title and everything the form prints', async () => {
  const { page, pane, before, at } = await openPosition(sample, 'sn-ga-02');
  await fill(page, 'newCode', 'SN-GA-99');
  await fill(page, 'newTitle', 'นักจัดการงานทั่วไป (ใหม่)');
  await press(page, 'copyPosition');
  const after = await modelOf(pane);
  const copy = after.positionByKey.get('sn-ga-99');
  const shape = (position: typeof copy) => [
    position?.duties.map(({ number, row }) => [number, row.values.text]),
    position && indicatorsOf(position).map(({ values }) => [values.text, values.weight]),
    position?.competencies.map(({ values }) => [values.competency, values.level]),
    position?.knowledge.map(({ values }) => values.text),
    position?.relationships.map(({ values }) => values.matter),
  ];
  expect(copy?.row.values.title).toBe('นักจัดการงานทั่วไป (ใหม่)');
  expect(shape(copy)).toEqual(shape(at(before)));
  expect(after.positionByKey.get('sn-ga-02')?.row.values).toEqual(at(before).row.values);
});

test('duties are moved up and down, then numbered anew; indicators go with them', async () => {
  const { page, pane, before, at } = await openPosition(faulty, 'a-1');
  const duties = (model: Model) =>
    at(model).duties.map(({ number, row, indicators }) => [
      number,
      row.values.text,
      indicators.length,
    ]);
  const [first, second] = duties(before);
  expect([first?.[0], second?.[0]]).toEqual([1, 3]);
  await press(page, 'renumber');
  expect(duties(await modelOf(pane))).toEqual([first, [2, second?.[1], second?.[2]]]);
  await press(page, 'up 2 a-1');
  expect(duties(await modelOf(pane))).toEqual([
    [1, second?.[1], second?.[2]],
    [2, first?.[1], first?.[2]],
  ]);
  // Nothing is left to be numbered anew.
  expect(await page.$('[data-key="renumber"]')).toBeNull();
});

test('a cell with several indicators is split into rows; weights are brought to 100 and saved', async () => {
  const { page, pane, at } = await openPosition(faulty, 'a-1');
  await press(page, 'split 0');
  expect(await page.$('[data-key="split 0"]')).toBeNull();
  const texts = () =>
    modelOf(pane).then((model) => indicatorsOf(at(model)).map(({ values }) => values.text));
  expect(await texts()).toEqual([
    'ร้อยละของทะเบียนที่เป็นปัจจุบัน',
    'จำนวนครั้งที่ปรับปรุงทะเบียน',
    'ร้อยละของคำร้องที่ตอบภายใน 3 วัน',
  ]);
  await fill(page, 'weight 1', '๒๐');
  expect(await textOf(page, '#weightSum')).toBe('รวม 100');
  await fill(page, 'weight 1', '45');
  expect(await textOf(page, '#weightSum')).toBe('รวม 125');
  await press(page, 'spread');
  expect(await textOf(page, '#weightSum')).toBe('รวม 100');
  await press(page, 'saveWeights');
  const weights = indicatorsOf(at(await modelOf(pane))).map(({ values }) => values.weight);
  expect(weights).toEqual([40, 36, 24]);
});

test('a competency is picked with the words of its level, changed, and taken away', async () => {
  const { page, pane, at } = await openPosition(faulty, 'a-1');
  const required = () =>
    modelOf(pane).then((model) =>
      at(model).competencies.map(({ values }) => [values.competency, values.class, values.level]),
    );
  await fill(page, 'competency', 'การบริการที่ดี');
  const options = await page.$$eval('[data-key="level การบริการที่ดี"] option', (all) =>
    all.map((option) => option.textContent),
  );
  expect(options).toContain('2 การบริการที่ดี ระดับที่ 2');
  await fill(page, 'level การบริการที่ดี', '2');
  expect(await required()).toEqual([['การบริการที่ดี', 'สมรรถนะหลัก', 2]]);
  expect(await textOf(page, '.competencies .hint')).toBe('การบริการที่ดี ระดับที่ 2');
  await fill(page, 'level การบริการที่ดี', '3');
  expect(await required()).toEqual([['การบริการที่ดี', 'สมรรถนะหลัก', 3]]);
  await press(page, 'drop การบริการที่ดี');
  expect(await required()).toEqual([]);
});

test('a duty is found by Thai words and picked with where it comes from', async () => {
  const { page, pane, before, at } = await openPosition(faulty, 'a-1');
  await fill(page, 'dutySearch', 'ปลอดภัย');
  expect(await textOf(page, '.picks li .duty-text')).toBe(
    'ดูแลความปลอดภัยของอาคารสำนักงานจาก ฝ่ายอำนวยการ',
  );
  await press(page, 'pick 0');
  await fill(page, 'dutySearch', 'ลูกหนี้ตรวจสอบ');
  await press(page, 'pick 0');
  const added = at(await modelOf(pane)).duties.slice(at(before).duties.length);
  expect(added.map(({ row: { values } }) => [values.duty, values.text, values.source])).toEqual([
    [4, 'ดูแลความปลอดภัยของอาคารสำนักงาน', 'ADM 2'],
    [5, 'ตรวจสอบบัญชีลูกหนี้ทุกสิ้นเดือน', ''],
  ]);
});

test('a cell of the form is changed; the others stay as they were', async () => {
  const { page, pane, before, at, host } = await openPosition(sample, 'sn-ga-02');
  await fill(page, 'column education', '- ปริญญาตรี\n- ปริญญาโท');
  await press(page, 'savePosition');
  const after = at(await modelOf(pane)).row.values;
  expect(after.education.map(({ text }) => text)).toEqual(['ปริญญาตรี', 'ปริญญาโท']);
  const { education } = at(before).row.values;
  expect({ ...after, education }).toEqual(at(before).row.values);
  expect(host.undoBreakers).toEqual([]);
});
