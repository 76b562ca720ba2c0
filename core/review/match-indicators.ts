import type { Model, Position } from '../model/model';
import { foldText } from '../thai/normalise';
import { likeness } from './likeness';
import { numberIndicators, type NumberedIndicator } from './results';

/**
 * How an indicator was found in the year before: `same` text in the same duty, `moved` to another duty of the position,
 * `renamed` in the same duty, which is a guess that a person has to see.
 */
export type MatchKind = 'same' | 'moved' | 'renamed';

/** An indicator of this year and the one of the year before that it continues. */
export interface IndicatorMatch {
  readonly position: Position;
  readonly now: NumberedIndicator;
  readonly before: NumberedIndicator;
  readonly kind: MatchKind;
  /** How alike the two texts are, 0–1. */
  readonly likeness: number;
}

/** How alike two texts of one duty must be to count as a renamed indicator. */
export const renamedFrom = 0.6;

function dutyText(position: Position, indicator: NumberedIndicator): string {
  const duty = position.duties.find(({ number }) => number === indicator.duty);
  return duty?.row.values.text ?? '';
}

interface Pair {
  readonly now: NumberedIndicator;
  readonly before: NumberedIndicator;
  readonly kind: MatchKind;
  readonly likeness: number;
}

function compareAll(now: Position, before: Position): Pair[] {
  const earlier = numberIndicators(before);
  return numberIndicators(now).flatMap((one) =>
    earlier.flatMap((other): Pair[] => {
      const alike = likeness(one.row.values.text, other.row.values.text);
      const isSameText = foldText(one.row.values.text) === foldText(other.row.values.text);
      const isSameDuty =
        one.duty === other.duty ||
        likeness(dutyText(now, one), dutyText(before, other)) >= renamedFrom;
      const pair = { now: one, before: other, likeness: alike };
      if (isSameText) return [{ ...pair, kind: isSameDuty ? 'same' : 'moved' }];
      return isSameDuty && alike >= renamedFrom ? [{ ...pair, kind: 'renamed' }] : [];
    }),
  );
}

const kindOrder: readonly MatchKind[] = ['same', 'moved', 'renamed'];

function comparePairs(a: Pair, b: Pair): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    b.likeness - a.likeness ||
    (a.now.duty ?? 0) - (b.now.duty ?? 0) ||
    a.now.number - b.now.number ||
    (a.before.duty ?? 0) - (b.before.duty ?? 0) ||
    a.before.number - b.before.number
  );
}

function matchPosition(now: Position, before: Position): IndicatorMatch[] {
  const takenNow = new Set<NumberedIndicator['row']>();
  const takenBefore = new Set<NumberedIndicator['row']>();
  return compareAll(now, before)
    .sort(comparePairs)
    .flatMap((pair): IndicatorMatch[] => {
      if (takenNow.has(pair.now.row) || takenBefore.has(pair.before.row)) return [];
      takenNow.add(pair.now.row);
      takenBefore.add(pair.before.row);
      return [{ position: now, ...pair }];
    });
}

/** A position whose indicators are the very same rows in both years: each continues itself. */
function matchItself(position: Position): IndicatorMatch[] {
  return numberIndicators(position).map((one) => {
    return { position, now: one, before: one, kind: 'same', likeness: 1 };
  });
}

/**
 * Matches the indicators of two years' workbooks by position, duty and likeness of the text, each at most once, the
 * surest pairs first. Indicators without a match are new or were dropped.
 */
export function matchIndicators(now: Model, before: Model): IndicatorMatch[] {
  return now.positions.flatMap((position) => {
    const earlier = before.positionByKey.get(position.key);
    if (earlier === position) return matchItself(position);
    return earlier ? matchPosition(position, earlier) : [];
  });
}
