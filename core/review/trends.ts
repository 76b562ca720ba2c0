import type { Fraction } from './fraction';
import { basisOf, rowsOfBasis, scoreGroup, scoresByUnit, type GroupScores } from './group-scores';
import { summariseIndicators } from './indicator-summary';
import { matchIndicators, type IndicatorMatch } from './match-indicators';
import type { Review } from './review-year';

/** A unit's mean totals over the years; null where it had none. */
export interface UnitTrend {
  /** Name of the unit; empty for the whole office. */
  readonly unit: string;
  readonly means: readonly (Fraction | null)[];
  /** Last year of the trend less the one before; null unless both are there. */
  readonly change: Fraction | null;
}

/** An indicator's mean levels over the years, with how each earlier year's indicator was found. */
export interface IndicatorTrend {
  /** The match with the last year before in which the indicator was found. */
  readonly match: IndicatorMatch;
  /** The match with each year of the trend; null where there is none. The last is the indicator itself. */
  readonly matches: readonly (IndicatorMatch | null)[];
  readonly levels: readonly (Fraction | null)[];
  readonly change: Fraction | null;
}

/** Several years side by side. */
export interface Trends {
  /** Fiscal years (Buddhist era), earliest first; the last is the year under review. */
  readonly years: readonly number[];
  readonly office: UnitTrend;
  readonly units: readonly UnitTrend[];
  /** Indicators that have a level in the last year and in one before. */
  readonly indicators: readonly IndicatorTrend[];
  /** Every match of an indicator that is not simply the same one: to be shown, so that a person can judge it. */
  readonly matched: readonly YearMatch[];
  /**
   * Earlier years of which the input does not tell some indicators, so that today's of the same number stand for them,
   * and how many of those listed that are.
   */
  readonly assumed: readonly { readonly year: number; readonly indicators: number }[];
}

/** A match with the year that it reaches back to. */
export interface YearMatch extends IndicatorMatch {
  readonly year: number;
}

function changeOf(values: readonly (Fraction | null)[]): Fraction | null {
  const [before, now] = values.slice(-2);
  return now && before ? now.minus(before) : null;
}

function trend(unit: string, means: readonly (Fraction | null)[]): UnitTrend {
  return { unit, means, change: changeOf(means) };
}

function unitTrends(reviews: readonly Review[], now: Review): UnitTrend[] {
  const basis = basisOf(now);
  const byYear = reviews.map(
    (review) => new Map(scoresByUnit(review, basis).map((unit) => [unit.key, unit])),
  );
  return scoresByUnit(now, basis).map(({ key, label }: GroupScores) =>
    trend(
      label,
      byYear.map((units) => units.get(key)?.mean ?? null),
    ),
  );
}

function levelsOf(review: Review): Map<object, Fraction | null> {
  return new Map(summariseIndicators(review).map(({ indicator, level }) => [indicator.row, level]));
}

function indicatorTrends(reviews: readonly Review[], now: Review): IndicatorTrend[] {
  const levels = reviews.map(levelsOf);
  const matches = reviews.map((review) => matchIndicators(now.model, review.model));
  const byRow = matches.map((own) => new Map(own.map((match) => [match.now.row, match])));
  const own = matches.at(-1) ?? [];
  return own.flatMap((self): IndicatorTrend[] => {
    const chain = byRow.map((year) => year.get(self.now.row) ?? null);
    const values = chain.map((match, i) =>
      match ? (levels[i]?.get(match.before.row) ?? null) : null,
    );
    const hasPast = values.slice(0, -1).some((value) => value !== null);
    if (!hasPast || !values.at(-1)) return [];
    const match =
      chain
        .slice(0, -1)
        .reverse()
        .find((one) => one !== null) ?? self;
    return [{ match, matches: chain, levels: values, change: changeOf(values) }];
  });
}

function matchedIn(trends: readonly IndicatorTrend[], years: readonly number[]): YearMatch[] {
  return trends.flatMap(({ matches, levels }) =>
    matches.flatMap((match, i): YearMatch[] => {
      const isShown = match && match.kind !== 'same' && levels[i] !== null;
      return isShown ? [{ ...match, year: years[i] ?? 0 }] : [];
    }),
  );
}

function assumedIn(trends: readonly IndicatorTrend[], years: readonly number[]) {
  return years.slice(0, -1).flatMap((year, i) => {
    const indicators = trends.filter(({ matches, levels }) => {
      const match = matches[i];
      return match && match.before.row === match.now.row && levels[i] !== null;
    }).length;
    return indicators === 0 ? [] : [{ year, indicators }];
  });
}

/** Sets reviews of several years side by side, of one workbook or of one a year; the last is the one under review. */
export function compareYears(earlier: readonly Review[], now: Review): Trends {
  const reviews = [...earlier].sort((a, b) => a.year - b.year).concat(now);
  const basis = basisOf(now);
  const indicators = indicatorTrends(reviews, now);
  const years = reviews.map(({ year }) => year);
  return {
    years,
    office: trend(
      '',
      reviews.map((review) => scoreGroup('', '', rowsOfBasis(review, basis)).mean),
    ),
    units: unitTrends(reviews, now),
    indicators,
    matched: matchedIn(indicators, years),
    assumed: assumedIn(indicators, years),
  };
}
