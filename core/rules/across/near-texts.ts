import {
  agreement,
  binsFor,
  countStretches,
  diceOf,
  emptyPool,
  readText,
  sketchOf,
  wordPairs,
  type Sketch,
  type StretchCounts,
  type Stretches,
} from '../../thai/likeness';
import { eachNear, indexSketches, shareBand, type NearIndex } from '../../thai/near-index';
import { finish, type Steps } from '../../model/steps';
import { compareTexts, type DutyText } from './duty-texts';

/** How alike two duties are that count as nearly the same, from 0 to 1. */
export const nearlySame = 0.8;

/** What share of the sketches' bins must agree before the words are compared. */
const worthReading = 0.45;

/** How long the shorter of two texts must be beside the longer one: with less, they cannot be nearly the same. */
const leastLength = 0.6;

/** How many texts may come after an index was made, before it is made anew. */
const mostLate = 200;

/** Texts that were compared with each other, so that later ones can be compared with them. */
export interface NearSearch {
  readonly phrases: StretchCounts;
  readonly texts: readonly DutyText[];
  readonly index: NearIndex;
  /** Texts that came later. */
  readonly late: DutyText[];
}

function wordsOf(text: DutyText): ReadonlySet<string> {
  text.words ??= wordPairs(text.text);
  return text.words;
}

function likenessOf(a: DutyText, b: DutyText): number {
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * leastLength) return 0;
  return diceOf(wordsOf(a), wordsOf(b));
}

function compare(a: DutyText, b: DutyText): void {
  const likeness = likenessOf(a, b);
  if (likeness < nearlySame) return;
  (a.near ??= new Map<DutyText, number>()).set(b, likeness);
  (b.near ??= new Map<DutyText, number>()).set(a, likeness);
}

/** Texts that are sketched in one step. */
const stepSize = 500;

function* sketchAll(texts: readonly DutyText[], phrases: StretchCounts): Steps<Sketch[]> {
  const values = binsFor(texts.length);
  const sketches: Sketch[] = [];
  for (const [turn, text] of texts.entries()) {
    if (turn % stepSize === 0) yield;
    const stretches = text.stretches ?? readText(text.text, emptyPool()).stretches;
    text.sketch = sketchOf(stretches, phrases, { values, turn });
    text.stretches = null;
    sketches.push(text.sketch);
  }
  return sketches;
}

/** Compares texts with each other, in steps; set phrases are counted anew. */
export function* searchAll(all: readonly DutyText[]): Steps<NearSearch> {
  const texts = [...all].sort(compareTexts);
  const pool = emptyPool();
  for (const text of texts) {
    text.near = null;
    text.stretches ??= readText(text.text, pool).stretches;
  }
  yield;
  const phrases = countStretches(texts.map((text) => text.stretches as Stretches));
  const sketches = yield* sketchAll(texts, phrases);
  yield;
  const index = indexSketches(sketches, worthReading, (i, j) => {
    compare(texts[i] as DutyText, texts[j] as DutyText);
  });
  return { phrases, texts, index, late: [] };
}

function compareSketched(a: DutyText, b: DutyText): void {
  if (!a.sketch || !b.sketch || a.near?.has(b)) return;
  if (agreement(a.sketch, b.sketch) >= worthReading) compare(a, b);
}

function compareLate(search: NearSearch, text: DutyText): void {
  const { sketch } = text;
  if (!sketch) return;
  eachNear(search.index, sketch, (at) => {
    const other = search.texts[at];
    if (!other || other.members.length === 0) return false;
    compareSketched(text, other);
    return true;
  });
  for (const other of search.late) {
    if (other.members.length === 0 || !other.sketch) continue;
    if (shareBand(sketch, other.sketch)) compareSketched(text, other);
  }
  search.late.push(text);
}

/** Compares new texts with those of a search and with each other; null when so many came that a new search is due. */
export function searchLate(search: NearSearch, texts: readonly DutyText[]): NearSearch | null {
  if (search.late.length + texts.length > Math.min(mostLate, search.texts.length / 4)) return null;
  finish(sketchAll(texts, search.phrases));
  for (const text of texts) compareLate(search, text);
  return search;
}
