import type { Row } from '../model/table';
import type { Position } from '../model/model';
import { Fraction, sum } from './fraction';
import { levelOf, type Level, type LevelGap, type LevelPolicy } from './level-of';
import type { Missing } from './missing';
import { indicatorKey, numberIndicators, type NumberedIndicator, type Results } from './results';
import type { Round } from './rounds';
import { weightsOf, type Weights } from './weights-of';

/** One indicator's line of the review form. */
export interface IndicatorScore {
  readonly indicator: NumberedIndicator;
  readonly entry: Row<'indicatorResults'> | null;
  /** Per cent, null when the position's weights are incomplete. */
  readonly weight: Fraction | null;
  readonly level: Level | null;
  /** weight × level ÷ 5, from 0 to the weight; null without a level. */
  readonly points: Fraction | null;
}

/** The KPI part of a position held in a round. */
export interface KpiScore {
  readonly lines: readonly IndicatorScore[];
  readonly weights: Weights;
  /** From 0 to 100, exact; null when something is missing. */
  readonly score: Fraction | null;
  readonly missing: readonly Missing[];
}

const highestLevel = Fraction.from(5);

function sameEntry(a: Row<'indicatorResults'>, b: Row<'indicatorResults'>): boolean {
  return a.values.result === b.values.result && a.values.score === b.values.score;
}

/** Picks the one result of a key; rows that say the same are one, rows that differ are none. */
function pickEntry(rows: readonly Row<'indicatorResults'>[]): Row<'indicatorResults'> | null {
  const [first, ...others] = rows;
  return first && others.every((other) => sameEntry(first, other)) ? first : null;
}

function gapOf(position: Position, indicator: NumberedIndicator, reason: LevelGap): Missing {
  const { duty, number, row } = indicator;
  return {
    kind: 'indicator',
    reason,
    position,
    duty,
    indicator: number,
    text: row.values.text,
  };
}

/**
 * Scores a position's indicators for one person and round: Σ weight × level ÷ 5. A position without any indicator, or
 * with weights on only some of them, cannot be scored.
 */
export function scoreIndicators(
  position: Position,
  at: { person: string; round: Round },
  options: { results: Results; policy: LevelPolicy },
): KpiScore {
  const indicators = numberIndicators(position);
  const weights = weightsOf(indicators);
  const missing: Missing[] = [];
  if (indicators.length === 0)
    missing.push({ kind: 'position', reason: 'no-indicators', position });
  if (weights.weighting === 'incomplete') {
    missing.push({ kind: 'position', reason: 'weights-incomplete', position });
  }
  const lines = indicators.map((indicator, index): IndicatorScore => {
    const key = { position: position.key, duty: indicator.duty, indicator: indicator.number };
    const rows = options.results.indicators.get(indicatorKey(at.round, at.person, key)) ?? [];
    const entry = pickEntry(rows);
    const isContradictory = rows.length > 0 && !entry;
    const found = isContradictory ? 'contradictory' : levelOf(indicator.row, entry, options.policy);
    const weight = weights.values[index] ?? null;
    if (typeof found === 'string') {
      missing.push(gapOf(position, indicator, found));
      return { indicator, entry, weight, level: null, points: null };
    }
    const points = weight?.times(found.value).over(highestLevel) ?? null;
    return { indicator, entry, weight, level: found, points };
  });
  const points = lines.map((line) => line.points ?? Fraction.zero);
  return { lines, weights, missing, score: missing.length === 0 ? sum(points) : null };
}
