import { buildModel } from '../../core/model/build-model';
import { compareYears } from '../../core/review/trends';
import { reviewYear } from '../../core/review/review-year';
import { fillShare } from '../../pipeline/book/fill-share';
import { planReview } from '../../pipeline/review-plan';
import { sampleOffice } from '../../pipeline/sample-office';
import { hasTool, testWith } from '../support/find-tool';
import { lineBreaksOf } from '../support/lines-of-print';
import { longOffice } from '../support/long-office';
import { overflows } from '../support/overflows';
import { printBookOf, type BookKind } from '../support/print-book-of';
import { printPapers } from '../support/print-review';
import { sampleWorkbook } from '../support/sample-workbook';
import { wideFont } from '../support/wide-font';
import { wordStarts } from '../support/word-starts';

const kinds: BookKind[] = ['book', 'competencies', 'functions', 'handbook'];
const testBoxes = testWith('pdftotext', hasTool('pdftotext', ['-v']));

/** The line ends inside a word or before ๆ. */
async function wrongEnds(html: string, pdf: Uint8Array): Promise<string[]> {
  const breaks = await lineBreaksOf(html, pdf);
  expect(breaks.length).toBeGreaterThan(30);
  return breaks
    .filter(
      ({ text, at }) =>
        text[at] === 'ๆ' || !(/\s/.test(text[at - 1] ?? '') || wordStarts(text).has(at)),
    )
    .map(({ text, at }) => `${text.slice(0, at)}|${text.slice(at)}`);
}

test.each(kinds)(
  "no line of the %s in a wide font of the office's ends inside a word",
  async (kind) => {
    const { book, pdf } = await printBookOf(kind, sampleOffice(), 'arabic', wideFont);
    expect(await wrongEnds(fillShare(book.parts, () => '000').html, pdf)).toEqual([]);
  },
);

testBoxes.each(kinds)(
  "nothing in the %s overflows in a wide font of the office's with the longest real values",
  async (kind) => {
    const { pdf } = await printBookOf(kind, longOffice(), 'thai', wideFont);
    expect(await overflows(pdf)).toEqual([]);
  },
);

testBoxes("the sample office's book with its chart fits in a wide font", async () => {
  const { rows = {}, ...office } = sampleOffice();
  // All positions, and of each so much that a page or two hold it.
  const duties = (rows.duties ?? []).filter(({ duty }) => Number(duty) <= 2);
  const indicators = (rows.indicators ?? []).filter(({ duty }) => Number(duty) <= 2);
  const content = { ...office, rows: { ...rows, duties, indicators } };
  const { pdf } = await printBookOf('book', content, 'arabic', wideFont);
  expect(await overflows(pdf)).toEqual([]);
});

testBoxes('report and review forms fit in a wide font, whole words on their lines', async () => {
  const { model } = buildModel(sampleWorkbook());
  const review = reviewYear(model, 2569);
  const trends = compareYears([reviewYear(model, 2568)], review);
  const plan = planReview(review, { trends, digits: null, font: wideFont });
  const codes = ['kpi-summary', 'P001', 'P015'];
  const papers = await printPapers(plan, codes);
  for (const { code, render } of plan.documents.filter(({ code }) => codes.includes(code))) {
    const pdf = papers.get(code) ?? new Uint8Array();
    expect(await overflows(pdf)).toEqual([]);
    expect(await wrongEnds((await render()).html, pdf)).toEqual([]);
  }
});
