import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { Fraction } from '../../review/fraction';
import { levelOf, type LevelPolicy } from '../../review/level-of';
import type { ModelRule } from '../rule';
import { placedResultColumns, placeResults, type PlacedResult } from './results-by-indicator';

/** How many results at level 5, and none under it, call the targets into question. */
const fewestResults = 5;

/** Stepped or linear, level 5 is the same. */
const policy: LevelPolicy = { linear: false, belowOne: Fraction.zero };
const five = Fraction.from(5);

interface Tally {
  readonly first: PlacedResult;
  readonly year: number;
  results: number;
  isAlwaysFive: boolean;
}

function reachesFive({ entry, indicator }: PlacedResult): boolean | null {
  const level = levelOf(indicator.row, entry, policy);
  return typeof level === 'string' ? null : level.value.compare(five) === 0;
}

function tally(results: readonly PlacedResult[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const one of results) {
    const { year } = one.entry.values;
    const { row } = one.indicator;
    const key = `${year} ${row.source.file}\u0000${row.source.name}\u0000${row.row}`;
    const known = tallies.get(key);
    if (year === null || known?.isAlwaysFive === false) continue;
    const isFive = reachesFive(one);
    if (isFive === null) continue;
    const own = known ?? { first: one, year, results: 0, isAlwaysFive: true };
    tallies.set(key, own);
    own.results++;
    own.isAlwaysFive &&= isFive;
  }
  return [...tallies.values()];
}

/** Finds indicators of which every result of a year, five at least, reaches level 5. */
export const indicatorAlwaysFive: ModelRule = {
  code: 'indicator-always-five',
  scope: 'model',
  reads: [...placedResultColumns, 'indicators.text', 'pastIndicators.text'],
  check(model) {
    return tally(placeResults(model)).flatMap(
      ({ first, year, results, isAlwaysFive }): AnyFinding[] => {
        if (!isAlwaysFive || results < fewestResults) return [];
        const { row } = first.indicator;
        const data = { seen: row.values.text, year, results };
        return [finding('indicator-always-five', placeOf(row, 'level5'), { data })];
      },
    );
  },
};
