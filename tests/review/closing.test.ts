import { buildModel } from '../../core/model/build-model';
import { compareYears } from '../../core/review/trends';
import { reviewYear } from '../../core/review/review-year';
import { planReview } from '../../pipeline/review-plan';
import { printPapers } from '../support/print-review';
import { pageTexts } from '../support/render-pages';
import { sampleWorkbook } from '../support/sample-workbook';

test('two lines of the form at least stand above the signatures of everybody', async () => {
  const { model } = buildModel(sampleWorkbook());
  const review = reviewYear(model, 2569);
  const plan = planReview(review, {
    trends: compareYears([reviewYear(model, 2568)], review),
    digits: null,
  });
  const codes = plan.documents.map(({ code }) => code).filter((code) => code.startsWith('P'));
  const papers = await printPapers(plan, codes);
  expect(papers.size).toBeGreaterThan(25);
  const alone: string[] = [];
  for (const [code, pdf] of papers) {
    const lines = ((await pageTexts(pdf)).at(-1) ?? '').split('\n').filter((line) => line !== '');
    const above = lines.filter((line) => !/^- [0-9]+ -$/.test(line));
    if (above.findIndex((line) => line.includes('ลงชื่อ')) < 2) alone.push(code);
  }
  expect(alone).toEqual([]);
});
