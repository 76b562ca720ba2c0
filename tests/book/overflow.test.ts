import { sampleOffice } from '../../pipeline/sample-office';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { hasTool, testWith } from '../support/find-tool';
import { printBookOf, type BookKind } from '../support/print-book-of';
import { planOffice, printOffice } from '../support/print-office';
import { drawPages, type Drawing } from '../support/render-pages';
import { wordBoxes, type WordBox } from '../support/word-boxes';
import { smallOffice } from './small-office';

/** The longest values of real papers, in characters. */
const longest = { duty: 407, activity: 514, function: 1365, name: 59 } as const;

const sample = sampleOffice();
const sentence =
  'รวบรวมข้อมูลจากทุกหน่วยงานที่เกี่ยวข้อง วิเคราะห์ปัญหาและอุปสรรค เสนอแนวทางแก้ไขต่อผู้บังคับบัญชา และติดตามผลการดำเนินงานอย่างต่อเนื่อง ';
const textOf = (length: number) => sentence.repeat(20).slice(0, length).trim();
const name = 'เจ้าหน้าที่วิเคราะห์สินเชื่อและบริหารความเสี่ยงจากการให้กู้เงิน'.slice(0, longest.name);

const codes = ['SN-GA-06', 'SO-ACC-02'];

type Rows = NonNullable<NonNullable<WorkbookContent['rows']>['duties']>;

/** The office with its first row of each sheet as long as real ones ever are. */
function longOffice(): WorkbookContent {
  const { rows: all = {}, settings = {} } = smallOffice({
    codes,
    units: ['GA', 'ACC'],
    competencies: ['บริการที่ดี', 'การมุ่งผลสัมฤทธิ์'],
  });
  const rowsOf = (sheet: keyof typeof all): Rows => all[sheet] ?? [];
  const renamed = (rows: Rows, column: string, old: string) =>
    rows.map((row) => (row[column] === old ? { ...row, [column]: name } : row));
  return {
    settings: {
      ...settings,
      preparer: name,
      preparerPosition: name,
      reviewer: 'ว่าที่ร้อยตรีหญิงประภาวรินทร์รัตน์ เจริญสุขสวัสดิ์วัฒนา',
      agency: name,
    },
    rows: {
      ...all,
      positions: rowsOf('positions').map((row) => ({ ...row, title: name, agency: name })),
      duties: rowsOf('duties').map((row) =>
        row['duty'] === 1
          ? { ...row, text: textOf(longest.duty), activities: textOf(longest.activity) }
          : row,
      ),
      indicators: rowsOf('indicators').map((row) =>
        row['duty'] === 1 ? { ...row, text: textOf(200) } : row,
      ),
      units: rowsOf('units').map((row) => ({ ...row, name, parent: '' })),
      unitFunctions: rowsOf('unitFunctions').map((row, i) =>
        i < 2 ? { ...row, text: textOf(longest.function) } : row,
      ),
      requiredCompetencies: renamed(rowsOf('requiredCompetencies'), 'competency', 'บริการที่ดี'),
      competencies: renamed(rowsOf('competencies'), 'name', 'บริการที่ดี'),
      competencyLevels: renamed(rowsOf('competencyLevels'), 'competency', 'บริการที่ดี'),
      handbooks: rowsOf('handbooks').map((row, i) => ({
        ...row,
        heading: name,
        insert: '',
        ...(i % 3 === 0 ? { text: `${textOf(longest.function)}\n- ${name}\n  - ${name}` } : {}),
      })),
    },
  };
}

const pixelsAPoint = 2;
const [darkest, millimetre] = [150, 72 / 25.4];

/** Says whether a rule runs through a word from above it to below it. */
function isCrossed(word: WordBox, { grey, width, height }: Drawing): boolean {
  const pixel = (points: number) => Math.round(points * pixelsAPoint);
  const [top, bottom] = [pixel(word.top - 2), Math.min(height - 1, pixel(word.bottom + 2))];
  for (let x = pixel(word.left + 1.5); x < pixel(word.right - 1.5); x++) {
    let y = top;
    while (y <= bottom && (grey[y * width + x] ?? 255) < darkest) y++;
    if (y > bottom) return true;
  }
  return false;
}

/** Lists the words that stand in a margin or run over the rule of a cell. */
async function overflows(pdf: Uint8Array): Promise<string[]> {
  const drawings = await drawPages(pdf, pixelsAPoint);
  return (wordBoxes(pdf) ?? []).flatMap(({ width, height, words }, i) => {
    const isLandscape = width > height;
    const left = (isLandscape ? 20 : 30) * millimetre - 1;
    const right = width - 20 * millimetre + 1;
    const bottom = height - (isLandscape ? 15 : 18) * millimetre + 3;
    return words
      .filter(
        (word) =>
          word.left < left ||
          word.right > right ||
          word.bottom > bottom ||
          isCrossed(word, drawings[i] as Drawing),
      )
      .map(({ text }) => `page ${i + 1}: ${text}`);
  });
}

const testBoxes = testWith('pdftotext', hasTool('pdftotext', ['-v']));

testBoxes('the name of the test is as long as the longest without a blank', () => {
  expect(name).toHaveLength(longest.name);
  expect(name).not.toContain(' ');
  expect(textOf(longest.function).length).toBeGreaterThan(longest.function - 2);
});

testBoxes.each<[BookKind]>([['book'], ['competencies'], ['functions'], ['handbook']])(
  'nothing in the %s overflows for the longest real values',
  async (kind) => {
    const { pdf } = await printBookOf(kind, longOffice());
    expect(await overflows(pdf)).toEqual([]);
  },
);

testBoxes.each(['arabic', 'thai'] as const)(
  'nothing overflows in forms with the longest real values, each printed alone, %s digits',
  async (digits) => {
    const { rows, settings = {} } = longOffice();
    const known = new Set((rows?.competencies ?? []).map((row) => row['name']));
    const required = rows?.requiredCompetencies?.filter((row) => known.has(row['competency']));
    const content = { settings, rows: { ...rows, requiredCompetencies: required ?? [] } };
    const printed = await printOffice(await planOffice(content, { codes, digits }));
    expect(printed.size).toBe(codes.length);
    for (const pdf of printed.values()) expect(await overflows(pdf)).toEqual([]);
  },
);

testBoxes('nothing overflows in the sample office’s forms, each printed alone', async () => {
  const plan = await planOffice(sample, { codes: ['SN-F1-02', 'SO-CRD-03'] });
  for (const pdf of (await printOffice(plan)).values()) expect(await overflows(pdf)).toEqual([]);
});

testBoxes('a word that runs over a rule is found', async () => {
  const plan = await planOffice(sample, { codes: ['SN-GA-06'] });
  const pdf = [...(await printOffice(plan)).values()][0] ?? new Uint8Array();
  const [page] = wordBoxes(pdf) ?? [];
  const [drawing] = await drawPages(pdf, pixelsAPoint);
  const cell = page?.words.find(({ text }) => text.startsWith('ขับรถราชการ'));
  if (!cell || !drawing) throw new Error('The form has another text');
  expect(isCrossed(cell, drawing)).toBe(false);
  expect(isCrossed({ ...cell, left: cell.left - 20 }, drawing)).toBe(true);
});

/** The widths in pixels of a page's first and last rule on a row of its table. */
function outerRules({ grey, width }: Drawing, row: number): [number, number] {
  const dark = Array.from({ length: width }, (_, x) => (grey[row * width + x] ?? 255) < darkest);
  const [first, last] = [dark.indexOf(true), dark.lastIndexOf(true)];
  return [dark.indexOf(false, first) - first, last - dark.lastIndexOf(false, last)];
}

testBoxes('a table has its right border as thick as its left one', async () => {
  const plan = await planOffice(sample, { codes: ['SN-GA-06'] });
  const pdf = [...(await printOffice(plan)).values()][0] ?? new Uint8Array();
  const [page] = wordBoxes(pdf) ?? [];
  const scale = 6;
  const [drawing] = await drawPages(pdf, scale);
  const cell = page?.words.find(({ text }) => text === 'ชื่อตำแหน่ง');
  if (!cell || !drawing) throw new Error('The form has another text');
  // A row between two lines of text, where only rules are.
  const [left, right] = outerRules(drawing, Math.round((cell.top - 0.5) * scale));
  expect(left).toBeGreaterThanOrEqual(2);
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
});
