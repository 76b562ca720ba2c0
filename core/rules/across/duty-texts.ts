import type { Duty, Model, Position } from '../../model/model';
import { isPrinted } from '../../model/position-state';
import type { Steps } from '../../model/steps';
import type { Row } from '../../model/table';
import {
  emptyPool,
  readText,
  type Sketch,
  type StretchPool,
  type Stretches,
} from '../../thai/likeness';
import { isStandardDuty } from '../../model/standard-duty';

/** Letters that a duty must have to be compared at all. */
const fewestLetters = 15;

/** A duty of a position that is compared with others. */
export interface ComparedDuty {
  readonly position: Position;
  readonly duty: Duty;
}

/** A text that one duty or several have. */
export interface DutyText {
  readonly exact: number;
  readonly length: number;
  readonly text: string;
  /** Null when they were let go; they can be read again. */
  stretches: Stretches | null;
  sketch: Sketch | null;
  words: ReadonlySet<string> | null;
  /** By code of the position and number of the duty; empty for a text that is gone. */
  readonly members: Member[];
  /** Texts that are nearly the same, with their likeness; null when there is none. */
  near: Map<DutyText, number> | null;
}

interface Member extends ComparedDuty {
  /** Where the duty stands in its position. */
  readonly at: number;
  readonly text: DutyText;
}

interface KnownPosition {
  readonly position: Position;
  readonly members: readonly Member[];
}

/** The texts of a workbook's duties as it changes. */
export interface DutyTexts {
  readonly positions: Map<string, KnownPosition>;
  readonly byExact: Map<number, DutyText>;
}

/** Returns a collection without texts. */
export function noTexts(): DutyTexts {
  return { positions: new Map(), byExact: new Map() };
}

function compareMembers(a: Member, b: Member): number {
  const [first, second] = [a.position.key, b.position.key];
  return first < second ? -1 : first > second ? 1 : a.at - b.at;
}

/** Orders texts by their first duties, whatever the order of the rows. */
export function compareTexts(a: DutyText, b: DutyText): number {
  const [first, second] = [a.members[0], b.members[0]];
  return first && second ? compareMembers(first, second) : 0;
}

/** What is compared: a duty of ใบกำหนดหน้าที่งาน is a heading, which says little without its activities. */
function wholeText({ values }: Row<'duties'>): string {
  if (values.activities.length === 0) return values.text;
  return [values.text, ...values.activities.map((item) => item.text)].join(' ');
}

/** What reading the duties of a model brings: texts that are new, and where their stretches stand. */
interface Reading {
  readonly texts: DutyTexts;
  readonly pool: StretchPool;
  readonly fresh: DutyText[];
}

function textOf(row: Row<'duties'>, { texts, pool, fresh }: Reading): DutyText | null {
  if (isStandardDuty(row.values.text)) return null;
  const text = wholeText(row);
  const { used, values } = pool;
  const { exact, length, stretches } = readText(text, pool);
  const known = length < fewestLetters ? null : texts.byExact.get(exact);
  // A text that is known or not compared needs no room.
  if (known !== undefined && values === pool.values) pool.used = used;
  if (known !== undefined) return known;
  const unread = { sketch: null, words: null, members: [], near: null };
  const made: DutyText = { exact, length, text, stretches, ...unread };
  texts.byExact.set(exact, made);
  fresh.push(made);
  return made;
}

function join(member: Member): void {
  const { members } = member.text;
  let at = members.length;
  while (at > 0 && compareMembers(members[at - 1] as Member, member) > 0) at--;
  if (at === members.length) members.push(member);
  else members.splice(at, 0, member);
}

function leave(member: Member, texts: DutyTexts): void {
  const { text } = member;
  text.members.splice(text.members.indexOf(member), 1);
  if (text.members.length > 0) return;
  texts.byExact.delete(text.exact);
  for (const other of text.near?.keys() ?? []) other.near?.delete(text);
  text.near = null;
}

function membersOf(position: Position, reading: Reading): Member[] {
  const known = reading.texts.positions.get(position.key)?.members ?? [];
  const members: Member[] = [];
  position.duties.forEach((duty, at) => {
    const same = known.find((one) => one.duty.row === duty.row)?.text;
    const text = same ?? textOf(duty.row, reading);
    if (text) members.push({ position, duty, at, text });
  });
  return members;
}

/** Returns what was read of positions that are no longer printed. */
function dropOthers(texts: DutyTexts, printed: readonly Position[]): Member[] {
  if (texts.positions.size === printed.length) return [];
  const keys = new Set(printed.map(({ key }) => key));
  const gone = [...texts.positions].filter(([key]) => !keys.has(key));
  for (const [key] of gone) texts.positions.delete(key);
  return gone.flatMap(([, { members }]) => members);
}

/** Positions whose duties are read in one step. */
const stepSize = 50;

/** Brings the texts up to a model, in steps; returns those that are new. */
export function* followModel(texts: DutyTexts, model: Model): Steps<DutyText[]> {
  const reading: Reading = { texts, pool: emptyPool(), fresh: [] };
  const printed = model.positions.filter(isPrinted);
  const changed = printed.filter((one) => texts.positions.get(one.key)?.position !== one);
  const gone: Member[] = [];
  changed.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [index, position] of changed.entries()) {
    if (index % stepSize === 0) yield;
    const members = membersOf(position, reading);
    for (const member of members) join(member);
    gone.push(...(texts.positions.get(position.key)?.members ?? []));
    texts.positions.set(position.key, { position, members });
  }
  for (const member of [...gone, ...dropOthers(texts, printed)]) leave(member, texts);
  return reading.fresh.filter(({ members }) => members.length > 0);
}
