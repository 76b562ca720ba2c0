import { buildKpiReport } from '../../core/forms/kpi-report';
import { buildReviewForm } from '../../core/forms/review-form';
import { createTypesetter } from '../../core/forms/typesetter';
import { buildModel } from '../../core/model/build-model';
import { emptyMemory } from '../../core/model/memory';
import { reviewYear } from '../../core/review/review-year';
import { compareYears } from '../../core/review/trends';
import { drawReportCharts } from '../../pipeline/outputs/kpi-report-charts';
import { nameText, Stream } from '../../pipeline/print/finish/pdf-values';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { planReview } from '../../pipeline/review-plan';
import { expectGolden } from '../support/golden';
import { dense } from '../support/html-blocks';
import { outlineTitles } from '../support/outline-titles';
import { printPapers } from '../support/print-review';
import { pageTexts } from '../support/render-pages';
import { sampleWorkbook } from '../support/sample-workbook';
import { checkTemplatePaths } from '../support/template-paths';
import { dutyRows, office, positionRow, resultRows } from '../support/review-office';

const { model } = buildModel(sampleWorkbook(), emptyMemory());
const review = reviewYear(model, 2569);
const trends = compareYears([reviewYear(model, 2568)], review);
const plan = planReview(review, { trends, digits: null });
const set = createTypesetter(model, 'arabic');

/** The digits 0 to 9 that stand in a text outside codes (`SN-GA-01`, `P001`). */
const arabicIn = (text: string) => text.replace(/[A-Z][A-Z0-9-]*/g, '').match(/[0-9]/g) ?? [];

it('prints every figure in Thai digits where the office wants them, codes as they are', async () => {
  const thai = planReview(review, { trends, digits: 'thai' });
  const papers = await printPapers(thai, ['kpi-summary', 'P001', 'P010', 'P015']);
  expect(papers.size).toBe(4);
  for (const [code, pdf] of papers) {
    const text = (await pageTexts(pdf)).join('\n');
    expect(text).toMatch(/[๐-๙]/);
    const outline = outlineTitles(pdf).join('\n');
    expect(outline).toContain('๒๕๖๙');
    expect(outline).not.toMatch(/[\u00a0\u200b\u2060]/);
    expect({ code, arabic: arabicIn(text + outline) }).toEqual({ code, arabic: [] });
  }
  await expectGolden('review-form/thai-digits', papers.get('P001') ?? new Uint8Array());
  await expectGolden('kpi-report/thai-digits', papers.get('kpi-summary') ?? new Uint8Array());
});

describe('the papers of the sample office', () => {
  let papers: Map<string, Uint8Array>;
  beforeAll(async () => {
    papers = await printPapers(plan, ['kpi-summary', 'P010', 'P015', 'P104']);
  });
  const paper = (code: string) => papers.get(code) ?? new Uint8Array();

  it('has one form a person and the report', () => {
    expect(plan.documents.map(({ file }) => file).slice(0, 2)).toEqual([
      'kpi-summary.pdf',
      'P001_นายธีรเดช วงศ์มณีกุล 2569.pdf',
    ]);
    expect(plan.documents).toHaveLength(32);
  });

  it('prints a form', async () => {
    await expectGolden('review-form/complete', paper('P104'));
  });

  it('prints the form of a mover, each position with its days', async () => {
    const text = (await pageTexts(paper('P015'))).join('\n');
    expect(text).toContain('(91 วัน)');
    expect(text).toContain('(91 × 80.4 + 92 × 78.4) ÷ 183 = 79.39');
  });

  it('marks every page of an incomplete form and of an incomplete report as a draft', async () => {
    for (const code of ['P010', 'kpi-summary']) {
      const pages = await pageTexts(paper(code));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page).toContain('ร่าง');
    }
    for (const page of await pageTexts(paper('P104'))) expect(page).not.toContain('ร่าง');
  });

  it('draws charts and draft marks of paths and text alone, and nothing shines through', () => {
    for (const code of ['kpi-summary', 'P010']) {
      const file = readPdf(paper(code));
      const objects = [...file.objects.values()].map((value) =>
        value instanceof Stream ? value.dict : value,
      );
      const dicts = objects.filter((value) => value instanceof Map);
      const subtypes = dicts.map((dict) => nameText(dict.get('Subtype')));
      expect(subtypes).not.toContain('Image');
      expect(dicts.filter((dict) => dict.has('SMask') || dict.has('PatternType'))).toEqual([]);
      const alphas = dicts.flatMap((dict) => [dict.get('ca') ?? 1, dict.get('CA') ?? 1]);
      expect(new Set(alphas)).toEqual(new Set([1]));
    }
  });

  it('keeps the text of charts as text', async () => {
    const [, figures = '', units = ''] = await pageTexts(paper('kpi-summary'));
    expect(dense(figures)).toContain(dense('รอบที่ 1 รอบที่ 2 ทั้งปี'));
    expect(dense(units)).toContain(dense('กลุ่มส่งเสริมและพัฒนาการบริหารการจัดการสหกรณ์'));
  });

  it('leaves a line for the date under each signature', async () => {
    const last = (await pageTexts(paper('P104'))).at(-1) ?? '';
    expect(dense(last).match(/วันที่\/\//g)).toHaveLength(3);
  });

  it('prints the report', async () => {
    await expectGolden('kpi-report/sample', paper('kpi-summary'));
  });
});

it('names in its templates only what the views have', () => {
  const bare = office({
    positions: [positionRow('A-1')],
    ...dutyRows('A-1', [[null, 1, 2, 3, 4, 5]]),
    holders: [{ person: 'P1', name: 'คนหนึ่ง', position: 'A-1' }],
    indicatorResults: resultRows({ person: 'P1', position: 'A-1', round: 1 }, [3]),
  });
  const reviews = [review, reviewYear(bare, 2569)];
  checkTemplatePaths(
    'review-form',
    reviews.flatMap((one) =>
      one.people.map((person) => buildReviewForm(person, { review: one, set })),
    ),
  );
  const reports = [
    buildKpiReport(review, { trends, set }),
    buildKpiReport(reviews[1] ?? review, { trends: null, set }),
  ];
  checkTemplatePaths(
    'kpi-report',
    reports.map(({ view, charts }) => ({ ...view, svg: drawReportCharts(charts, set.digits) })),
  );
});

it('says on the form that a position without weights counts its indicators equally', () => {
  const bare = office({
    positions: [positionRow('A-1')],
    ...dutyRows('A-1', [
      [null, 1, 2, 3, 4, 5],
      [null, 1, 2, 3, 4, 5],
    ]),
    holders: [{ person: 'P1', name: 'คนหนึ่ง', position: 'A-1' }],
    indicatorResults: resultRows({ person: 'P1', position: 'A-1', round: 1 }, [3, 5]),
  });
  const own = reviewYear(bare, 2569);
  const [person] = own.people;
  if (!person) throw new Error('Nobody');
  const view = buildReviewForm(person, { review: own, set });
  expect(view.rounds[0]?.parts[0]?.note).toContain('คิดทุกตัวชี้วัดเท่ากัน');
  expect(view.rounds[0]?.steps[0]).toMatchObject({
    expression: '(50\u00a0×\u00a03 + 50\u00a0×\u00a05) ÷ 5',
    result: '80.00',
  });
});

it('leaves no mark of the clock or of chance on the papers', () => {
  const again = planReview(reviewYear(model, 2569), { trends, digits: null });
  expect(again.documents.map(({ sourceHash }) => sourceHash)).toEqual(
    plan.documents.map(({ sourceHash }) => sourceHash),
  );
  const { charts } = buildKpiReport(review, { trends, set });
  expect(drawReportCharts(charts, 'arabic')).toEqual(drawReportCharts(charts, 'arabic'));
  expect(drawReportCharts(charts, 'thai').bands).toContain('๑๓');
});
