import { Fraction } from './fraction';
import type { RoundReview, StintReview } from './review-round';
import { scoreDecimals } from './review-round';
import type { PersonReview } from './review-year';

/**
 * What a step computes: `kpi` and `competency` the two scores of a position, `total` their weighted sum, `days` the mean
 * over positions by days held, `year` the mean of the rounds.
 */
export type StepKind = 'kpi' | 'competency' | 'total' | 'days' | 'year';

/** One line of arithmetic that a person can follow with a pocket calculator. */
export interface Step {
  readonly kind: StepKind;
  /** Code of the position that it is about; empty for `days` and `year`. */
  readonly position: string;
  /** Figures and signs only, such as `(80 × 92.4 + 20 × 91.6667) ÷ 100`. */
  readonly expression: string;
  /** Two decimals, rounded half up. */
  readonly result: string;
}

/** Decimals of figures within a step: enough that the rounded result comes out the same by hand. */
const stepDecimals = 4;

function figure(value: Fraction): string {
  return value.toText(stepDecimals);
}

function kpiExpression({ kpi }: StintReview): string {
  const products = kpi.lines.map(
    ({ weight, level }) =>
      `${figure(weight ?? Fraction.zero)} × ${figure(level?.value ?? Fraction.zero)}`,
  );
  return `(${products.join(' + ')}) ÷ 5`;
}

function competencyExpression({ competencies }: StintReview): string {
  const ratios = competencies.lines.map(({ ratio }) => figure(ratio ?? Fraction.zero));
  return `(${ratios.join(' + ')}) ÷ ${ratios.length}`;
}

function stepsOfStint(one: StintReview, share: Fraction): Step[] {
  const { kpi, competencies, total, stint } = one;
  if (!kpi.score || !total) return [];
  const position = stint.position.row.values.code;
  const step = (kind: StepKind, expression: string, value: Fraction): Step => {
    return { kind, position, expression, result: value.toFixed(scoreDecimals) };
  };
  const first = step('kpi', kpiExpression(one), kpi.score);
  if (!competencies.score) return [first, step('total', figure(kpi.score), total)];
  const rest = Fraction.hundred.minus(share);
  const weighed =
    `(${figure(share)} × ${figure(kpi.score)} + ` +
    `${figure(rest)} × ${figure(competencies.score)}) ÷ 100`;
  return [
    first,
    step('competency', competencyExpression(one), competencies.score),
    step('total', weighed, total),
  ];
}

/** Returns the steps that lead to a round's total; none when it is incomplete. `share` is per cent. */
export function stepsOfRound(review: RoundReview, share: Fraction): Step[] {
  const { stints, scores } = review;
  if (!scores.total) return [];
  const steps = stints.flatMap((one) => stepsOfStint(one, share));
  if (stints.length < 2) return steps;
  const parts = stints.map(({ stint, total }) => {
    return `${stint.days} × ${figure(total ?? Fraction.zero)}`;
  });
  const days = stints.reduce((all, { stint }) => all + stint.days, 0);
  const expression = `(${parts.join(' + ')}) ÷ ${days}`;
  const result = scores.total.toFixed(scoreDecimals);
  return [...steps, { kind: 'days', position: '', expression, result }];
}

/** Returns the step that leads from the rounds to the year; none unless both rounds are complete. */
export function stepsOfYear({ rounds, year }: PersonReview): Step[] {
  if (!year?.total) return [];
  const totals = rounds.map(({ scores }) => scores.total?.toFixed(scoreDecimals) ?? '');
  const expression = `(${totals.join(' + ')}) ÷ ${totals.length}`;
  return [{ kind: 'year', position: '', expression, result: year.total.toFixed(scoreDecimals) }];
}
