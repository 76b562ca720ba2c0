import { foldText } from './normalise';

/** Rows of the table of distances, made once: millions of pairs are compared. */
let rows: readonly [Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64)];

function rowsFor(length: number): readonly [Int32Array, Int32Array] {
  const size = length + 1;
  if (rows[0].length < size) rows = [new Int32Array(size * 2), new Int32Array(size * 2)];
  for (let j = 0; j < size; j++) rows[0][j] = j;
  return rows;
}

/** Returns the edit distance of two texts, or `limit + 1` as soon as it is known to be larger than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [previous, current] = rowsFor(b.length);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let best = (current[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const shift = Math.min(previous[j] as number, current[j - 1] as number) + 1;
      const cost = (current[j] = Math.min(substitution, shift));
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[b.length] as number, limit + 1);
}

/** Returns the letters of a text as a set of 32 bits; letters that share a bit count as one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits++;
  return bits;
}

interface Candidate {
  readonly value: string;
  readonly folded: string;
  readonly letters: number;
}

/** Tells whether two texts may differ by so few letters: each edit brings or takes one kind at most. */
function mayBeNear(text: Candidate, other: Candidate, limit: number): boolean {
  if (Math.abs(text.folded.length - other.folded.length) > limit) return false;
  const [lost, won] = [text.letters & ~other.letters, other.letters & ~text.letters];
  return bitsOf(lost) <= limit && bitsOf(won) <= limit;
}

function candidateOf(value: string): Candidate {
  const folded = foldText(value);
  return { value, folded, letters: lettersOf(folded) };
}

function nearestOf(text: Candidate, known: readonly Candidate[]): string {
  if (text.folded.length < 2) return '';
  const limit = Math.max(1, Math.floor(text.folded.length / 4));
  let best = limit + 1;
  let found: string[] = [];
  for (const other of known) {
    const most = Math.min(limit, best);
    if (!mayBeNear(text, other, most)) continue;
    const distance = editDistance(text.folded, other.folded, most);
    if (distance < best) [best, found] = [distance, [other.value]];
    else if (distance === best && best <= limit) found.push(other.value);
  }
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** What is written behind a name to explain or mark it: ชื่อตำแหน่ง (Job Title), รหัสตำแหน่ง*. */
const remark = /(?:\s*\([^()]*\)|[\s*:]+)+$/;

/** Returns a text without the remarks behind it. */
export function withoutRemark(text: string): string {
  return text.replace(remark, '');
}

/** Returns what `nearest` does with these known values, for many texts; it remembers its answers. */
export function nearFinder(known: Iterable<string>): (text: string) => string {
  let candidates: readonly Candidate[] | null = null;
  const answers = new Map<string, string>();
  return (text) => {
    const answer = answers.get(text);
    if (answer !== undefined) return answer;
    candidates ??= [...known].map(candidateOf);
    const bare = withoutRemark(text);
    const near =
      nearestOf(candidateOf(text), candidates) ||
      (bare === text ? '' : nearestOf(candidateOf(bare), candidates));
    answers.set(text, near);
    return near;
  };
}

/**
 * Returns the one known value that resembles the text (at most a quarter of its letters differ, at least one letter is
 * allowed), or an empty string when none does or two are equally near. A remark in brackets behind the text is overlooked.
 */
export function nearest(text: string, known: Iterable<string>): string {
  return nearFinder(known)(text);
}
