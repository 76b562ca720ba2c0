import { applyFix } from '../../core/findings/apply-fix';
import { cellOf } from '../../core/findings/finding';
import { fixTitleOf } from '../../core/messages';
import { checkWorkbook } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { textWorkbook } from '../support/text-workbook';

const office = (header: string) =>
  textWorkbook(`# ตัวชี้วัด
  รหัสตำแหน่ง | ลำดับหน้าที่ | ${header}
  A-1 | 1 | จำนวนเอกสาร | สิบห้า`);

const found = (workbook: RawWorkbook) =>
  checkWorkbook(workbook).findings.map((one) => `${one.code} ${cellOf(one.at)}`);

const misspelt = office('ตัวชี้วัด | นำหนัก');

test('what stands below a misspelt header is found before it is mended', () => {
  expect(found(misspelt)).toEqual([
    'unknown-column D1',
    'reference-not-found A2',
    'not-a-number D2',
  ]);
});

test('the column is not read into the model', () => {
  expect(checkWorkbook(misspelt).model.tables.indicators[0]?.values.weight).toBeNull();
});

test('one fix mends all misspelt headers, and says so', () => {
  const workbook = office('ตัวชี้วัก | นำหนัก');
  const fixable = checkWorkbook(workbook).findings.filter(
    ({ code, fix }) => code === 'unknown-column' && fix !== null,
  );
  expect(fixable.map((one) => fixTitleOf(one, 'th'))).toEqual([
    'เปลี่ยนเป็น “ตัวชี้วัด” และแก้หัวคอลัมน์ที่พิมพ์ผิดอีก 1 แห่ง',
    'เปลี่ยนเป็น “น้ำหนัก” และแก้หัวคอลัมน์ที่พิมพ์ผิดอีก 1 แห่ง',
  ]);
  for (const { fix } of fixable) {
    const mended = fix ? applyFix(workbook, fix) : workbook;
    expect(found(mended)).toEqual(['reference-not-found A2', 'not-a-number D2']);
  }
});

test('of two headers that resemble the same one neither is mended', () => {
  const workbook = office('ตัวชี้วัด | นำหนัก | น้ำหนก');
  const fixes = checkWorkbook(workbook).findings.filter(({ code }) => code === 'unknown-column');
  expect(fixes.map(({ fix }) => fix)).toEqual([null, null]);
});
