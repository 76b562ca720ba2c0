import { applyFix } from '../../core/findings/apply-fix';
import { cellOf } from '../../core/findings/finding';
import { fixTitleOf } from '../../core/messages';
import { checkWorkbook, emptyCheckMemory } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { sheets } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import { sampleWorkbook } from '../support/sample-workbook';
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

const sample = sampleWorkbook();
const memory = emptyCheckMemory();
const saidOf = (workbook: RawWorkbook) =>
  checkWorkbook(workbook, { memory }).findings.map(
    ({ code, at }) => `${code} ${at.sheet} ${at.row}`,
  );
const said = saidOf(sample);

/** Returns the sample with headers written otherwise; `write` gets the sheet's name and the header. */
function withHeaders(write: (sheet: string, header: string) => string): RawWorkbook {
  const files = sample.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((one) => {
      const [head, ...rows] = one.rows;
      if (!head) return one;
      const cells = head.cells.map((value) => write(one.name, String(value ?? '')));
      return { ...one, rows: [{ ...head, cells }, ...rows] };
    }),
  }));
  return { files };
}

const requiredHeaders = Object.values(sheets).flatMap((sheet: Sheet) =>
  Object.values(sheet.columns)
    .filter(({ required }) => required)
    .map(({ header }): [string, string] => [sheet.name, header]),
);

/** What is found beside what the sample has. */
const moreThanSaid = (workbook: RawWorkbook) =>
  saidOf(workbook)
    .filter((one) => !said.includes(one))
    .map((one) => one.split(' ')[0]);

/** What is found with one header written otherwise. */
const amiss = (at: readonly [string, string], written: string) =>
  moreThanSaid(withHeaders((sheet, own) => (at[0] === sheet && at[1] === own ? written : own)));

test.each(requiredHeaders)('a missing header is the only thing found: %s, %s', (...at) => {
  const isOnly = requiredHeaders.filter(([sheet]) => sheet === at[0]).length === 1;
  const wanted = isOnly ? ['header-not-found'] : ['column-missing', 'unknown-column'];
  expect(amiss(at, 'คอลัมน์ ก')).toEqual(wanted);
});

test.each<[string, string, string]>([
  ['ตำแหน่ง', 'รหัสตำแหน่ง', 'รหัส ตำแหน่ง'],
  ['ตำแหน่ง', 'รหัสตำแหน่ง', 'รหัสตำแหน่ง*'],
  ['ตำแหน่ง', 'แบบฟอร์ม', 'แบบฟอรม'],
  ['หน้าที่', 'รหัสตำแหน่ง', 'รหัสตำแหน่ง *'],
  ['หน้าที่', 'ลำดับหน้าที่', 'ลำดับหนาที่'],
  ['ความรู้และทักษะ', 'รายการ', 'รายการ*'],
  ['สมรรถนะ', 'ชื่อสมรรถนะ', 'ชื่อ สมรรถนะ'],
  ['หน่วยงาน', 'รหัสหน่วยงาน', 'รหัสหน่วยงาน:'],
  ['หน้าที่หน่วยงาน', 'ลำดับ', 'ลำดับ (ข้อ)'],
  ['ผู้ดำรงตำแหน่ง', 'รหัสบุคลากร', 'รหัสบุคลกร'],
])('a header that is amiss is the only thing found: %s, %s as %s', (sheet, header, written) => {
  expect(amiss([sheet, header], written)).toEqual(['column-missing', 'unknown-column']);
});

test('where all required headers bear a star, one fix brings the sample back', () => {
  const isRequired = (sheet: string, header: string) =>
    requiredHeaders.some(([name, own]) => name === sheet && own === header);
  const starred = withHeaders((sheet, own) => (isRequired(sheet, own) ? `${own}*` : own));
  expect(new Set(moreThanSaid(starred))).toEqual(new Set(['column-missing', 'unknown-column']));
  const fix = checkWorkbook(starred).findings.find(({ code }) => code === 'column-missing')?.fix;
  expect(fix ? saidOf(applyFix(starred, fix)) : []).toEqual(said);
});

test('no form is printed while a header is missing that its rows refer to', () => {
  for (const [sheet, header] of [
    ['ตำแหน่ง', 'รหัสตำแหน่ง'],
    ['หน้าที่', 'ลำดับหน้าที่'],
    ['สมรรถนะ', 'ชื่อสมรรถนะ'],
  ]) {
    for (const written of [`${header}*`, 'คอลัมน์ ก']) {
      const workbook = withHeaders((name, own) =>
        name === sheet && own === header ? written : own,
      );
      const missing = checkWorkbook(workbook).findings.filter(
        ({ code }) => code === 'column-missing',
      );
      expect(missing.map(({ positions }) => positions)).toEqual(['all']);
    }
  }
});

const unprinted = ['หน่วยงาน', 'ตัวชี้วัดปีก่อน'];

test.each([
  ['key-repeated', 'รหัสตำแหน่ง', 'ตำแหน่ง', 'รหัสหน่วยงาน'],
  ['duty-not-found', 'ลำดับหน้าที่', 'ตัวชี้วัด', 'ปีงบประมาณ'],
  ['reference-not-found', 'รหัสตำแหน่ง', 'หน้าที่', 'รหัสหน่วยงาน'],
])(
  '%s, which makes forms wrong, is found though a sheet that no form prints lacks its header',
  (code, header, name, lacked) => {
    const wrong = withHeaders((sheet, own) =>
      unprinted.includes(sheet) && own === lacked ? 'คอลัมน์ ก' : own,
    );
    const files = wrong.files.map((file) => ({
      ...file,
      sheets: file.sheets.map((sheet) => {
        if (sheet.name !== name) return sheet;
        const [head, first, second, ...rest] = sheet.rows;
        const at = head?.cells.indexOf(header) ?? -1;
        if (!head || !first || !second || at < 0) throw new Error(`No column ${header}`);
        const value = { 'key-repeated': first.cells[at], 'duty-not-found': 99 }[code] ?? 'ZZ-99';
        const cells = second.cells.map((own, column) => (column === at ? value : own) ?? null);
        return { ...sheet, rows: [head, first, { ...second, cells }, ...rest] };
      }),
    }));
    const { findings } = checkWorkbook({ files });
    expect(findings.filter((one) => one.code === code && one.at.sheet === name)).not.toEqual([]);
  },
);
