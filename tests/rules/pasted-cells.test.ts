import { applyFix } from '../../core/findings/apply-fix';
import { addedFindings } from '../../core/rules/try-fixes';
import { checkWorkbook } from '../../core/rules/run';
import { office } from '../support/contrasts';
import { textWorkbook } from '../support/text-workbook';

const weighed = (weight: string | number) =>
  office({ indicators: [{ position: 'A-1', duty: 1, indicator: 1, text: 'จำนวนครั้ง', weight }] });

/** Numbers with a word or sign that the column says already: read, reported and mended. */
test.each<[string, number]>([
  ['20%', 20],
  ['๒๐ %', 20],
  ['ร้อยละ 20', 20],
  ['12.5%', 12.5],
  ['20.', 20],
  ['20)', 20],
  ['20 คะแนน', 20],
])('“%s” is read as %d', (typed, number) => {
  const workbook = weighed(typed);
  const before = checkWorkbook(workbook);
  expect(before.model.tables.indicators[0]?.values.weight).toBe(number);
  const own = before.findings.filter((one) => one.code === 'not-a-number');
  expect(own.map(({ severity, fix }) => [severity, fix?.edits[0]?.value])).toEqual([
    ['error', number],
  ]);
  const fix = own[0]?.fix;
  const after = checkWorkbook(fix ? applyFix(workbook, fix) : workbook).findings;
  expect(after.map((one) => one.code)).not.toContain('not-a-number');
  expect(addedFindings(before.findings, after)).toEqual([]);
});

test.each(['ยี่สิบ', '1oo', '20 หรือ 30', '120%', '20-30', '%'])(
  'no number is read from “%s”',
  (typed) => {
    const { findings, model } = checkWorkbook(weighed(typed));
    expect(model.tables.indicators[0]?.values.weight).toBeNull();
    const own = findings.filter((one) => one.code === 'not-a-number');
    expect(own.map(({ fix }) => fix)).toEqual([null]);
  },
);

test('duties numbered 1. and ข้อ 2 are read, and their indicators find them', () => {
  const workbook = office({
    duties: ['1.', 'ข้อ ๒'].map((duty) => ({ position: 'A-1', duty, text: 'ตรวจรับพัสดุ' })),
    indicators: [1, 2].map((duty) => ({ position: 'A-1', duty, text: 'จำนวนครั้งที่ตรวจ' })),
  });
  const { findings, model } = checkWorkbook(workbook);
  expect(model.tables.duties.map(({ values }) => values.duty)).toEqual([1, 2]);
  const codes = findings.map((one) => one.code);
  expect(codes.filter((code) => code === 'not-a-number')).toHaveLength(2);
  expect(codes).not.toContain('duty-not-found');
});

test('headers and choices with a remark in brackets are known for what they are', () => {
  const workbook = textWorkbook(`# ตำแหน่ง
  รหัสตำแหน่ง* | ชื่อตำแหน่ง (Job Title) | แบบฟอร์ม | ประเภทบุคลากร | หน้าที่โดยสรุป
  A-1 | ผู้จัดการ | ใบกำหนดหน้าที่งาน (Job Description) | เจ้าหน้าที่สหกรณ์ | ดูแลงาน`);
  const { findings } = checkWorkbook(workbook);
  const values = findings.flatMap(({ code, fix }) =>
    fix === null ? [] : [[code, ...fix.edits.map(({ value }) => value)]],
  );
  expect(values).toContainEqual(['unknown-column', 'รหัสตำแหน่ง', 'ชื่อตำแหน่ง']);
  expect(values).toContainEqual(['not-a-choice', 'ใบกำหนดหน้าที่งาน']);
});

test('indicators with a semicolon between them are told apart, and a decomposed จำนวน measures', () => {
  const found = (text: string) =>
    checkWorkbook(
      office({
        positions: [{ code: 'A-1', title: 'ผู้จัดการ', form: 'ใบกำหนดหน้าที่งาน' }],
        duties: [{ position: 'A-1', duty: 1, text: 'ตรวจรับพัสดุ' }],
        indicators: [{ position: 'A-1', duty: 1, text }],
      }),
    ).findings.map((one) => one.code);
  expect(found('จำนวนครั้งที่ตรวจ; ร้อยละของพัสดุที่ครบ')).toContain('indicators-in-one-cell');
  expect(found('จำนวนครั้งที่ตรวจ; สรุปผล')).not.toContain('indicators-in-one-cell');
  expect(found('จ\u0e4d\u0e32นวนครั้งที่ตรวจ')).not.toContain('indicator-without-measure');
});
