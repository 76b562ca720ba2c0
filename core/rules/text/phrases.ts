import type { Model } from '../../model/model';
import { valuesOf, type Row } from '../../model/table';
import type { SheetId } from '../../sheets';
import type { ListItem } from '../../sheets/column';
import { compoundWords } from '../../thai/compounds';
import { bareLetters } from '../../thai/mark-slips';
import { normaliseThai } from '../../thai/normalise';
import { remembered } from '../../thai/remembered';
import { setPhrases } from '../../thai/set-phrases';
import { wordsOf } from '../../thai/words';
import { misreadWord } from './misread-word';
import { proseColumns } from './prose-columns';
import { saraAmTorn } from './sara-am-torn';

type Words = readonly string[];

/** How many letters are read: cutting words is slow, and a large office's later texts use the same words. */
const lettersRead = 200_000;

/** How many words a phrase may have. */
const longestPhrase = 3;

/** From how many times on a phrase of the workbook is frequent; a frequent one explains what is nearly the same. */
const oftenEnough = 3;

const thaiOnly = /^[\u0e01-\u0e45\u0e47-\u0e4e]+$/;

/** The words of a text, but for the faults that text rules mend; what is no word is empty. */
const cutWords = remembered((text): Words => {
  const mended = [saraAmTorn, misreadWord].reduce(
    (result, rule) => rule.correct?.(result) ?? result,
    normaliseThai(text),
  );
  return wordsOf(mended).map((word) => (thaiOnly.test(word) ? word : ''));
});

/** A text of prose, cut into words. */
export interface CutText {
  readonly row: Row;
  readonly column: string;
  readonly words: Words;
}

function textIn(row: Row, column: string): string {
  const value = valuesOf(row)[column] as string | number | readonly ListItem[] | null;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map((item: ListItem) => item.text).join('\n') : '';
}

function readTexts({ tables }: Model): CutText[] {
  let letters = 0;
  const texts: CutText[] = [];
  for (const name of proseColumns) {
    const [id, column] = name.split('.') as [SheetId, string];
    for (const row of tables[id] as readonly Row[]) {
      const text = textIn(row, column);
      letters += text.length;
      if (letters > lettersRead) return texts;
      texts.push({ row, column, words: cutWords(text) });
    }
  }
  return texts;
}

/** How often each phrase of some texts stands there. */
interface Counted {
  texts: readonly Words[];
  /** Changes with every phrase that becomes frequent or is no longer. */
  version: object;
  readonly counts: Map<string, number>;
  /** Phrases that are or once were frequent, by their bare letters. */
  readonly byBare: Map<string, Set<string>>;
  /** Words of them by their first letter. */
  readonly byFirst: Map<string, Set<string>>;
}

const builtIn: ReadonlySet<string> = new Set([...compoundWords, ...setPhrases]);

function put(index: Map<string, Set<string>>, key: string, phrase: string): void {
  const known = index.get(key);
  if (known) known.add(phrase);
  else index.set(key, new Set([phrase]));
}

function count(words: Words, change: 1 | -1, counted: Counted): void {
  const { counts, byBare, byFirst } = counted;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let at = from; at < from + longestPhrase; at++) {
      const word = words[at] ?? '';
      if (word === '') break;
      phrase += word;
      const times = (counts.get(phrase) ?? 0) + change;
      counts.set(phrase, times);
      const isNewlyFrequent = change > 0 && times === oftenEnough;
      if (isNewlyFrequent || (change < 0 && times === oftenEnough - 1)) counted.version = {};
      if (!isNewlyFrequent) continue;
      put(byBare, bareLetters(phrase), phrase);
      if (at === from) put(byFirst, phrase.slice(0, 1), phrase);
    }
  }
}

function countAll(texts: readonly Words[]): Counted {
  const counted: Counted = {
    texts,
    version: {},
    counts: new Map(),
    byBare: new Map(),
    byFirst: new Map(),
  };
  for (const phrase of builtIn) put(counted.byBare, bareLetters(phrase), phrase);
  for (const words of texts) count(words, 1, counted);
  return counted;
}

/** How many texts may have changed to be counted anew by themselves. */
const fewChanges = 100;

/** Places at which two lists of texts differ; null when they are too many. */
function changedPlaces(before: readonly Words[], now: readonly Words[]): number[] | null {
  if (before.length !== now.length) return null;
  const places: number[] = [];
  for (let at = 0; at < now.length; at++) {
    if (before[at] !== now[at]) places.push(at);
    if (places.length > fewChanges) return null;
  }
  return places;
}

/** The workbooks counted last: one as it stands, one with its headers mended. */
let counted: readonly Counted[] = [];

function countTexts(texts: readonly Words[]): Counted {
  for (const known of counted) {
    const places = changedPlaces(known.texts, texts);
    if (!places) continue;
    for (const at of places) {
      count(known.texts[at] ?? [], -1, known);
      count(texts[at] ?? [], 1, known);
    }
    known.texts = texts;
    return known;
  }
  const made = countAll(texts);
  counted = [made, ...counted.slice(0, 1)];
  return made;
}

/** The prose of a workbook, and what its phrases tell. */
export interface Phrases {
  readonly texts: readonly CutText[];
  /** The same object as long as the same phrases are frequent. */
  readonly version: object;
  /** Whether a phrase of up to three words is frequent in the workbook. */
  isFrequent(phrase: string): boolean;
  /** Frequent phrases with the same letters but for their marks. */
  alike(phrase: string): readonly string[];
  /** Frequent words that begin with the same letter. */
  sameFirst(word: string): readonly string[];
}

/** Reads the phrases of a workbook; what was counted the last time is only brought up to date. */
export function phrasesOf(model: Model): Phrases {
  const texts = readTexts(model);
  const { version, counts, byBare, byFirst } = countTexts(texts.map(({ words }) => words));
  const isFrequent = (phrase: string) => (counts.get(phrase) ?? 0) >= oftenEnough;
  // In an order that does not tell of earlier edits.
  const frequent = (phrases: Iterable<string> = []) =>
    [...phrases].filter((one) => isFrequent(one) || builtIn.has(one)).sort();
  return {
    texts,
    version,
    isFrequent,
    alike: (phrase) => frequent(byBare.get(bareLetters(phrase))),
    sameFirst: (word) => frequent(byFirst.get(word.slice(0, 1))),
  };
}
