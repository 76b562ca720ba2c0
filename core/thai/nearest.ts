import { foldText } from './normalise';

/** Returns the edit distance of two texts, or `limit + 1` as soon as it is known to be larger than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/**
 * Returns the one known value that resembles the text (at most a quarter of its letters differ, at least one letter is
 * allowed), or an empty string when none does or two are equally near.
 */
export function nearest(text: string, known: Iterable<string>): string {
  const folded = foldText(text);
  const limit = Math.max(1, Math.floor(folded.length / 4));
  if (folded.length < 2) return '';
  let best = limit + 1;
  let found: string[] = [];
  for (const candidate of known) {
    const distance = editDistance(folded, foldText(candidate), Math.min(limit, best));
    if (distance < best) [best, found] = [distance, [candidate]];
    else if (distance === best && best <= limit) found.push(candidate);
  }
  return found.length === 1 ? (found[0] ?? '') : '';
}
