import { bandNames } from '../../core/sheets/bands';
import { rowsOfBasis, scoreGroup, scoresByUnit } from '../../core/review/group-scores';
import { completenessByUnit } from '../../core/review/missing-list';
import { reviewYear } from '../../core/review/review-year';
import { scoreDecimals } from '../../core/review/review-round';
import type { Model } from '../../core/model/model';

/** One unit of the summary; a mean that nobody has yet is empty. */
export interface UnitLine {
  readonly unit: string;
  readonly due: number;
  readonly complete: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly meanText: string;
}

/** What the KPI view shows and the summary sheet holds. */
export interface KpiSummary {
  readonly year: number;
  readonly round: 1 | 2 | null;
  readonly people: number;
  readonly complete: number;
  readonly bands: readonly { readonly name: string; readonly count: number }[];
  readonly units: readonly UnitLine[];
}

/** Sums up a fiscal year, or one round of it; every number is the review's. */
export function kpiSummary(model: Model, year: number, round: 1 | 2 | null): KpiSummary {
  const review = reviewYear(model, year, round);
  const all = scoreGroup('', '', rowsOfBasis(review));
  const scores = new Map(scoresByUnit(review).map((group) => [group.label, group]));
  const units = completenessByUnit(review).map(({ unit, due, complete, missing }): UnitLine => {
    const text = scores.get(unit)?.mean?.toFixed(scoreDecimals) ?? '';
    return {
      unit,
      due,
      complete,
      missing,
      mean: text === '' ? null : Number(text),
      meanText: text,
    };
  });
  return {
    year,
    round,
    people: all.people,
    complete: all.complete,
    bands: bandNames.map((name, index) => ({ name, count: all.bands[index] ?? 0 })),
    units,
  };
}
