import { sampleOffice } from '../../pipeline/sample-office';
import { expectGolden } from '../support/golden';
import { printBookOf } from '../support/print-book-of';
import { smallOffice } from './small-office';

const bothForms = smallOffice({
  codes: ['SN-GA-01', 'SN-GA-06', 'SO-ACC-01', 'SO-ACC-02'],
  units: ['GA', 'ACC'],
});

test('the book of both forms, Arabic digits', async () => {
  await expectGolden('book/both-forms', (await printBookOf('book', bothForms)).pdf);
});

test('the book without preface, order and signers, Thai digits', async () => {
  const content = {
    rows: smallOffice({ codes: ['SN-GA-06'], units: ['GA'] }).rows ?? {},
    settings: { agency: 'สำนักงานตัวอย่าง' },
  };
  await expectGolden('book/bare', (await printBookOf('book', content, 'thai')).pdf);
});

test('the book and chart with the longest name, activity and title, Thai digits', async () => {
  const content = smallOffice({ codes: ['SO-MGT-01', 'SO-CRD-01', 'SO-CRD-03'] });
  await expectGolden('book/longest', (await printBookOf('book', content, 'thai')).pdf);
});

test('the dictionary with an unknown competency and one that nobody requires', async () => {
  const content = smallOffice({
    codes: ['SN-GA-06', 'SO-ACC-02'],
    units: ['GA', 'ACC'],
    competencies: ['การมุ่งผลสัมฤทธิ์', 'บริการที่ดี', 'วิสัยทัศน์'],
  });
  await expectGolden('competencies/gaps', (await printBookOf('competencies', content, 'thai')).pdf);
});

test('the dictionary in Arabic digits', async () => {
  const content = smallOffice({ codes: ['SN-GA-06'], units: ['GA'], competencies: ['บริการที่ดี'] });
  await expectGolden('competencies/arabic', (await printBookOf('competencies', content)).pdf);
});

test('a function of the longest length, Arabic digits', async () => {
  const small = smallOffice({ codes: ['SN-AUD-01'], units: ['AUD'] });
  const functions = small.rows?.unitFunctions ?? [];
  const long = functions.map((row) => String(row['text'])).sort((a, b) => b.length - a.length)[0];
  const longest = `${long} ${long}`.slice(0, 1365);
  const unitFunctions = functions.map((row) => ({
    ...row,
    text: row['path'] === '2' ? longest : row['path'] === '3' ? 'ติดตามผล' : row['text'],
  }));
  const content = { ...small, rows: { ...small.rows, unitFunctions } };
  await expectGolden('functions/longest', (await printBookOf('functions', content)).pdf);
});

test('the guideline with three levels, หมวด and coverage, Thai digits', async () => {
  const content = smallOffice({ codes: ['SN-GA-06', 'SN-AUD-01'], units: ['OFF', 'GA', 'AUD'] });
  await expectGolden(
    'functions/three-units',
    (await printBookOf('functions', content, 'thai')).pdf,
  );
});

test('the handbook with inserted functions and levels, annex and order', async () => {
  await expectGolden('handbook/arabic', (await printBookOf('handbook', sampleOffice())).pdf);
});

test('a handbook with an inserted form, four levels of lists, two annexes, Thai digits', async () => {
  const row = (path: string, part: string, text: string, insert = '') => ({
    book: 'คู่มือย่อ',
    path,
    heading: `หัวข้อ ${path}`,
    text,
    insert,
    part,
  });
  const content = {
    ...smallOffice({ codes: ['SN-GA-06'], units: ['GA'] }),
    settings: { agency: 'สำนักงานตัวอย่าง', approver: 'นางสาวตัวอย่าง ลงนาม', orderNumber: '5/2569' },
  };
  const handbooks = [
    row('1', 'เนื้อหา', 'ย่อหน้าแรก\n- หนึ่ง\n  - สอง\n    - สาม\n      - สี่\n1. ข้อที่ 1\n2. ข้อที่ 2'),
    row('1.1', 'เนื้อหา', 'แบบฟอร์มต่อไปนี้', 'SN-GA-06'),
    row('1.2', 'เนื้อหา', 'ข้อความหลังแบบฟอร์ม', 'ไม่มีในไฟล์'),
    row('1', 'ภาคผนวก', 'ภาคผนวกแรก'),
    row('2', 'ภาคผนวก', 'ภาคผนวกที่สอง'),
    row('1', 'คำสั่ง', 'เรื่อง ทดสอบ\nให้ปฏิบัติตามนี้\n1. ข้อแรก\nทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป'),
  ];
  const short = { ...content, rows: { ...content.rows, handbooks } };
  await expectGolden('handbook/thai', (await printBookOf('handbook', short, 'thai')).pdf);
});
