import { compareCodes, type Person } from './people';
import { unitName } from './group-scores';
import type { Missing } from './missing';
import type { Review } from './review-year';
import type { Round } from './rounds';

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
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => compareCodes(a.entry.unit, b.entry.unit) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** Counts by unit how many rounds of people are due and complete. */
export function completenessByUnit(review: Review): UnitCompleteness[] {
  const units = new Map<string, { due: number; complete: number; missing: number }>();
  for (const { stints, missing } of review.people.flatMap(({ rounds }) => rounds)) {
    const name = unitName(review.model, stints.at(-1)?.stint.position.row.values.unit ?? '');
    const known = units.get(name) ?? { due: 0, complete: 0, missing: 0 };
    known.due++;
    if (missing.length === 0) known.complete++;
    known.missing += missing.length;
    units.set(name, known);
  }
  return [...units]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .sort((a, b) => compareCodes(a.unit, b.unit));
}
