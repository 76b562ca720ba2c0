import type { Duty, Model, Position } from '../../model/model';
import { isPrinted } from '../../model/position-state';
import type { Row } from '../../model/table';
import { agreement, diceOf, sketchOf, wordPairs, type Sketch } from '../../thai/likeness';
import { eachCandidate } from '../../thai/near-index';
import { isStandardDuty } from '../position/standard-duty';

/** How alike two duties are that count as nearly the same, from 0 to 1. */
export const nearlySame = 0.8;

/** How many sketches' bins must agree before the words are compared. */
const worthReading = 0.33;

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
  readonly sketch: Sketch;
  readonly members: ComparedDuty[];
  /** Earlier groups that are nearly the same, with their likeness. */
  readonly near: Map<Group, number>;
}

const sketches = new WeakMap<Row<'duties'>, Sketch | null>();
const pairsOfWords = new WeakMap<Row<'duties'>, ReadonlySet<string>>();

function sketchOfDuty(row: Row<'duties'>): Sketch | null {
  const known = sketches.get(row);
  if (known !== undefined) return known;
  const made = isStandardDuty(row.values.text) ? null : sketchOf(row.values.text);
  const kept = made && made.length >= fewestLetters ? made : null;
  sketches.set(row, kept);
  return kept;
}

function wordsOfGroup(group: Group): ReadonlySet<string> {
  const row = group.members[0]?.duty.row;
  if (!row) return new Set();
  const known = pairsOfWords.get(row) ?? wordPairs(row.values.text);
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
    const sketch = sketchOfDuty(compared.duty.row);
    if (!sketch) continue;
    const own = groups.get(sketch.exact);
    if (own) own.members.push(compared);
    else groups.set(sketch.exact, { sketch, members: [compared], near: new Map() });
  }
  return [...groups.values()];
}

function linkNearGroups(groups: readonly Group[]): void {
  const all = groups.map((group) => group.sketch);
  eachCandidate(all, (i, j) => {
    const [later, earlier] = [groups[i], groups[j]];
    if (!later || !earlier || later.near.has(earlier)) return;
    if (agreement(later.sketch, earlier.sketch) < worthReading) return;
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
