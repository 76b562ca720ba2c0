import type { Model } from '../model/model';
import { bandOf, bandsOf } from './bands-of';
import { Fraction, mean } from './fraction';
import { officeOfYear } from './office-of-year';
import { readPeople, type Person } from './people';
import { readResults, roundsWithResults } from './results';
import {
  noScores,
  reviewRound,
  scoreDecimals,
  type ReviewContext,
  type RoundReview,
  type Scores,
} from './review-round';
import { roundOf, type Round, type RoundNumber } from './rounds';

/** A person's fiscal year. */
export interface PersonReview {
  readonly person: Person;
  /** The rounds in which the person held a position, in order; one at least. */
  readonly rounds: readonly RoundReview[];
  /** The year's scores; null unless both rounds are there. Empty scores when one of them is incomplete. */
  readonly year: Scores | null;
}

/** The annual review of an office. */
export interface Review {
  /** The office with the indicators that it had in this year. */
  readonly model: Model;
  /** Fiscal year, Buddhist era. */
  readonly year: number;
  /** The rounds that are reviewed, in order. */
  readonly rounds: readonly Round[];
  /** In the order of their codes. */
  readonly people: readonly PersonReview[];
}

function contextOf(model: Model): ReviewContext {
  const { kpiShare, levelMethod, levelBelowOne } = model.settings;
  return {
    model,
    results: readResults(model),
    policy: {
      linear: levelMethod === 'เทียบสัดส่วน',
      belowOne: Fraction.from(levelBelowOne ?? 0),
    },
    kpiShare: Fraction.from(kpiShare ?? 80),
  };
}

function meanOf(rounds: readonly RoundReview[], part: 'kpi' | 'competency' | 'total') {
  const values = rounds.flatMap(({ scores }) => {
    const value = scores[part];
    return value ? [value] : [];
  });
  return values.length === 0 ? null : mean(values).round(scoreDecimals);
}

/** The mean of the rounds' rounded scores, rounded again; the band is that of the last round's personnel type. */
function scoreYear(rounds: readonly RoundReview[], model: Model): Scores {
  const total = meanOf(rounds, 'total');
  const last = rounds.at(-1)?.stints.at(-1)?.stint.position.row.values;
  if (!total || !last || rounds.some(({ scores }) => !scores.total)) return noScores;
  const band = bandOf(total, bandsOf(model, last.personnelType));
  return { kpi: meanOf(rounds, 'kpi'), competency: meanOf(rounds, 'competency'), total, band };
}

/**
 * Reviews a fiscal year (Buddhist era), or one round of it. Without `round`, the rounds that have any result count. A
 * person has a row in every round in which a tenure covers a day, with or without results.
 */
export function reviewYear(office: Model, year: number, round: RoundNumber | null = null): Review {
  const model = officeOfYear(office, year);
  const context = contextOf(model);
  const numbers = round === null ? roundsWithResults(model, year) : [round];
  const rounds = numbers.map((number) => roundOf(year, number));
  const people = readPeople(model).flatMap((person): PersonReview[] => {
    const own = rounds.flatMap((one) => reviewRound(person, one, context) ?? []);
    if (own.length === 0) return [];
    return [{ person, rounds: own, year: own.length === 2 ? scoreYear(own, model) : null }];
  });
  return { model, year, rounds, people };
}
