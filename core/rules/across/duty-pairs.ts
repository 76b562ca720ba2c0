import type { Duty, Model, Position } from '../../model/model';
import { isPrinted } from '../../model/position-state';
import type { Row } from '../../model/table';
import {
  agreement,
  countStretches,
  diceOf,
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
  readonly length: number;
  readonly text: string;
  readonly members: ComparedDuty[];
  /** Earlier groups that are nearly the same, with their likeness. */
  readonly near: Map<Group, number>;
}

interface Identity {
  readonly exact: number;
  readonly length: number;
}

/** What is known of a duty's text; kept with its row, so that a re-check reads only the rows that changed. */
const identities = new WeakMap<Row<'duties'>, Identity | null>();
const sketches = new WeakMap<Row<'duties'>, Sketch>();
const countsOfRow = new WeakMap<Row<'duties'>, StretchCounts>();
const pairsOfWords = new WeakMap<Row<'duties'>, ReadonlySet<string>>();

/** What is compared: a duty of ใบกำหนดหน้าที่งาน is a heading, which says little without its activities. */
function textOf({ values }: Row<'duties'>): string {
  if (values.activities.length === 0) return values.text;
  return [values.text, ...values.activities.map((item) => item.text)].join(' ');
}

function identityOfDuty(row: Row<'duties'>): Identity | null {
  const known = identities.get(row);
  if (known !== undefined) return known;
  const made = isStandardDuty(row.values.text) ? null : identityOf(textOf(row));
  const kept = made && made.length >= fewestLetters ? made : null;
  identities.set(row, kept);
  return kept;
}

/** The counts by which the rows were sketched before; counted anew only for a workbook that is new. */
function countsFor(groups: readonly Group[]): StretchCounts {
  for (const { members } of groups) {
    const row = members[0]?.duty.row;
    const known = row && countsOfRow.get(row);
    if (known) return known;
  }
  return countStretches(groups.map((group) => group.text));
}

function sketchGroups(groups: readonly Group[]): Sketch[] {
  const counts = countsFor(groups);
  return groups.map(({ members, text }) => {
    const row = members[0]?.duty.row;
    const sketch = (row && sketches.get(row)) ?? sketchOf(text, counts);
    if (row) sketches.set(row, sketch);
    if (row) countsOfRow.set(row, counts);
    return sketch;
  });
}

function wordsOfGroup(group: Group): ReadonlySet<string> {
  const row = group.members[0]?.duty.row;
  if (!row) return new Set();
  const known = pairsOfWords.get(row) ?? wordPairs(textOf(row));
  pairsOfWords.set(row, known);
  return known;
}

/** Every duty worth comparing, by code of the position and number, whatever the order of the rows. */
function comparedDuties(model: Model): ComparedDuty[] {
  const positions = model.positions.filter(isPrinted);
  positions.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return positions.flatMap((position) => position.duties.map((duty) => ({ position, duty })));
}

function groupDuties(model: Model): Group[] {
  const groups = new Map<number, Group>();
  for (const compared of comparedDuties(model)) {
    const { row } = compared.duty;
    const identity = identityOfDuty(row);
    if (!identity) continue;
    const { exact, length } = identity;
    const own = groups.get(exact);
    if (own) own.members.push(compared);
    else groups.set(exact, { length, text: textOf(row), members: [compared], near: new Map() });
  }
  return [...groups.values()];
}

function linkNearGroups(groups: readonly Group[]): void {
  const all = sketchGroups(groups);
  eachCandidate(all, (i, j) => {
    const [a, b, later, earlier] = [all[i], all[j], groups[i], groups[j]];
    if (!a || !b || !later || !earlier || later.near.has(earlier)) return;
    if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * leastLength) return;
    if (agreement(a, b) < worthReading) return;
    const likeness = diceOf(wordsOfGroup(later), wordsOfGroup(earlier));
    if (likeness >= nearlySame) later.near.set(earlier, likeness);
  });
}

function pairsOfGroup(group: Group): DutyPair[] {
  return group.members.flatMap((later, index) => {
    const same = group.members
      .slice(Math.max(0, index - partnersKept), index)
      .map((earlier) => ({ later, earlier, likeness: 1 }));
    const near = [...group.near].flatMap(([other, likeness]) =>
      other.members.slice(0, partnersKept).map((earlier) => ({ later, earlier, likeness })),
    );
    return [...same, ...near.slice(0, partnersKept)];
  });
}

const known = new WeakMap<Model, readonly DutyPair[]>();

/** Returns the pairs of duties that are nearly the same, without comparing every duty with every other. */
export function dutyPairs(model: Model): readonly DutyPair[] {
  const found = known.get(model);
  if (found) return found;
  const groups = groupDuties(model);
  linkNearGroups(groups);
  const pairs = groups.flatMap((group) =>
    group.members.length > 1 || group.near.size > 0 ? pairsOfGroup(group) : [],
  );
  known.set(model, pairs);
  return pairs;
}
