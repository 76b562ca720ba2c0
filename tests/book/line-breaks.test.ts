import { officeNames } from '../../core/forms/typesetter';
import { compileCompounds } from '../../core/thai/compounds';
import { buildModel } from '../../core/model/build-model';
import { fillShare } from '../../pipeline/book/fill-share';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { compareYears } from '../../core/review/trends';
import { reviewYear } from '../../core/review/review-year';
import { planReview } from '../../pipeline/review-plan';
import { printPapers } from '../support/print-review';
import { sampleWorkbook } from '../support/sample-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { lineBreaksOf, type LineBreak } from '../support/lines-of-print';
import { printBookOf, type BookKind } from '../support/print-book-of';
import { rawOffice } from '../support/raw-office';
import { smallOffice } from './small-office';
import { wordStarts } from '../support/word-starts';

type Rows = NonNullable<NonNullable<WorkbookContent['rows']>['duties']>;

const { pattern: compounds } = compileCompounds();
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** A name of no more letters fits every cell of a form. */
const shortName = 16;

const names = officeNames(buildModel(rawOffice(sampleOffice())).model)
  .flatMap((name) => name.split(/[ /()]+/))
  .filter((part) => part.length > 3 && part.replace(marks, '').length <= shortName);

/** Words that ICU cuts wrongly or in the middle; no rule but this list knows them. */
const wholeWords =
  'ส่งเสริม รับผิดชอบ เป้าหมาย ร้อยละ เจ้าหน้าที่ มอบหมาย ถูกต้อง ตรวจสอบ สินเชื่อ ครบถ้วน ข้อเท็จจริง กระทบ กระบวนการ เตรียม ออมทรัพย์'.split(
    ' ',
  );

function isInside({ text, at }: LineBreak, word: string): boolean {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    if (from < at && at < from + word.length) return true;
  }
  return false;
}

function faultsOf(line: LineBreak): string[] {
  const { text, at } = line;
  const isAtBlank = /\s/.test(text[at - 1] ?? '');
  const isAtWord = wordStarts(text).has(at);
  const compound = [...text.matchAll(compounds)].find(
    (match) => match.index < at && at < match.index + match[0].length,
  );
  return [
    ...(isAtBlank || isAtWord ? [] : ['inside a word']),
    ...(compound ? [`inside ${compound[0]}`] : []),
    ...[...wholeWords, ...names].filter((word) => isInside(line, word)),
    ...(text[at] === 'ๆ' ? ['before ๆ'] : []),
    ...(/\u00a0/.test(text[at - 1] ?? '') ? ['at a no-break space'] : []),
  ];
}

/** The line ends that a reader stumbles over, and why. */
function wrongEnds(breaks: readonly LineBreak[]): string[] {
  return breaks.flatMap((one) =>
    faultsOf(one).map(
      (fault) => `${one.text.slice(0, one.at)}|${one.text.slice(one.at)}: ${fault}`,
    ),
  );
}

test.each<[BookKind, number]>([
  ['book', 1200],
  ['competencies', 15],
  ['functions', 50],
  ['handbook', 30],
])('no line of the sample office’s %s ends inside a word or a name', async (kind, least) => {
  const { book, pdf } = await printBookOf(kind, sampleOffice());
  const breaks = await lineBreaksOf(fillShare(book.parts, () => '000').html, pdf);
  expect(breaks.length).toBeGreaterThan(least);
  expect(wrongEnds(breaks)).toEqual([]);
});

test('no line of long amounts in the narrowest columns ends inside a word', async () => {
  const office = smallOffice({ codes: ['SO-MGT-01'], units: ['MGT'] });
  const amounts = [
    'ไม่น้อยกว่าสัปดาห์ละ 2 ครั้ง',
    'ไม่น้อยกว่า 15 วันทำการ',
    'ภายใน 1,000 ชั่วโมงทำการ',
    'เดือนละไม่น้อยกว่า 100 ครั้ง',
    'รอบการประเมินละ 12 โครงการ',
    'ไม่เกิน 12,500,000 บาทต่อปีงบประมาณ',
  ];
  const withAmounts = (rows: Rows, column: string) =>
    rows.map((row, i) => ({ ...row, [column]: amounts[i % amounts.length] ?? '' }));
  const rows = {
    ...office.rows,
    duties: withAmounts(office.rows?.duties ?? [], 'results'),
    relationships: withAmounts(office.rows?.relationships ?? [], 'frequency'),
  };
  const { book, pdf } = await printBookOf('book', { ...office, rows });
  const breaks = await lineBreaksOf(fillShare(book.parts, () => '000').html, pdf);
  expect(breaks.length).toBeGreaterThan(50);
  expect(wrongEnds(breaks).filter((fault) => fault.endsWith('inside a word'))).toEqual([]);
});

test('no text of the sample office is cut inside a word where a line holds two or three words', async () => {
  const { rows: all = {}, ...office } = sampleOffice();
  const texts = [all.indicators, all.duties, all.unitFunctions].flatMap((rows) =>
    (rows ?? []).map(({ text }) => String(text)),
  );
  const relationships = texts.map((frequency) => ({
    ...{ position: 'SO-MGT-01', counterpart: 'ทุกฝ่าย', matter: 'ทุกเรื่อง' },
    frequency,
  }));
  const { book, pdf } = await printBookOf('book', { ...office, rows: { ...all, relationships } });
  const breaks = await lineBreaksOf(fillShare(book.parts, () => '000').html, pdf);
  expect(breaks.length).toBeGreaterThan(2000);
  expect(wrongEnds(breaks).filter((fault) => fault.endsWith('inside a word'))).toEqual([]);
});

test('no line of the sample office’s report and review forms ends inside a word or a name', async () => {
  const { model: reviewed } = buildModel(sampleWorkbook());
  const review = reviewYear(reviewed, 2569);
  const trends = compareYears([reviewYear(reviewed, 2568)], review);
  const plan = planReview(review, { trends, digits: null });
  const codes = ['kpi-summary', 'P001', 'P010', 'P109'];
  const papers = await printPapers(plan, codes);
  for (const { code, render } of plan.documents.filter(({ code }) => codes.includes(code))) {
    const { html } = await render();
    const breaks = await lineBreaksOf(html, papers.get(code) ?? new Uint8Array());
    expect(breaks.length).toBeGreaterThan(20);
    expect(wrongEnds(breaks)).toEqual([]);
  }
});
