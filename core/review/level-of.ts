import type { Row } from '../model/table';
import { Fraction } from './fraction';

/** How an office turns results into levels. */
export interface LevelPolicy {
  /** Whether a result between two targets earns a share of a level. */
  readonly linear: boolean;
  /** Level (0–1) of a result that reaches not even the lowest target. */
  readonly belowOne: Fraction;
}

/** One numeric target of an indicator. */
export interface Target {
  readonly level: number;
  readonly value: Fraction;
}

/** The targets by which a level can be computed. */
export interface Scale {
  /** In the order of the levels; two at least. */
  readonly targets: readonly Target[];
  /** Whether more is better; otherwise less is. */
  readonly rising: boolean;
}

/** How a level came about. */
export type LevelSource = 'given' | 'stepped' | 'linear' | 'below';

/** A level with everything that tells how it was found. */
export interface Level {
  /** From 0 to 5. */
  readonly value: Fraction;
  readonly source: LevelSource;
  /** The highest target reached and the next one; null when there is none or the level was given. */
  readonly reached: Target | null;
  readonly next: Target | null;
}

/** Why an indicator has no level. */
export type LevelGap = 'no-result' | 'result-not-numeric' | 'assessor-only' | 'contradictory';

/**
 * Reads the targets of an indicator. Empty levels are left out; null when only an assessor can give the level: a target
 * is text, fewer than two are given, or the lowest and the highest are equal.
 */
export function scaleOf(indicator: Row<'indicators'>): Scale | null {
  const { level1, level2, level3, level4, level5 } = indicator.values;
  const targets: Target[] = [];
  for (const [index, target] of [level1, level2, level3, level4, level5].entries()) {
    if (target === null || target === '') continue;
    if (typeof target === 'string') return null;
    targets.push({ level: index + 1, value: Fraction.from(target) });
  }
  const [first, last] = [targets[0], targets.at(-1)];
  const direction = first && last ? last.value.compare(first.value) : 0;
  return direction === 0 ? null : { targets, rising: direction > 0 };
}

function reaches(result: Fraction, target: Target, scale: Scale): boolean {
  return scale.rising ? result.atLeast(target.value) : target.value.atLeast(result);
}

function between(result: Fraction, reached: Target, next: Target): Fraction {
  const part = result.minus(reached.value).over(next.value.minus(reached.value));
  const step = Fraction.from(next.level - reached.level);
  return Fraction.from(reached.level).plus(step.times(part));
}

/**
 * Computes the level of a result: the highest level whose target is reached, or linear up to the next given target.
 * A result better than the last target stays at that level; worse than the first earns the office's setting. Targets
 * that do not run one way are taken as they stand, so that more never scores less when more is better.
 */
export function computeLevel(result: Fraction, scale: Scale, policy: LevelPolicy): Level {
  const index = scale.targets.reduce((at, one, i) => (reaches(result, one, scale) ? i : at), -1);
  const reached = scale.targets[index] ?? null;
  const next = scale.targets[index + 1] ?? null;
  if (!reached) return { value: policy.belowOne, source: 'below', reached, next };
  if (!policy.linear || !next || result.compare(reached.value) === 0) {
    return { value: Fraction.from(reached.level), source: 'stepped', reached, next };
  }
  return { value: between(result, reached, next), source: 'linear', reached, next };
}

/**
 * Returns the level of one indicator's result, or why there is none. A score given by hand takes the place of the level
 * that the result would earn.
 */
export function levelOf(
  indicator: Row<'indicators'>,
  entry: Row<'indicatorResults'> | null,
  policy: LevelPolicy,
): Level | LevelGap {
  const { result = null, score = null } = entry?.values ?? {};
  if (score !== null) {
    return { value: Fraction.from(score), source: 'given', reached: null, next: null };
  }
  if (result === null || result === '') return 'no-result';
  const scale = scaleOf(indicator);
  if (!scale) return 'assessor-only';
  if (typeof result === 'string') return 'result-not-numeric';
  return computeLevel(Fraction.from(result), scale, policy);
}
