import { createHash } from 'node:crypto';
import { buildKpiReport } from '../core/forms/kpi-report';
import { buildReviewForm } from '../core/forms/review-form';
import { createTypesetter, digitPolicy, type Typesetter } from '../core/forms/typesetter';
import type { Review } from '../core/review/review-year';
import type { Trends } from '../core/review/trends';
import type { DigitPolicy } from '../core/thai/digits';
import { drawReportCharts } from './outputs/kpi-report-charts';
import { summaryTitle } from './outputs/kpi-xlsx';
import type { OfficeFont } from './office-font';
import { packageVersion } from './package-root';
import { fileNames } from './print/file-name';
import type { BatchDocument } from './print/print-batch';
import { template, templateHash } from './templates';

/** Name of the report's file. */
const reportFile = 'kpi-summary.pdf';

/** Templates that the review prints with. */
export const reviewTemplates = ['kpi-report', 'review-form'] as const;

/** The papers of a review: the report and one form a person. */
export interface ReviewPlan {
  readonly digits: DigitPolicy;
  /** The office's own font; null for the product's. */
  readonly font: OfficeFont | null;
  /** The date that every file bears (ISO): the last day under review, never the clock. */
  readonly date: string;
  readonly documents: readonly BatchDocument[];
}

/** What a plan is made from. */
export interface ReviewPlanOptions {
  readonly trends: Trends | null;
  /** The digits the caller wants; null leaves it to the office's settings. */
  readonly digits: DigitPolicy | null;
  readonly font?: OfficeFont | null;
  /** Whether each person's form is printed, or the report alone. */
  readonly withForms?: boolean;
}

/** Returns the date that a review's files bear. */
export function reviewDate(review: Review): string {
  return review.rounds.at(-1)?.to ?? `${review.year - 543}-09-30`;
}

/** Returns the period as file names and manifests have it: `2569` or `2569-1`. */
function periodOf({ year, rounds }: Review): string {
  return rounds.length === 1 ? `${year}-${rounds[0]?.number}` : String(year);
}

type Hash = (view: object) => string;

function hasher(digits: DigitPolicy, font: OfficeFont | null, date: string): Hash {
  const shared = [packageVersion, templateHash(reviewTemplates, digits, font), date];
  return (view) =>
    createHash('sha256')
      .update(JSON.stringify([...shared, view]))
      .digest('hex');
}

function reportDocument(
  review: Review,
  { trends, set, hash }: { trends: Trends | null; set: Typesetter; hash: Hash },
): BatchDocument {
  const { view, charts } = buildKpiReport(review, { trends, set });
  const title = summaryTitle(review);
  return {
    code: 'kpi-summary',
    title,
    form: 'รายงานสรุปผลการประเมิน',
    file: reportFile,
    sourceHash: hash([view, charts]),
    render: () => ({
      title: set.plain(title),
      html: template('kpi-report')({ ...view, svg: drawReportCharts(charts, set.digits) }),
    }),
  };
}

function formDocuments(
  review: Review,
  { set, hash }: { set: Typesetter; hash: Hash },
): BatchDocument[] {
  const period = periodOf(review);
  const named = review.people.map(({ person }) => {
    return { code: person.code, title: `${person.name} ${period}` };
  });
  const files = fileNames(named);
  return review.people.map((one, i): BatchDocument => {
    const view = buildReviewForm(one, { review, set });
    const title = `แบบสรุปการประเมิน ${period} ${one.person.name} (${one.person.code})`;
    return {
      code: one.person.code,
      title,
      form: `แบบสรุปการประเมิน ${period}`,
      file: files[i] ?? '',
      sourceHash: hash(view),
      // A draft's mark stands on every page of its print, so that it cannot share one.
      ...(view.isDraft ? {} : { group: 'complete' }),
      render: () => ({ title: set.plain(title), html: template('review-form')(view) }),
    };
  });
}

/** Decides which papers a review prints and under which file names. */
export function planReview(
  review: Review,
  { trends, digits: wish, font = null, withForms = true }: ReviewPlanOptions,
): ReviewPlan {
  const digits = digitPolicy(review.model, wish);
  const set = createTypesetter(review.model, digits);
  const date = reviewDate(review);
  const hash = hasher(digits, font, date);
  const report = reportDocument(review, { trends, set, hash });
  const forms = withForms ? formDocuments(review, { set, hash }) : [];
  return { digits, font, date, documents: [report, ...forms] };
}
