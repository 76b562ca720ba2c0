import type { Book } from '../../core/forms/book/book';
import { buildCompetencyDictionary } from '../../core/forms/book/competency-dictionary';
import { buildHandbook } from '../../core/forms/book/handbook';
import { handbookTitles } from '../../core/forms/book/handbook-rows';
import { buildJobBook } from '../../core/forms/book/job-book';
import { buildUnitGuideline } from '../../core/forms/book/unit-guideline';
import { buildKpiReport } from '../../core/forms/kpi-report';
import { buildReviewForm } from '../../core/forms/review-form';
import { createTypesetter } from '../../core/forms/typesetter';
import { buildModel } from '../../core/model/build-model';
import type { Model } from '../../core/model/model';
import { reviewYear } from '../../core/review/review-year';
import { compareYears } from '../../core/review/trends';
import { drawReportCharts } from '../../pipeline/outputs/kpi-report-charts';
import { sampleOffice } from '../../pipeline/sample-office';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { rawOffice } from './raw-office';

const sample = sampleOffice();

/** The sample office with what it lacks: sub-items of a qualification, an unknown competency, an insert that is nowhere. */
function completeOffice(): WorkbookContent {
  const book = String(sample.rows?.handbooks?.[0]?.['book']);
  return {
    ...sample,
    rows: {
      ...sample.rows,
      positions: (sample.rows?.positions ?? []).map((row) =>
        row['code'] === 'SO-MGT-01' ? { ...row, experience: 'เคยเป็นหัวหน้า\n  - ไม่น้อยกว่า 5 ปี' } : row,
      ),
      requiredCompetencies: [
        ...(sample.rows?.requiredCompetencies ?? []),
        { position: 'SO-MGT-01', class: 'สมรรถนะหลัก', competency: 'สมรรถนะที่ไม่มี', level: 2 },
      ],
      handbooks: [
        ...(sample.rows?.handbooks ?? []),
        { book, path: '1.9', heading: 'สิ่งที่ไม่มี', text: 'แทรกไม่ได้', insert: 'ไม่มี' },
      ],
    },
  };
}

/** Returns every book of an office. */
export function booksOf(model: Model): Book[] {
  const set = createTypesetter(model, 'thai');
  const { positions } = model;
  return [
    buildJobBook(model, { set, positions, charted: positions }),
    buildCompetencyDictionary(model, { set, positions }),
    buildUnitGuideline(model, { set, positions }),
    ...handbookTitles(model).map((title) => buildHandbook(model, { set, title })),
  ];
}

/** Adds the views of the annual review: of the sample office, and of a year without results. */
function addReviews(model: Model, add: (template: string, view: object) => void): void {
  const set = createTypesetter(model, 'thai');
  const review = reviewYear(model, 2569);
  const compared = compareYears([reviewYear(model, 2568)], review);
  // The sample office has kept the text of every indicator of earlier years.
  const trends = { ...compared, assumed: [{ year: 2568, indicators: 3 }] };
  const empty = reviewYear(model, 2570);
  for (const one of [review, empty]) {
    for (const person of one.people) {
      add('review-form', buildReviewForm(person, { review: one, set }));
    }
    const report = buildKpiReport(one, { trends: one === review ? trends : null, set });
    add('kpi-report', { ...report.view, svg: drawReportCharts(report.charts, 'arabic') });
  }
}

/** Returns sample views by template, as the books and papers of a complete office hold them. */
export function samplesOf(): Map<string, object[]> {
  const { model } = buildModel(rawOffice(completeOffice()));
  const samples = new Map<string, object[]>();
  const add = (name: string, view: object) => {
    samples.set(name, [...(samples.get(name) ?? []), view]);
  };
  for (const { parts } of booksOf(model)) {
    for (const part of parts)
      add(
        part.template,
        part.view(() => '1'),
      );
  }
  addReviews(model, add);
  return samples;
}
