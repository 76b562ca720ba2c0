import type { Model, Position } from '../../model/model';
import { finish, type Steps } from '../../model/steps';
import type { ColumnName } from '../../sheets';
import {
  compareTexts,
  followModel,
  noTexts,
  type ComparedDuty,
  type DutyText,
  type DutyTexts,
} from './duty-texts';
import { searchAll, searchLate, type NearSearch } from './near-texts';

/** What decides which duties are compared and what they say. */
export const dutyPairColumns = [
  'positions.code',
  'positions.state',
  'duties.position',
  'duties.duty',
  'duties.text',
  'duties.activities',
] as const satisfies readonly ColumnName[];

/** How many partners of a duty are kept: a text that a hundred positions share tells nothing more. */
const partnersKept = 24;

/** A duty that an earlier one (by code and number) resembles. */
export interface DutyPair {
  readonly later: ComparedDuty;
  readonly earlier: ComparedDuty;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Comparisons of one workbook as it changes: each compares only texts that were not in the one before. */
interface Series {
  readonly texts: DutyTexts;
  search: NearSearch | null;
}

const seriesOf = new WeakMap<Position, Series>();

function* followSeries(model: Model): Steps<Series> {
  const known = model.positions.find((position) => seriesOf.has(position));
  const series = (known && seriesOf.get(known)) ?? { texts: noTexts(), search: null };
  const fresh = yield* followModel(series.texts, model);
  series.search &&= searchLate(series.search, fresh);
  series.search ??= yield* searchAll([...series.texts.byExact.values()]);
  for (const position of model.positions) seriesOf.set(position, series);
  return series;
}

/** Earlier texts that are nearly the same, the most alike first. */
function earlierTexts(text: DutyText): (readonly [DutyText, number])[] {
  return [...(text.near ?? [])]
    .filter(([other]) => compareTexts(other, text) < 0)
    .sort(([a, likeness], [b, other]) => other - likeness || compareTexts(a, b));
}

function pairsOfText(text: DutyText): DutyPair[] {
  const nearby = earlierTexts(text);
  return text.members.flatMap((later, index) => {
    const same = text.members
      .slice(Math.max(0, index - partnersKept), index)
      .map((earlier) => ({ later, earlier, likeness: 1 }));
    const near = nearby.flatMap(([other, likeness]) =>
      other.members.slice(0, partnersKept).map((earlier) => ({ later, earlier, likeness })),
    );
    return [...same, ...near.slice(0, partnersKept)];
  });
}

const known = new WeakMap<Model, readonly DutyPair[]>();

/** Finds the pairs in steps; afterwards `dutyPairs` has them at once. */
export function* dutyPairsSteps(model: Model): Steps<readonly DutyPair[]> {
  const found = known.get(model);
  if (found) return found;
  const { texts } = yield* followSeries(model);
  const alike: DutyText[] = [];
  for (const text of texts.byExact.values()) {
    if (text.members.length > 1 || text.near !== null) alike.push(text);
  }
  const pairs = alike.sort(compareTexts).flatMap(pairsOfText);
  known.set(model, pairs);
  return pairs;
}

/** Returns the pairs of duties that are nearly the same, without comparing every duty with every other. */
export function dutyPairs(model: Model): readonly DutyPair[] {
  return finish(dutyPairsSteps(model));
}
