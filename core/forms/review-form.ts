import { Fraction } from '../review/fraction';
import { scoreDecimals, type RoundReview, type Scores } from '../review/review-round';
import type { PersonReview, Review } from '../review/review-year';
import { stepsOfRound, stepsOfYear, type Step } from '../review/steps';
import { yearLabel } from '../review/summary-rows';
import { buildReviewPart, type ReviewPartView } from './review-form-part';
import { missingReasons, missingSubject, roundLabel, stepLabels } from './review-labels';
import { buildReviewSigners } from './review-signers';
import type { Signature } from './signatures';
import type { Line, Typesetter } from './typesetter';

/** One line of arithmetic. */
export interface StepView {
  readonly label: string;
  readonly expression: string;
  readonly result: string;
}

/** One round of the form. */
export interface ReviewRoundView {
  readonly heading: string;
  readonly parts: readonly ReviewPartView[];
  readonly hasSteps: boolean;
  readonly steps: readonly StepView[];
}

/** One row of the form's totals. */
export interface ReviewTotalView {
  readonly label: string;
  readonly kpi: string;
  readonly competency: string;
  readonly total: string;
  readonly band: string;
}

/** What stands above the signatures and goes overleaf with them: the year's score, else the end of the last round. */
export interface ReviewClosingView {
  readonly hasHeading: boolean;
  readonly heading: string;
  readonly steps: readonly StepView[];
  readonly hasNote: boolean;
  readonly note: string;
}

/** What แบบสรุปการประเมิน prints, in the order of the page. */
export interface ReviewFormView {
  readonly heading: string;
  readonly subheading: string;
  /** Whether something is missing: every page then bears the draft mark. */
  readonly isDraft: boolean;
  readonly name: Line;
  readonly code: string;
  readonly title: Line;
  readonly personnelType: Line;
  readonly unit: Line;
  readonly agency: Line;
  readonly rounds: readonly ReviewRoundView[];
  readonly closing: ReviewClosingView;
  /** The person, the assessor and the assessor's superior. */
  readonly signatures: readonly Signature[];
  readonly share: string;
  readonly totals: readonly ReviewTotalView[];
  readonly missing: readonly { readonly subject: Line; readonly reason: string }[];
}

function stepView({ kind, expression, result }: Step, set: Typesetter): StepView {
  return {
    label: set.plain(stepLabels[kind]),
    expression: set.plain(expression.replace(/ × /g, '\u00a0×\u00a0')),
    result: set.plain(result),
  };
}

function buildRound(one: RoundReview, share: Fraction, set: Typesetter): ReviewRoundView {
  const steps = stepsOfRound(one, share).map((step) => stepView(step, set));
  return {
    heading: set.plain(roundLabel(one.round)),
    parts: one.stints.map((stint) => buildReviewPart(stint, set, one.stints.length > 1)),
    hasSteps: steps.length > 0,
    steps,
  };
}

function totalView(label: string, scores: Scores, set: Typesetter): ReviewTotalView {
  const score = (value: Fraction | null) => set.plain(value?.toFixed(scoreDecimals) ?? '-');
  return {
    label: set.plain(label),
    kpi: score(scores.kpi),
    competency: score(scores.competency),
    total: score(scores.total),
    band: scores.band ?? 'ยังไม่ครบถ้วน',
  };
}

function buildTotals({ rounds, year }: PersonReview, set: Typesetter): ReviewTotalView[] {
  const rows = rounds.map(({ round, scores }) => totalView(`รอบที่ ${round.number}`, scores, set));
  return year ? [...rows, totalView(`ทั้ง${yearLabel}`, year, set)] : rows;
}

function buildMissing({ rounds }: PersonReview, set: Typesetter) {
  return rounds.flatMap(({ round, missing }) =>
    missing.map((one) => ({
      subject: set.line(`รอบที่ ${round.number} ${missingSubject(one)}:`),
      reason: set.plain(missingReasons[one.reason]),
    })),
  );
}

/** Takes the last step out of the last round where no year's score follows it. */
function buildClosing(rounds: readonly ReviewRoundView[], yearSteps: readonly StepView[]) {
  const steps = rounds.at(-1)?.steps ?? [];
  const isYear = yearSteps.length > 0;
  const isOpen = !isYear && steps.length < 2;
  const shown = isYear
    ? rounds
    : rounds.map((round) =>
        isOpen || round !== rounds.at(-1) ? round : { ...round, steps: steps.slice(0, -1) },
      );
  const closing: ReviewClosingView = {
    hasHeading: isYear || isOpen,
    heading: isYear ? 'คะแนนทั้งปี' : 'ยังคิดคะแนนรวมไม่ได้',
    steps: isYear ? yearSteps : isOpen ? [] : steps.slice(-1),
    hasNote: isOpen,
    note: 'ข้อมูลยังไม่ครบ โปรดดูหัวข้อ “ข้อมูลที่ยังขาด” ในหน้าแรก',
  };
  return { rounds: shown, closing };
}

function periodLabel(review: Review): string {
  const [only, second] = review.rounds;
  return second || !only
    ? `ปีงบประมาณ พ.ศ. ${review.year}`
    : `ปีงบประมาณ พ.ศ. ${review.year} ${roundLabel(only)}`;
}

/** Builds the view of one person's review form. */
export function buildReviewForm(
  one: PersonReview,
  { review, set }: { review: Review; set: Typesetter },
): ReviewFormView {
  const { settings } = review.model;
  const position = one.rounds.at(-1)?.stints.at(-1)?.stint.position.row.values;
  const share = Fraction.from(settings.kpiShare ?? 80);
  const yearSteps = stepsOfYear(one).map((step) => stepView(step, set));
  const missing = buildMissing(one, set);
  const rest = Fraction.hundred.minus(share).toText(2);
  return {
    heading: 'แบบสรุปการประเมินผลการปฏิบัติงาน',
    subheading: set.plain(periodLabel(review)),
    isDraft: missing.length > 0,
    name: set.name(one.person.name),
    code: set.plain(one.person.code),
    title: set.line(`${position?.title ?? '-'} (${position?.code ?? '-'})`),
    personnelType: set.line(position?.personnelType ?? '-'),
    unit: set.line(position?.unit || '-'),
    agency: set.line(position?.agency || settings.agency || '-'),
    ...buildClosing(
      one.rounds.map((round) => buildRound(round, share, set)),
      yearSteps,
    ),
    share: set.plain(`ผลสัมฤทธิ์ร้อยละ ${share.toText(2)} สมรรถนะร้อยละ ${rest}`),
    totals: buildTotals(one, set),
    missing,
    signatures: buildReviewSigners(one, review, set),
  };
}
