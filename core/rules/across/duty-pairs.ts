import type { Duty, Model, Position } from '../../model/model';
import { isPrinted } from '../../model/position-state';
import { finish, type Steps } from '../../model/steps';
import type { Row } from '../../model/table';
import {
  addStretches,
  agreement,
  binsFor,
  diceOf,
  emptyCounts,
  identityOf,
  sketchOf,
  wordPairs,
  type Sketch,
  type StretchCounts,
} from '../../thai/likeness';
import { eachCandidate } from '../../thai/near-index';
import { isStandardDuty } from '../position/standard-duty';

/** How alike two duties are that count as nearly the same, from 0 to 1. */
export const nearlySame = 0.8;

/** How many sketches' bins must agree before the words are compared. */
const worthReading = 0.45;

/** How long the shorter of two texts must be beside the longer one: with less, they cannot be nearly the same. */
const leastLength = 0.6;

/** Letters that a duty must have to be compared at all. */
const fewestLetters = 15;

/** How many partners of a duty are kept: a text that a hundred positions share tells nothing more. */
const partnersKept = 24;

/** A duty of a position that is compared with others. */
export interface ComparedDuty {
  readonly position: Position;
  readonly duty: Duty;
}

/** A duty that an earlier one (by code and number) resembles. */
export interface DutyPair {
  readonly later: ComparedDuty;
  readonly earlier: ComparedDuty;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Duties that say the same. */
interface Group {
  readonly reading: Reading;
  readonly members: ComparedDuty[];
  /** Earlier groups that are nearly the same, with their likeness. */
  readonly near: (readonly [Group, number])[];
}

/** What is known of a duty's text; kept with its position, so that a re-check reads only positions that changed. */
interface Reading {
  readonly exact: number;
  readonly length: number;
  readonly text: string;
  sketch: Sketch | null;
  /** The comparison that it took part in, and when. */
  series: Series | null;
  pass: number;
  words: ReadonlySet<string> | null;
  /** Texts that are nearly the same, with their likeness. */
  near: Map<Reading, number> | null;
}

/** Comparisons of one workbook as it changes: each compares only texts that were not in the one before. */
interface Series {
  readonly counts: StretchCounts;
  pass: number;
}

/** What is compared: a duty of ใบกำหนดหน้าที่งาน is a heading, which says little without its activities. */
function textOf({ values }: Row<'duties'>): string {
  if (values.activities.length === 0) return values.text;
  return [values.text, ...values.activities.map((item) => item.text)].join(' ');
}

function read(row: Row<'duties'>): Reading | null {
  if (isStandardDuty(row.values.text)) return null;
  const text = textOf(row);
  const { exact, length } = identityOf(text);
  if (length < fewestLetters) return null;
  const unread = { sketch: null, series: null, pass: 0, words: null, near: null };
  return { exact, length, text, ...unread };
}

interface Search {
  readonly ordered: readonly Reading[];
  readonly settled: number;
}

/** Positions, and texts, that are read in one step. */
const stepSize = 100;

function* countAll(readings: readonly Reading[]): Steps<StretchCounts> {
  const counts = emptyCounts(readings.length);
  for (const [index, { text }] of readings.entries()) {
    if (index % stepSize === 0) yield;
    addStretches(counts, text);
  }
  return counts;
}

/** Orders readings so that those of the last comparison come first; counts set phrases only for a workbook that is new. */
function* nextSearch(readings: readonly Reading[]): Steps<Search> {
  const known = readings.find((reading) => reading.series !== null)?.series;
  const series = known ?? { counts: yield* countAll(readings), pass: 0 };
  const isSettled = (one: Reading) => one.series === series && one.pass === series.pass;
  const settled = readings.filter(isSettled);
  const fresh = readings.filter((reading) => !isSettled(reading));
  series.pass++;
  const values = binsFor(fresh.length);
  yield;
  for (const [turn, reading] of fresh.entries()) {
    reading.sketch ??= sketchOf(reading.text, series.counts, { values, turn });
    if (turn % stepSize === 0) yield;
  }
  for (const reading of readings) {
    reading.series = series;
    reading.pass = series.pass;
  }
  return { ordered: [...settled, ...fresh], settled: settled.length };
}

function wordsOf(reading: Reading): ReadonlySet<string> {
  reading.words ??= wordPairs(reading.text);
  return reading.words;
}

/** A duty with what is known of its text. */
interface ReadDuty {
  readonly compared: ComparedDuty;
  readonly reading: Reading;
}

const readPositions = new WeakMap<Position, readonly ReadDuty[]>();

function readDuties(position: Position): readonly ReadDuty[] {
  const known = readPositions.get(position);
  if (known) return known;
  const made = position.duties.flatMap((duty) => {
    const reading = read(duty.row);
    return reading ? [{ compared: { position, duty }, reading }] : [];
  });
  readPositions.set(position, made);
  return made;
}

/** Groups the duties worth comparing, by code of the position and number, whatever the order of the rows. */
function* groupDuties(model: Model): Steps<Group[]> {
  const positions = model.positions.filter(isPrinted);
  positions.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups = new Map<number, Group>();
  for (const [index, position] of positions.entries()) {
    if (index % stepSize === 0) yield;
    for (const { compared, reading } of readDuties(position)) {
      const own = groups.get(reading.exact);
      if (own) own.members.push(compared);
      else groups.set(reading.exact, { reading, members: [compared], near: [] });
    }
  }
  return [...groups.values()];
}

function likenessOf(a: Reading, b: Reading): number {
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * leastLength) return 0;
  if (!a.sketch || !b.sketch || agreement(a.sketch, b.sketch) < worthReading) return 0;
  return diceOf(wordsOf(a), wordsOf(b));
}

function* findNear(all: readonly Reading[]): Steps<void> {
  const { ordered, settled } = yield* nextSearch(all);
  const sketches = ordered.map((reading) => reading.sketch as Sketch);
  eachCandidate({ sketches, settled }, (i, j) => {
    const [a, b] = [ordered[i], ordered[j]];
    const likeness = a && b ? likenessOf(a, b) : 0;
    if (!a || !b || likeness < nearlySame) return;
    (a.near ??= new Map()).set(b, likeness);
    (b.near ??= new Map()).set(a, likeness);
  });
}

function* linkNearGroups(groups: readonly Group[]): Steps<void> {
  yield* findNear(groups.map((group) => group.reading));
  yield;
  const order = new Map(groups.map((group, index) => [group.reading, index]));
  groups.forEach((later, index) => {
    for (const [reading, likeness] of later.reading.near ?? []) {
      const at = order.get(reading) ?? Infinity;
      const earlier = groups[at];
      if (at < index && earlier) later.near.push([earlier, likeness]);
    }
  });
}

function pairsOfGroup(group: Group): DutyPair[] {
  return group.members.flatMap((later, index) => {
    const same = group.members
      .slice(Math.max(0, index - partnersKept), index)
      .map((earlier) => ({ later, earlier, likeness: 1 }));
    const near = group.near.flatMap(([other, likeness]) =>
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
  const groups = yield* groupDuties(model);
  yield* linkNearGroups(groups);
  const pairs = groups.flatMap((group) =>
    group.members.length > 1 || group.near.length > 0 ? pairsOfGroup(group) : [],
  );
  known.set(model, pairs);
  return pairs;
}

/** Returns the pairs of duties that are nearly the same, without comparing every duty with every other. */
export function dutyPairs(model: Model): readonly DutyPair[] {
  return finish(dutyPairsSteps(model));
}
