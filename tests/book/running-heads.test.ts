import { pageTexts } from '../support/render-pages';
import { printBookOf } from '../support/print-book-of';
import type { WorkbookContent } from '../../pipeline/write-workbook';

const step = 'ตรวจสอบเอกสารประกอบให้ครบถ้วน บันทึกลงทะเบียน และรายงานผู้บังคับบัญชาทราบภายในวันเดียวกัน';

/** Functions with steps below them; `first` is the number of the first. */
function functionsOf(unit: string, heading: string, first: number, count: number) {
  return Array.from({ length: count }, (_, i) => `${first + i}`).flatMap((path) =>
    [path, `${path}.1`, `${path}.1.1`].map((one) => ({
      unit,
      heading: one === path ? heading : '',
      path: one,
      text: `${step} (${one})`,
    })),
  );
}

const office: WorkbookContent = {
  settings: { agency: 'สำนักงานทดสอบ' },
  rows: {
    units: [
      { code: 'A', name: 'ฝ่ายยาว' },
      { code: 'B', name: 'ฝ่ายสั้น', parent: 'A' },
      { code: 'C', name: 'ฝ่ายไม่มีหมวด' },
    ],
    unitFunctions: [
      ...functionsOf('A', 'งานแรก', 1, 13),
      ...functionsOf('A', 'งานที่สอง', 14, 22),
      ...functionsOf('B', 'งานเดียว', 1, 2),
      ...functionsOf('C', '', 1, 20),
    ],
  },
};

const annex = 'ภาคผนวก ความครอบคลุมของหน้าที่';

test('every page that goes on names what goes on, and no other page does', async () => {
  const { pdf, book } = await printBookOf('functions', office);
  const pages = (await pageTexts(pdf)).map((text) => text.split('\n').map((line) => line.trim()));
  const body = pages.filter((lines) => lines.some((line) => /^- \d+ -$/.test(line)));
  const heads = body.map((lines) => lines.filter((line) => line.endsWith('(ต่อ)')));
  expect(heads.every((own) => own.length <= 1)).toBe(true);
  const seen = heads.flat();
  expect(new Set(seen)).toEqual(
    new Set(['ฝ่ายยาว: งานแรก (ต่อ)', 'ฝ่ายยาว: งานที่สอง (ต่อ)', 'ฝ่ายไม่มีหมวด (ต่อ)', `${annex} (ต่อ)`]),
  );
  const starts = new Set(['ฝ่ายยาว', 'ฝ่ายสั้น', 'ฝ่ายไม่มีหมวด', annex]);
  body.forEach((lines, i) => {
    const isStart = lines.some((line) => starts.has(line));
    const first = lines.find((line) => !/^- \d+ -$/.test(line) && !line.endsWith('(ต่อ)'));
    // A page that begins with a heading needs no head.
    const isHeaded = isStart || first === 'งานแรก' || first === 'งานที่สอง';
    expect({ page: i + 1, heads: heads[i]?.length }).toEqual({
      page: i + 1,
      heads: isHeaded ? 0 : 1,
    });
  });
  expect(book.bookmarks.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
    '0 คำนำ',
    '0 สารบัญ',
    '0 ฝ่ายยาว',
    '1 งานแรก',
    '1 งานที่สอง',
    '1 ฝ่ายสั้น',
    '2 งานเดียว',
    '0 ฝ่ายไม่มีหมวด',
    '0 ภาคผนวก ความครอบคลุมของหน้าที่',
  ]);
});
