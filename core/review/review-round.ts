import type { Model } from '../model/model';
import { bandOf, bandsOf, type BandName } from './bands-of';
import { Fraction, weightedMean } from './fraction';
import type { LevelPolicy } from './level-of';
import type { Missing } from './missing';
import { stintsIn, type Person, type Stint } from './people';
import type { Results } from './results';
import type { Round } from './rounds';
import { scoreCompetencies, type CompetencyPart } from './score-competencies';
import { scoreIndicators, type KpiScore } from './score-indicators';

/** Everything that scoring needs besides the person. */
export interface ReviewContext {
  readonly model: Model;
  readonly results: Results;
  readonly policy: LevelPolicy;
  /** Per cent of the total that comes from indicators, 0–100. */
  readonly kpiShare: Fraction;
}

/** One position held in a round with its scores. */
export interface StintReview {
  readonly stint: Stint;
  readonly kpi: KpiScore;
  readonly competencies: CompetencyPart;
  /** From 0 to 100, exact and not rounded; null when something is missing. */
  readonly total: Fraction | null;
}

/** Scores as the outputs show them: rounded half up to two decimals; null when the round is incomplete. */
export interface Scores {
  readonly kpi: Fraction | null;
  /** Also null when no position held requires a competency. */
  readonly competency: Fraction | null;
  readonly total: Fraction | null;
  readonly band: BandName | null;
}

/** A person's round. */
export interface RoundReview {
  readonly person: Person;
  readonly round: Round;
  /** In the order in which they ended; the last one names position, unit and personnel type. */
  readonly stints: readonly StintReview[];
  readonly scores: Scores;
  readonly missing: readonly Missing[];
}

/** Decimals of every score that is shown. */
export const scoreDecimals = 2;

/** No scores: something is missing. */
export const noScores: Scores = { kpi: null, competency: null, total: null, band: null };

/** Share × KPI score + (100 − share) × competency score, over 100; the KPI score alone without competencies. */
function totalOf(kpi: Fraction, competencies: CompetencyPart, share: Fraction): Fraction {
  if (!competencies.score) return kpi;
  const rest = Fraction.hundred.minus(share).times(competencies.score);
  return share.times(kpi).plus(rest).over(Fraction.hundred);
}

function reviewStint(stint: Stint, at: { person: string; round: Round }, context: ReviewContext) {
  const kpi = scoreIndicators(stint.position, at, context);
  const competencies = scoreCompetencies(stint.position, at, context);
  const isComplete = kpi.score && competencies.missing.length === 0;
  const total = isComplete ? totalOf(kpi.score, competencies, context.kpiShare) : null;
  return { stint, kpi, competencies, total };
}

/** Weighs what each position earned by the days it was held; null when a position earned nothing countable. */
function byDays(stints: readonly StintReview[], value: (stint: StintReview) => Fraction | null) {
  const parts = stints.flatMap((one) => {
    const own = value(one);
    return own ? [{ value: own, weight: one.stint.days }] : [];
  });
  return parts.length === 0 ? null : weightedMean(parts).round(scoreDecimals);
}

function scoresOf(stints: readonly StintReview[], model: Model): Scores {
  const last = stints.at(-1);
  const total = byDays(stints, (one) => one.total);
  if (!last || !total) return noScores;
  const bands = bandsOf(model, last.stint.position.row.values.personnelType);
  return {
    kpi: byDays(stints, (one) => one.kpi.score),
    competency: byDays(stints, (one) => one.competencies.score),
    total,
    band: bandOf(total, bands),
  };
}

/**
 * Reviews one person's round: each position held is scored, then weighed by the days it was held. Null when the person
 * held no position in the round.
 */
export function reviewRound(
  person: Person,
  round: Round,
  context: ReviewContext,
): RoundReview | null {
  const at = { person: person.key, round };
  const stints = stintsIn(person, round, context.model).map((one) => reviewStint(one, at, context));
  if (stints.length === 0) return null;
  const missing = stints.flatMap(({ kpi, competencies }) => [
    ...kpi.missing,
    ...competencies.missing,
  ]);
  const scores = missing.length === 0 ? scoresOf(stints, context.model) : noScores;
  return { person, round, stints, scores, missing };
}
