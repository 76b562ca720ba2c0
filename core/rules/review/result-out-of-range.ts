import { finding } from '../../findings/report';
import { placeOf, type Row } from '../../model/table';
import { foldText } from '../../thai/normalise';
import type { ModelRule } from '../rule';
import { placedResultColumns, placeResults } from './results-by-indicator';

/** How many times the farthest target a count may reach before it looks mistyped. */
const farthestFactor = 10;

interface Range {
  readonly min: number;
  readonly max: number;
}

function isPerCent(indicator: Row<'indicators'>): boolean {
  return ['ร้อยละ', '%', 'เปอร์เซ็นต์'].includes(foldText(indicator.values.unit));
}

function targetsOf({ values }: Row<'indicators'>): number[] {
  const { level1, level2, level3, level4, level5 } = values;
  const all = [level1, level2, level3, level4, level5];
  return all.filter((target): target is number => typeof target === 'number');
}

/** Per cents lie in 0–100, or under twice a target that lies beyond; other figures under ten times the highest. */
function likelyRange(indicator: Row<'indicators'>): Range | null {
  const targets = targetsOf(indicator);
  const lowest = Math.min(0, ...targets);
  const highest = Math.max(...targets);
  if (isPerCent(indicator)) return { min: lowest, max: highest > 100 ? 2 * highest : 100 };
  if (targets.length < 2 || highest <= 0) return null;
  return { min: lowest, max: highest * farthestFactor };
}

/** Finds results that unit and targets make unlikely: a per cent beyond 100, a lost decimal point. */
export const resultOutOfRange: ModelRule = {
  code: 'result-out-of-range',
  scope: 'model',
  reads: [...placedResultColumns, 'indicators.unit', 'pastIndicators.unit'],
  check(model) {
    return placeResults(model).flatMap(({ entry, indicator }) => {
      const { result } = entry.values;
      const range = typeof result === 'number' ? likelyRange(indicator.row) : null;
      if (typeof result !== 'number' || !range) return [];
      if (result >= range.min && result <= range.max) return [];
      const data = { seen: result, ...range };
      return [finding('result-out-of-range', placeOf(entry, 'result'), { data })];
    });
  },
};
