import type { Line, Typesetter } from '../typesetter';
import type { PageOf } from './book';

/** One name of an index with its page; an alias names the entry it stands for. */
export interface IndexEntry extends Line {
  readonly anchor: string;
  readonly page: string;
}

/** What an index prints: names by their first consonant, in the order of a Thai dictionary. */
export interface IndexView {
  readonly heading: string;
  readonly groups: readonly { readonly letter: string; readonly entries: readonly IndexEntry[] }[];
}

/** A name, the place it leads to, and the entry it is an alias of (empty for none). */
export interface IndexName {
  readonly name: string;
  readonly anchor: string;
  readonly mainName: string;
}

/** Vowels written before the consonant that a dictionary sorts by. */
const leadingVowels = /^[\u0e40-\u0e44]+/;

function letterOf(name: string): string {
  return [...name.replace(leadingVowels, '')][0]?.toUpperCase() ?? '';
}

/** Builds an index in Thai dictionary order. */
export function buildIndex(
  names: readonly IndexName[],
  { set, pageOf, heading }: { set: Typesetter; pageOf: PageOf; heading: string },
): IndexView {
  const collator = new Intl.Collator('th');
  const sorted = [...names].sort((a, b) => collator.compare(a.name, b.name));
  const groups = new Map<string, IndexEntry[]>();
  for (const { name, anchor, mainName } of sorted) {
    const text = mainName === '' ? name : `${name} (ดู ${mainName})`;
    const entry = { ...set.line(text), anchor, page: pageOf(anchor) };
    const letter = letterOf(name);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return { heading, groups: [...groups].map(([letter, entries]) => ({ letter, entries })) };
}
