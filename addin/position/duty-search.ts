import MiniSearch from 'minisearch';
import type { Model, Position } from '../../core/model/model';
import { normaliseThai } from '../../core/thai/normalise';
import type { PickedDuty } from '../../core/edits/edit-duties';

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

function candidates(model: Model, position: Position): FoundDuty[] {
  const own = new Set(position.duties.map(({ row }) => row.values.text));
  const functions = model.units.flatMap(({ row, functions: all }) =>
    all.map(({ values }) => ({
      text: values.text,
      source: `${row.values.code} ${values.path}`,
      from: row.values.name,
    })),
  );
  const duties = model.positions
    .filter((other) => other !== position)
    .flatMap((other) =>
      other.duties.map(({ row }) => ({
        text: row.values.text,
        source: row.values.source,
        from: `${other.row.values.code} ${other.row.values.title}`,
      })),
    );
  return [...functions, ...duties].filter(({ text }) => text !== '' && !own.has(text));
}

interface Index {
  readonly model: Model;
  readonly key: string;
  readonly duties: readonly FoundDuty[];
  readonly search: MiniSearch;
}

let kept: Index | null = null;

function indexOf(model: Model, position: Position): Index {
  if (kept?.model === model && kept.key === position.key) return kept;
  const duties = candidates(model, position);
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: thaiWords,
    processTerm: (term) => term,
  });
  search.addAll(duties.map(({ text }, id) => ({ id, text })));
  kept = { model, key: position.key, duties, search };
  return kept;
}

/** Finds duties of units and of other positions by words; functions of the position's own unit stand first. */
export function findDuties(
  model: Model,
  position: Position,
  words: string,
  most = 12,
): FoundDuty[] {
  const { duties, search } = indexOf(model, position);
  const unit = position.row.values.unit;
  if (words.trim() === '') return duties.filter(({ from }) => from === unit).slice(0, most);
  const hits = search.search(words, {
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
    boostDocument: (id) => (duties[Number(id)]?.from === unit ? 2 : 1),
  });
  return hits.slice(0, most).flatMap(({ id }) => duties[Number(id)] ?? []);
}
