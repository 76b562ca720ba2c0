import type { Model, Position } from '../model/model';
import type { Row } from '../model/table';
import { foldKey } from '../thai/normalise';
import { daysBetween, nextDay, type Round } from './rounds';

/** Someone who holds or held a position. */
export interface Person {
  /** The folded code. */
  readonly key: string;
  /** As written in the row with the latest start. */
  readonly code: string;
  readonly name: string;
  /** Every tenure, earliest first. */
  readonly tenures: readonly Row<'holders'>[];
}

/** The part of a round in which a person held one position; several rows of one position are joined. */
export interface Stint {
  readonly position: Position;
  /** First and last day within the round, Gregorian `yyyy-mm-dd`. */
  readonly from: string;
  readonly to: string;
  /** Days held; days that two rows share count once. */
  readonly days: number;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders codes as a person expects: numbers in them by value, otherwise letter by letter. */
export function compareCodes(a: string, b: string): number {
  const left = foldKey(a).match(/\d+|\D+/g) ?? [];
  const right = foldKey(b).match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    const difference = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : compareText(x, y);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareTenures(a: Row<'holders'>, b: Row<'holders'>): number {
  return (
    compareText(a.values.from ?? '', b.values.from ?? '') ||
    compareText(a.values.to ?? '9999', b.values.to ?? '9999') ||
    compareText(foldKey(a.values.position), foldKey(b.values.position)) ||
    compareText(a.values.name, b.values.name)
  );
}

/** Returns everyone on the sheet of holders, in the order of their codes, whatever the order of the rows. */
export function readPeople(model: Model): Person[] {
  const rows = new Map<string, Row<'holders'>[]>();
  for (const row of model.tables.holders) {
    const key = foldKey(row.values.person);
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return [...rows]
    .map(([key, own]): Person => {
      const tenures = [...own].sort(compareTenures);
      const last = tenures.at(-1)?.values;
      return { key, code: last?.person ?? key, name: last?.name ?? '', tenures };
    })
    .sort((a, b) => compareCodes(a.key, b.key));
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Cuts a tenure to the round; an open start or end reaches as far as the round does. */
function clip(row: Row<'holders'>, round: Round): Span | null {
  const { from, to } = row.values;
  const span = {
    from: from !== null && from > round.from ? from : round.from,
    to: to !== null && to < round.to ? to : round.to,
  };
  return span.from <= span.to ? span : null;
}

function countDays(spans: readonly Span[]): number {
  let days = 0;
  let free = '';
  for (const span of [...spans].sort((a, b) => compareText(a.from, b.from))) {
    const from = span.from > free ? span.from : free;
    days += daysBetween(from, span.to);
    if (span.to >= free) free = nextDay(span.to);
  }
  return days;
}

/**
 * Returns the positions that a person held in a round, earliest first; none when no tenure reaches into it. A tenure
 * whose position does not exist counts nothing (the rules report it).
 */
export function stintsIn(person: Person, round: Round, model: Model): Stint[] {
  const spans = new Map<Position, Span[]>();
  for (const row of person.tenures) {
    const position = model.positionByKey.get(foldKey(row.values.position));
    const span = clip(row, round);
    if (position && span) spans.set(position, [...(spans.get(position) ?? []), span]);
  }
  const stints = [...spans].map(([position, own]): Stint => {
    const from = own.map((span) => span.from).sort()[0] ?? round.from;
    const to =
      own
        .map((span) => span.to)
        .sort()
        .at(-1) ?? round.to;
    return { position, from, to, days: countDays(own) };
  });
  return stints.sort(
    (a, b) =>
      compareText(a.to, b.to) ||
      compareText(a.from, b.from) ||
      a.days - b.days ||
      compareCodes(a.position.key, b.position.key),
  );
}
