import MiniSearch from 'minisearch';
import type { Model, Position } from '../../core/model/model';
import type { Steps } from '../../core/model/steps';
import { normaliseThai } from '../../core/thai/normalise';
import type { PickedDuty } from '../../core/edits/edit-duties';
import { inSlices } from '../slices';

/** A duty that may be picked, and where it stands. */
export interface FoundDuty extends PickedDuty {
  readonly from: string;
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Returns the words of a Thai text; nothing is written between them, so they are cut by a dictionary. */
export function thaiWords(text: string): string[] {
  return [...segmenter.segment(normaliseThai(text))].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment.toLowerCase()] : [],
  );
}

function functionsOf(units: Model['units']): FoundDuty[] {
  return units.flatMap(({ row, functions }) =>
    functions.map(({ values }) => ({
      text: values.text,
      source: `${row.values.code} ${values.path}`,
      from: row.values.name,
    })),
  );
}

function dutiesOf({ row: { values }, duties }: Position): FoundDuty[] {
  const from = `${values.code} ${values.title}`;
  return duties.map(({ row }) => ({ text: row.values.text, source: row.values.source, from }));
}

/** Everything that may be picked, with its words. */
export interface DutyIndex {
  readonly model: Model;
  readonly all: readonly FoundDuty[];
  readonly search: MiniSearch;
  /** Words by text: they are cut once, however often the office changes. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Texts that are indexed before the pane turns to the user. */
const textsAtOnce = 100;

/** Makes the index of an office, in steps; words that another index has cut are taken from it. */
export function* indexSteps(model: Model, before: DutyIndex | null): Steps<DutyIndex> {
  const all = [...functionsOf(model.units), ...model.positions.flatMap(dutiesOf)];
  const words = new Map<string, readonly string[]>();
  const tokenize = (text: string) => [...(words.get(text) ?? thaiWords(text))];
  const search = new MiniSearch({ fields: ['text'], tokenize, processTerm: (term) => term });
  for (const [id, { text }] of all.entries()) {
    if (!words.has(text)) words.set(text, before?.words.get(text) ?? thaiWords(text));
    search.add({ id, text });
    if (id % textsAtOnce === 0) yield;
  }
  return { model, all, search, words };
}

let kept: DutyIndex | null = null;
let isIndexing = false;

/** Returns the index of an office; null while it is being made, and `onReady` is called when there is one. */
export function dutyIndex(model: Model, onReady: () => void): DutyIndex | null {
  if (kept?.model === model) return kept;
  if (!isIndexing) {
    isIndexing = true;
    void inSlices(indexSteps(model, kept)).then((made) => {
      kept = made;
      isIndexing = false;
      onReady();
    });
  }
  return null;
}

const isNew = (position: Position) => {
  const own = new Set(position.duties.map(({ row }) => row.values.text));
  return ({ text }: FoundDuty) => text !== '' && !own.has(text);
};

/** Returns functions of the position's own unit that it does not have yet. */
export function ownFunctions({ units }: Model, position: Position, most = 12): FoundDuty[] {
  const own = units.filter(({ row }) => row.values.name === position.row.values.unit);
  return functionsOf(own).filter(isNew(position)).slice(0, most);
}

/** Finds duties of units and of other positions by words; functions of the position's own unit stand first. */
export function findDuties(
  { all, search }: DutyIndex,
  position: Position,
  words: string,
  most = 12,
): FoundDuty[] {
  const hits = search.search(words, {
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
    boostDocument: (id) => (all[Number(id)]?.from === position.row.values.unit ? 2 : 1),
  });
  const wanted = isNew(position);
  return hits
    .flatMap(({ id }) => all[Number(id)] ?? [])
    .filter(wanted)
    .slice(0, most);
}
