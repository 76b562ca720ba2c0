import { foldText } from '../thai/normalise';

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * Returns how alike two texts are, 0–1: the share of neighbouring letter pairs that they have in common (Dice's
 * coefficient), after folding blanks, digits and letter case.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [foldText(a), foldText(b)];
  if (left === right) return 1;
  const [ofLeft, ofRight] = [pairs(left), pairs(right)];
  const all = Math.max(0, left.length - 1) + Math.max(0, right.length - 1);
  let common = 0;
  for (const [pair, count] of ofLeft) common += Math.min(count, ofRight.get(pair) ?? 0);
  return all === 0 ? 0 : (2 * common) / all;
}
