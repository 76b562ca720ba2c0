import type { Position } from '../model/model';
import { Fraction, mean } from './fraction';
import { compareCodes } from './people';
import type { NumberedIndicator } from './results';
import type { Review } from './review-year';

/** How one indicator of a position came out over people and rounds. */
export interface IndicatorSummary {
  readonly position: Position;
  readonly indicator: NumberedIndicator;
  /** Per cent; null when the position's weights are incomplete. */
  readonly weight: Fraction | null;
  /** Results with a level, and all that were due (one a person and round). */
  readonly scored: number;
  readonly due: number;
  /** Mean level, 0–5, rounded half up to two decimals; null without any. */
  readonly level: Fraction | null;
  /** Mean of the numeric results; null when there is none. */
  readonly result: Fraction | null;
  /** Whether three results or more all reach level 5. */
  readonly isAlwaysFive: boolean;
}

const fewestForAlways = 3;
const decimals = 2;

interface Collected {
  readonly position: Position;
  readonly indicator: NumberedIndicator;
  readonly weight: Fraction | null;
  readonly levels: Fraction[];
  readonly results: Fraction[];
  due: number;
}

function collect(review: Review): Collected[] {
  const byRow = new Map<object, Collected>();
  for (const { stints } of review.people.flatMap(({ rounds }) => rounds)) {
    for (const { stint, kpi } of stints) {
      for (const { indicator, weight, level, entry } of kpi.lines) {
        const { position } = stint;
        const known = byRow.get(indicator.row) ?? {
          ...{ position, indicator, weight, levels: [], results: [], due: 0 },
        };
        byRow.set(indicator.row, known);
        known.due++;
        if (level) known.levels.push(level.value);
        const result = entry?.values.result;
        if (typeof result === 'number') known.results.push(Fraction.from(result));
      }
    }
  }
  return [...byRow.values()];
}

function summarise({ levels, results, ...rest }: Collected): IndicatorSummary {
  const isFive = (level: Fraction) => level.compare(Fraction.from(5)) === 0;
  return {
    ...rest,
    scored: levels.length,
    level: levels.length === 0 ? null : mean(levels).round(decimals),
    result: results.length === 0 ? null : mean(results).round(decimals),
    isAlwaysFive: levels.length >= fewestForAlways && levels.every(isFive),
  };
}

/** Sums up every indicator of the positions held, by position, duty and number. */
export function summariseIndicators(review: Review): IndicatorSummary[] {
  return collect(review)
    .map(summarise)
    .sort(
      (a, b) =>
        compareCodes(a.position.key, b.position.key) ||
        (a.indicator.duty ?? 0) - (b.indicator.duty ?? 0) ||
        a.indicator.number - b.indicator.number,
    );
}

/** Returns the indicators with the lowest mean levels under 5, lowest first; equal ones by weight, heaviest first. */
export function furthestFromTarget(
  summaries: readonly IndicatorSummary[],
  count: number,
): IndicatorSummary[] {
  const five = Fraction.from(5);
  const level = (one: IndicatorSummary) => one.level ?? five;
  const weight = (one: IndicatorSummary) => one.weight ?? Fraction.zero;
  return summaries
    .filter((one) => level(one).compare(five) < 0)
    .sort((a, b) => level(a).compare(level(b)) || weight(b).compare(weight(a)))
    .slice(0, count);
}
