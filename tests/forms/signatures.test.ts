import { dotsFor } from '../../core/forms/signatures';
import { sampleOffice } from '../../pipeline/sample-office';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { planOffice, printOffice } from '../support/print-office';
import { pageTexts } from '../support/render-pages';

const sample = sampleOffice();
test.each([
  ['นายดี ใจงาม', 16],
  ['นายธีรเดช วงศ์มณีกุล', 18],
  ['ว่าที่ร้อยตรีหญิงประภาวรินทร์ เจริญสุขสวัสดิ์วัฒนา', 38],
  ['เจ้าหน้าที่วิเคราะห์สินเชื่อและบริหารความเสี่ยงจากการให้กู้', 40],
])('the dotted line of %s is as wide as the name in brackets', (name, dots) => {
  expect(dotsFor(name)).toBe(dots);
});

const roles = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'];

type Rows = NonNullable<WorkbookContent['rows']>;

function rowsOf(sheet: keyof Rows, position: string) {
  return (sample.rows?.[sheet] ?? []).filter((row) => row['position'] === position);
}

/** Forms that differ by a line each, so that their ends fall on every place of a page. */
function formsOfManyLengths(source: string, lengths: number): WorkbookContent {
  const [position] = (sample.rows?.positions ?? []).filter((row) => row['code'] === source);
  const codes = Array.from({ length: lengths }, (_, i) => `L-${i}`);
  const each = (sheet: keyof Rows) =>
    codes.flatMap((code) => rowsOf(sheet, source).map((row) => ({ ...row, position: code })));
  const knowledge = codes.flatMap((code, i) =>
    Array.from({ length: i }, (_, n) => ({ position: code, text: `ความรู้เรื่องที่ ${n + 1}` })),
  );
  const filler = (i: number) => Array.from({ length: i }, () => 'บรรทัดเพิ่มหนึ่งบรรทัด').join('\n');
  return {
    settings: sample.settings ?? {},
    rows: {
      positions: codes.map((code, i) => ({
        ...position,
        code,
        summary: `${position?.['summary']}\n${filler(i)}`.trim(),
      })),
      duties: each('duties'),
      indicators: each('indicators'),
      relationships: each('relationships'),
      requiredCompetencies: each('requiredCompetencies'),
      knowledge,
    },
  };
}

/** Lines of the page's body that stand before the signatures; the number on top and the block itself aside. */
function linesBefore(page: string): number {
  const lines = page.split('\n').filter((line) => line.trim() !== '' && !/^- \S+ -$/.test(line));
  return lines.findIndex((line) => line.startsWith('ลงชื่อ'));
}

test.each([
  ['SO-ACC-02', 34],
  ['SN-GA-06', 30],
])(
  'the signatures of %s keep two lines of the body, whatever its length',
  async (source, lengths) => {
    const content = formsOfManyLengths(source, lengths);
    const codes = (content.rows?.positions ?? []).map((row) => String(row['code']));
    const printed = await printOffice(await planOffice(content, { codes }));
    expect(printed.size).toBe(lengths);
    for (const [code, pdf] of printed) {
      const pages = await pageTexts(pdf);
      const signed = pages.filter((page) => page.includes('ลงชื่อ'));
      expect({ code, signed: signed.length }).toEqual({ code, signed: 1 });
      const [page = ''] = signed;
      for (const role of roles) expect(page).toContain(role);
      expect({ code, isKept: linesBefore(page) >= 2 }).toEqual({ code, isKept: true });
    }
  },
);
