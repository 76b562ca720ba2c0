import { unitOrder } from './group-scores';
import type { Missing } from './missing';
import type { Person } from './people';
import type { Review } from './review-year';
import type { Round } from './rounds';
import { unitName } from './summary-rows';

/** One thing that is missing, and whose. */
export interface MissingEntry {
  readonly unit: string;
  readonly person: Person;
  readonly round: Round;
  readonly missing: Missing;
}

/** How complete a unit is, in people and rounds. */
export interface UnitCompleteness {
  readonly unit: string;
  readonly due: number;
  readonly complete: number;
  /** Single results that are missing. */
  readonly missing: number;
}

/** Lists what is missing, by unit, person and round. */
export function listMissing(review: Review): MissingEntry[] {
  const entries = review.people.flatMap(({ person, rounds }) =>
    rounds.flatMap(({ round, missing }) =>
      missing.map((one): MissingEntry => {
        const unit = unitName(review.model, one.position.row.values.unit);
        return { unit, person, round, missing: one };
      }),
    ),
  );
  const compare = unitOrder(review.model);
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => compare(a.entry.unit, b.entry.unit) || a.index - b.index)
    .map(({ entry }) => entry);
}

/**
 * Counts by unit how many rounds of people are due and complete, by the unit held last, and what is missing, by the
 * unit whose position lacks it.
 */
export function completenessByUnit(review: Review): UnitCompleteness[] {
  const units = new Map<string, { due: number; complete: number; missing: number }>();
  const count = (unit: string, field: 'due' | 'complete' | 'missing') => {
    const known = units.get(unit) ?? { due: 0, complete: 0, missing: 0 };
    known[field]++;
    units.set(unit, known);
  };
  for (const { stints, missing } of review.people.flatMap(({ rounds }) => rounds)) {
    const unit = unitName(review.model, stints.at(-1)?.stint.position.row.values.unit ?? '');
    count(unit, 'due');
    if (missing.length === 0) count(unit, 'complete');
  }
  for (const { unit } of listMissing(review)) count(unit, 'missing');
  const compare = unitOrder(review.model);
  return [...units]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .sort((a, b) => compare(a.unit, b.unit));
}
