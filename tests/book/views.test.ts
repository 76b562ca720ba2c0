import { buildCoverage } from '../../core/forms/book/coverage';
import { functionNumbers } from '../../core/forms/book/function-numbers';
import { buildOrder } from '../../core/forms/book/handbook-order';
import { buildIndex } from '../../core/forms/book/name-index';
import { buildProse } from '../../core/forms/book/prose';
import type { Line } from '../../core/forms/typesetter';
import { createTypesetter } from '../../core/forms/typesetter';
import { buildModel } from '../../core/model/build-model';
import type { Unit } from '../../core/model/model';
import { thaiOrdinal } from '../../core/thai/ordinals';
import type { RowInput } from '../../core/layout/sheet-layout';
import { rawOffice } from '../support/raw-office';

const emptyModel = buildModel(rawOffice({})).model;
const set = createTypesetter(emptyModel, 'arabic');
/** The text of a line without the signs that only tell where lines end. */
const textOf = ({ runs }: Line) =>
  runs.map(({ text }) => text.replace(/[\u200b\u2060]/g, '')).join('');

test.each([
  [1, 'ก'],
  [3, 'ค'],
  [4, 'ง'],
  [41, 'ฮ'],
  [42, 'กก'],
  [82, 'กฮ'],
  [83, 'ขก'],
])('the letter of %i is %s', (number, letter) => {
  expect(thaiOrdinal(number)).toBe(letter);
});

function unitOf(paths: readonly string[], parent = 'A'): Unit {
  const unitFunctions = paths.map((path): RowInput => ({ unit: 'U', path, text: path }));
  const units = [
    { code: 'A', name: 'สำนักงาน' },
    { code: 'U', name: 'ฝ่าย', parent },
  ];
  const { model } = buildModel(rawOffice({ rows: { units, unitFunctions } }));
  return model.unitByKey.get('u') as Unit;
}

test.each([
  ['three levels', ['1', '1.1', '1.1.1', '2'], ['ก.', '1.', '1)', 'ข.'], 'A'],
  ['areas with duties', ['1', '1.1', '1.2', '2', '2.1'], ['ก.', '1.', '2.', 'ข.', '1.'], 'A'],
  ['a list', ['1', '2', '10'], ['1.', '2.', '10.'], 'A'],
  ['a list with a few steps', ['1', '2', '2.1', '3'], ['1.', '2.', '1)', '3.'], 'A'],
  ['the office itself', ['1', '3'], ['(ก)', '(ค)'], ''],
])('functions are numbered by depth: %s', (_, paths, numbers, parent) => {
  const unit = unitOf(paths, parent);
  expect(unit.functions.map(({ values }) => functionNumbers(unit)(values.path))).toEqual(numbers);
});

test('prose: paragraphs, bullets, numbers, four levels', () => {
  const text = 'ย่อหน้า\n- ก\n  - ข\n    • ค\n      – ง\n        - จ\n๑. ฉ\n2) ช\n2.5 ล้านบาท';
  const blocks = buildProse(text, set);
  expect(blocks.map((one) => [one.sign, one.isItem ? one.depth : 0, textOf(one)])).toEqual([
    ['', 0, 'ย่อหน้า'],
    ['-', 1, 'ก'],
    ['-', 2, 'ข'],
    ['-', 3, 'ค'],
    ['-', 4, 'ง'],
    ['-', 4, 'จ'],
    ['1.', 1, 'ฉ'],
    ['2)', 1, 'ช'],
    ['', 0, '2.5 ล้านบาท'],
  ]);
});

test('an order takes number, subject, date and signer from its text, else from the settings', () => {
  const settings = {
    ...emptyModel.settings,
    orderNumber: '9/2569',
    orderDate: '5 มกราคม 2569',
    approver: 'นางอนุมัติ จริง',
    approverPosition: 'ผู้จัดการ',
  };
  const full = buildOrder(
    {
      heading: 'คำสั่ง',
      text: 'ที่ 1/2568\nเรื่อง ทดสอบ\nข้อความ\nสั่ง ณ วันที่ 2 มีนาคม พ.ศ. 2568\n(นายหนึ่ง สอง)\nผู้อำนวยการ\nรักษาการ',
    },
    { set, settings },
  );
  expect(
    [full.number, full.subject, full.issued].map(
      ([line]) => line && textOf(line).replace(/\u00a0/g, ' '),
    ),
  ).toEqual(['ที่ 1/2568', 'เรื่อง ทดสอบ', 'สั่ง ณ วันที่ 2 มีนาคม พ.ศ. 2568']);
  expect([textOf(full.signer), ...full.positions.map(textOf)]).toEqual([
    '(นายหนึ่ง สอง)',
    'ผู้อำนวยการ',
    'รักษาการ',
  ]);
  const bare = buildOrder({ heading: 'คำสั่ง', text: 'ข้อความ' }, { set, settings });
  expect(
    [bare.number, bare.issued].map(([line]) => line && textOf(line).replace(/\u00a0/g, ' ')),
  ).toEqual(['ที่ 9/2569', 'สั่ง ณ วันที่ 5 มกราคม พ.ศ. 2569']);
  expect([textOf(bare.signer), ...bare.positions.map(textOf)]).toEqual(['(นางอนุมัติ จริง)', 'ผู้จัดการ']);
});

test('an index stands in the order of a Thai dictionary', () => {
  const names = ['ไมตรี', 'กาย', 'เกม', 'แก', 'ขอ', 'มา', 'กติกา', 'Excel'];
  const { groups } = buildIndex(
    names.map((name) => ({ name, anchor: 'a', mainName: '' })),
    { set, pageOf: () => '1', heading: '' },
  );
  expect(groups.map(({ letter, entries }) => [letter, ...entries.map(textOf)])).toEqual([
    ['ก', 'กติกา', 'กาย', 'เกม', 'แก'],
    ['ข', 'ขอ'],
    ['ม', 'มา', 'ไมตรี'],
    ['E', 'Excel'],
  ]);
});

test('coverage: a duty covers what it names and what stands below it', () => {
  const unitFunctions = ['1', '1.1', '1.2', '2', '3'].map((path) => ({
    unit: 'GA',
    path,
    text: path,
  }));
  const duty = (number: number, source: string) => ({
    position: 'P',
    duty: number,
    text: `หน้าที่ ${number}`,
    source,
  });
  const { model } = buildModel(
    rawOffice({
      rows: {
        units: [{ code: 'GA', name: 'ฝ่าย' }],
        unitFunctions,
        positions: [
          { code: 'P', title: 'ตำแหน่ง', form: 'ใบกำหนดหน้าที่งาน', personnelType: 'อื่น', summary: 'ก' },
        ],
        duties: [
          duty(1, 'GA ก.'),
          duty(2, 'GA/3'),
          duty(3, ''),
          duty(4, 'GA 9'),
          { ...duty(5, ''), text: 'ปฏิบัติงานอื่นตามที่ได้รับมอบหมาย' },
        ],
      },
    }),
  );
  const view = buildCoverage(model, { set, positions: model.positions });
  expect(view.functions.map(({ number }) => number)).toEqual(['2.']);
  expect(view.duties.map(({ number, source }) => [number, textOf(source)])).toEqual([
    ['3', '-'],
    ['4', 'GA 9'],
  ]);
  expect(view.hasSources).toBe(true);
  expect(textOf(view.summary)).toContain('เหลือ 4\u00a0ข้อ มีตำแหน่งรับผิดชอบแล้ว 3\u00a0ข้อ');
});
