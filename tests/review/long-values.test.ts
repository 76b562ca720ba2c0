import { compareYears } from '../../core/review/trends';
import { reviewYear } from '../../core/review/review-year';
import { planReview } from '../../pipeline/review-plan';
import { hasTool, testWith } from '../support/find-tool';
import { longReview } from '../support/long-office';
import { overflows } from '../support/overflows';
import { printPapers } from '../support/print-review';
import { pageTexts } from '../support/render-pages';
import { wordBoxes } from '../support/word-boxes';

const testBoxes = testWith('pdftotext', hasTool('pdftotext', ['-v']));

const model = longReview();
const review = reviewYear(model, 2569);
const trends = compareYears([reviewYear(model, 2568)], review);
const codes = ['kpi-summary', 'P1', 'P2', 'P3'];

/** The longest figures that have a column of their own. */
const figures = {
  arabic: ['10.10', '33.33', '1,000', '9,999', '9,876.54', '100.00'],
  thai: ['๑๐.๑๐', '๓๓.๓๓', '๑,๐๐๐', '๙,๙๙๙', '๙,๘๗๖.๕๔', '๑๐๐.๐๐'],
};

testBoxes.each(['arabic', 'thai'] as const)(
  'nothing in the report and the review forms overflows for the longest real values, %s digits',
  async (digits) => {
    const papers = await printPapers(planReview(review, { trends, digits }), codes);
    expect([...papers.keys()]).toEqual(codes);
    for (const [code, pdf] of papers) {
      expect({ code, words: await overflows(pdf) }).toEqual({ code, words: [] });
    }
    const report = (await pageTexts(papers.get('kpi-summary') ?? new Uint8Array())).join('\n');
    expect(report).toContain('การเปลี่ยนแปลงจากปีก่อน');
    expect(report).toContain('รายการที่ขาด');
    const words = wordBoxes(papers.get('P1') ?? new Uint8Array()).flatMap((page) =>
      page.words.map(({ text }) => text),
    );
    expect(words).toEqual(expect.arrayContaining(figures[digits]));
  },
);
