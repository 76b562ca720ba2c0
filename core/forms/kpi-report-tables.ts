import type { CompetencySummary } from '../review/competency-gaps';
import type { Fraction } from '../review/fraction';
import type { GroupScores } from '../review/group-scores';
import type { IndicatorSummary } from '../review/indicator-summary';
import type { MissingEntry, UnitCompleteness } from '../review/missing-list';
import type { PersonReview } from '../review/review-year';
import type { IndicatorTrend, UnitTrend, YearMatch } from '../review/trends';
import { matchText, missingReasons, missingSubject } from './review-labels';
import type { Line, Typesetter } from './typesetter';

/** A row of figures led by a name. */
export interface FigureRow {
  readonly name: Line;
  readonly figures: readonly string[];
}

/** An indicator with its position, the office's target and figures. */
export interface IndicatorRow {
  readonly place: string;
  readonly text: Line;
  readonly target: Line;
  readonly figures: readonly string[];
}

/** An indicator of an earlier year that was taken for one of this year, and how. */
export interface MatchedRow {
  readonly place: string;
  readonly now: Line;
  readonly year: string;
  readonly placeBefore: string;
  readonly before: Line;
  readonly how: string;
}

/** A person with the totals of the rounds and the year. */
export interface PersonRow {
  readonly code: string;
  readonly name: Line;
  readonly title: Line;
  readonly unit: Line;
  readonly totals: readonly string[];
  readonly band: string;
}

/** A person's missing data. */
export interface MissingRow {
  readonly unit: Line;
  readonly person: Line;
  readonly round: string;
  readonly subject: Line;
  readonly reason: string;
}

const noValue = '-';

/** Writes a score with two decimals, a dash when there is none. */
export function scoreText(value: Fraction | null | undefined, set: Typesetter): string {
  return set.plain(value?.toFixed(2) ?? noValue);
}

/** Writes a change with its sign. */
export function changeText(value: Fraction | null, set: Typesetter): string {
  const text = value?.toFixed(2) ?? noValue;
  const signed = text === noValue || text.startsWith('-') || text === '0.00' ? text : `+${text}`;
  return set.plain(value ? signed.replace('-', '−') : noValue);
}

/** Builds a row of a unit's scores and bands. */
export function unitRow(group: GroupScores, set: Typesetter): FigureRow {
  const { label, people, complete, mean, lowest, highest, bands } = group;
  const counts = [people, complete].map((count) => set.plain(String(count)));
  const scores = [mean, lowest, highest].map((value) => scoreText(value, set));
  const name = set.line(label === '' ? 'ไม่ระบุสังกัด' : label);
  return { name, figures: [...counts, ...scores, ...bands.map((n) => set.plain(String(n)))] };
}

function placeOf(position: IndicatorSummary['position'], number: string, set: Typesetter): string {
  return set.plain(`${position.row.values.code} ข้อ\u00a0${number}`);
}

/** Builds a row of an indicator: mean result, mean level, per cent of level 5. */
export function indicatorRow(one: IndicatorSummary, set: Typesetter): IndicatorRow {
  const { position, indicator, level, result } = one;
  const { text, target, unit } = indicator.row.values;
  return {
    place: placeOf(position, `${indicator.duty ?? noValue}.${indicator.number}`, set),
    text: set.line(unit === '' ? text : `${text} (${unit})`),
    target: set.line(target === '' ? noValue : target),
    figures: [scoreText(result, set), scoreText(level, set)],
  };
}

/** Builds a row of an indicator's years and its change. */
export function indicatorChangeRow(one: IndicatorTrend, set: Typesetter): IndicatorRow {
  const { position, now } = one.match;
  const { text, target } = now.row.values;
  return {
    place: placeOf(position, `${now.duty ?? noValue}.${now.number}`, set),
    text: set.line(text),
    target: set.line(target === '' ? noValue : target),
    figures: [...one.levels.map((level) => scoreText(level, set)), changeText(one.change, set)],
  };
}

/** Builds a row of a unit's years and its change. */
export function unitChangeRow(one: UnitTrend, set: Typesetter): FigureRow {
  const name = set.line(one.unit === '' ? 'ทั้งหน่วยงาน' : one.unit);
  const means = one.means.map((mean) => scoreText(mean, set));
  return { name, figures: [...means, changeText(one.change, set)] };
}

/** Builds a row of a match that a person should judge. */
export function matchedRow(match: YearMatch, set: Typesetter): MatchedRow {
  const { position, now, before, year } = match;
  return {
    place: placeOf(position, `${now.duty ?? noValue}.${now.number}`, set),
    now: set.line(now.row.values.text),
    year: set.plain(String(year)),
    placeBefore: set.plain(`ข้อ\u00a0${before.duty ?? noValue}.${before.number}`),
    before: set.line(before.row.values.text),
    how: set.plain(matchText(match)),
  };
}

/** Builds a row of a competency's gap. */
export function gapRow(one: CompetencySummary, set: Typesetter): FigureRow {
  const counts = [one.people, one.below].map((count) => set.plain(String(count)));
  const means = [scoreText(one.required, set), scoreText(one.shown, set), changeText(one.gap, set)];
  return { name: set.line(one.competency), figures: [...counts, ...means] };
}

/** Builds a row of a unit's completeness. */
export function completenessRow(one: UnitCompleteness, set: Typesetter): FigureRow {
  const counts = [one.due, one.complete, one.missing].map((count) => set.plain(String(count)));
  return { name: set.line(one.unit === '' ? 'ไม่ระบุสังกัด' : one.unit), figures: counts };
}

/** Builds a row of one missing thing. */
export function missingRow(
  { unit, person, round, missing }: MissingEntry,
  set: Typesetter,
): MissingRow {
  return {
    unit: set.line(unit),
    person: set.name(`${person.name} (${person.code})`),
    round: set.plain(String(round.number)),
    subject: set.line(missingSubject(missing)),
    reason: set.plain(missingReasons[missing.reason]),
  };
}

/** Builds a person's row; `rounds` are the rounds reviewed, the year follows where there are two. */
export function personRow(
  one: PersonReview,
  rounds: readonly number[],
  set: Typesetter,
): PersonRow {
  const position = one.rounds.at(-1)?.stints.at(-1)?.stint.position.row.values;
  const own = new Map(one.rounds.map(({ round, scores }) => [round.number as number, scores]));
  const totals = rounds.map((round) => scoreText(own.get(round)?.total, set));
  const final = rounds.length === 2 ? one.year : one.rounds[0]?.scores;
  return {
    code: set.plain(one.person.code),
    name: set.name(one.person.name),
    title: set.line(position?.title ?? noValue),
    unit: set.line(position?.unit ?? ''),
    totals: rounds.length === 2 ? [...totals, scoreText(final?.total, set)] : totals,
    band: final?.band ?? (final ? 'ยังไม่ครบ' : 'มีรอบเดียว'),
  };
}
