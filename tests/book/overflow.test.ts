import { sampleOffice } from '../../pipeline/sample-office';
import { hasTool, testWith } from '../support/find-tool';
import { longCodes, longName, longOffice, longest, textOf } from '../support/long-office';
import { darkest, isCrossed, overflows, pixelsAPoint } from '../support/overflows';
import { printBookOf, type BookKind } from '../support/print-book-of';
import { planOffice, printOffice } from '../support/print-office';
import { drawPages, type Drawing } from '../support/render-pages';
import { wordBoxes } from '../support/word-boxes';

const sample = sampleOffice();
const testBoxes = testWith('pdftotext', hasTool('pdftotext', ['-v']));

testBoxes('the name of the test is as long as the longest without a blank', () => {
  expect(longName).toHaveLength(longest.name);
  expect(longName).not.toContain(' ');
  expect(textOf(longest.function).length).toBeGreaterThan(longest.function - 2);
});

const kinds: BookKind[] = ['book', 'competencies', 'functions', 'handbook'];

testBoxes.each(kinds)(
  'nothing in the %s overflows for the longest real values, in either digits',
  async (kind) => {
    for (const digits of ['arabic', 'thai'] as const) {
      const { pdf } = await printBookOf(kind, longOffice(), digits);
      expect(await overflows(pdf)).toEqual([]);
    }
  },
);

testBoxes.each(kinds)('nothing in the sample office’s %s overflows', async (kind) => {
  const { pdf } = await printBookOf(kind, sample, 'thai');
  expect(await overflows(pdf)).toEqual([]);
});

testBoxes.each(['arabic', 'thai'] as const)(
  'nothing overflows in forms with the longest real values, each printed alone, %s digits',
  async (digits) => {
    const { rows, settings = {} } = longOffice();
    const known = new Set((rows?.competencies ?? []).map((row) => row['name']));
    const required = rows?.requiredCompetencies?.filter((row) => known.has(row['competency']));
    const content = { settings, rows: { ...rows, requiredCompetencies: required ?? [] } };
    const printed = await printOffice(await planOffice(content, { codes: longCodes, digits }));
    expect(printed.size).toBe(longCodes.length);
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
  const [page] = wordBoxes(pdf);
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
  const [page] = wordBoxes(pdf);
  const scale = 6;
  const [drawing] = await drawPages(pdf, scale);
  const cell = page?.words.find(({ text }) => text === 'ชื่อตำแหน่ง');
  if (!cell || !drawing) throw new Error('The form has another text');
  // A row between two lines of text, where only rules are.
  const [left, right] = outerRules(drawing, Math.round((cell.top - 0.5) * scale));
  expect(left).toBeGreaterThanOrEqual(2);
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
});
