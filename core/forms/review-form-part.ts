import type { Fraction } from '../review/fraction';
import type { Level } from '../review/level-of';
import { scoreDecimals, type StintReview } from '../review/review-round';
import type { CompetencyScore } from '../review/score-competencies';
import type { IndicatorScore } from '../review/score-indicators';
import { formatThaiDate } from '../thai/dates';
import { weightingNotes } from './review-labels';
import type { Line, Typesetter } from './typesetter';

/** One indicator's line; a dash stands for what is missing. */
export interface ReviewIndicatorView {
  readonly number: string;
  readonly text: readonly Line[];
  /** A result in words, where its column has no room for it, and how the level was found. */
  readonly how: readonly Line[];
  readonly weight: string;
  /** Whether the five targets are short enough for a column each; otherwise they are lines. */
  readonly isNumeric: boolean;
  readonly targets: readonly string[];
  readonly sentences: readonly { readonly level: string; readonly text: Line }[];
  readonly result: Line;
  readonly level: string;
  readonly points: string;
}

/** One competency's line. */
export interface ReviewCompetencyView {
  readonly name: Line;
  readonly required: string;
  readonly shown: string;
  readonly gap: string;
  readonly ratio: string;
}

/** One position held in a round. */
export interface ReviewPartView {
  /** Whether the position is named, as where a person held several. */
  readonly isNamed: boolean;
  readonly heading: Line;
  /** From when to when it was held. */
  readonly held: string;
  /** Heads of the targets' columns. */
  readonly levels: readonly string[];
  readonly indicators: readonly ReviewIndicatorView[];
  readonly weightSum: string;
  readonly kpi: string;
  readonly hasNote: boolean;
  readonly note: string;
  readonly hasCompetencies: boolean;
  readonly competencies: readonly ReviewCompetencyView[];
  readonly competency: string;
}

/** Decimals of targets on paper, and letters that a target's column holds. */
const fine = 4;
const columnLetters = 5;
const levels = [1, 2, 3, 4, 5];
const resultLetters = 8;

/** Writes a figure with separated thousands; a text as it stands. */
function figure(value: string | number | null): string {
  if (typeof value !== 'number') return value ?? '-';
  const [whole = '', decimals] = String(Number(value.toPrecision(15))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function score(value: Fraction | null): string {
  return value?.toFixed(scoreDecimals) ?? '-';
}

function explainLevel(level: Level, result: string): string {
  const { source, reached, next } = level;
  const target = (one: Level['next']) => figure(Number(one?.value.toText(fine) ?? 0));
  if (source === 'given') return 'ผู้ประเมินให้คะแนน';
  if (source === 'below') return `ไม่ถึงเป้าหมายของระดับ\u00a0${next?.level ?? 1} (${target(next)})`;
  if (source === 'linear' && reached && next) {
    const [from, to] = [target(reached), target(next)];
    const steps = next.level - reached.level;
    const factor = steps === 1 ? '' : ` × ${steps}`;
    return `${reached.level} + (${result} − ${from}) ÷ (${to} − ${from})${factor}`;
  }
  const more = next ? ` ยังไม่ถึง\u00a0${target(next)}` : '';
  return `ถึงเป้าหมาย\u00a0${target(reached)}${more}`;
}

function resultText(line: IndicatorScore): string {
  const result = line.entry?.values.result ?? null;
  return result === '' ? '-' : figure(result);
}

function explain(line: IndicatorScore, result: string, set: Typesetter): Line[] {
  const how = line.level ? explainLevel(line.level, result) : 'ยังไม่มีคะแนน';
  const said = result.length > resultLetters ? [set.line(`ผลงาน: ${result}`)] : [];
  return [...said, set.line(how)];
}

function targetsOf(line: IndicatorScore): (string | number | null)[] {
  const { level1, level2, level3, level4, level5 } = line.indicator.row.values;
  return [level1, level2, level3, level4, level5];
}

function buildIndicator(line: IndicatorScore, set: Typesetter): ReviewIndicatorView {
  const { indicator, weight, level, points } = line;
  const { text, unit } = indicator.row.values;
  const targets = targetsOf(line);
  const isNumeric = targets.every((target) => figure(target).length <= columnLetters);
  const sentences = targets.flatMap((target, i) =>
    target === null || target === ''
      ? []
      : [{ level: set.plain(String(i + 1)), text: set.line(figure(target)) }],
  );
  const result = resultText(line);
  return {
    number: set.plain(`${indicator.duty ?? '-'}.${indicator.number}`),
    text: set.lines(unit === '' ? text : `${text} (${unit})`),
    how: explain(line, result, set),
    weight: set.plain(weight?.toText(2) ?? '-'),
    isNumeric,
    targets: targets.map((target) => set.plain(target === '' ? '-' : figure(target))),
    sentences,
    result: set.line(result.length > resultLetters ? 'ข้อความ' : result),
    level: set.plain(level?.value.toText(2) ?? '-'),
    points: set.plain(score(points)),
  };
}

function buildCompetency(line: CompetencyScore, set: Typesetter): ReviewCompetencyView {
  const { required, shown, gap, ratio } = line;
  const sign = gap !== null && gap > 0 ? '+' : '';
  return {
    name: set.line(required.values.competency),
    required: set.plain(String(required.values.level ?? '-')),
    shown: set.plain(String(shown ?? '-')),
    gap: set.plain(gap === null ? '-' : `${sign}${String(gap).replace('-', '−')}`),
    ratio: set.plain(score(ratio)),
  };
}

/** Builds the part of the form that one position held fills. */
export function buildReviewPart(
  one: StintReview,
  set: Typesetter,
  isNamed: boolean,
): ReviewPartView {
  const { stint, kpi, competencies } = one;
  const { title, code, unit } = stint.position.row.values;
  const held = `ตั้งแต่ ${formatThaiDate(stint.from)} ถึง ${formatThaiDate(stint.to)} (${stint.days} วัน)`;
  const note = weightingNotes[kpi.weights.weighting];
  return {
    isNamed,
    heading: set.line(`${title} (${code}) ${unit}`.replace(/\s+/g, ' ').trim()),
    held: set.plain(held),
    levels: levels.map((level) => set.plain(String(level))),
    indicators: kpi.lines.map((line) => buildIndicator(line, set)),
    weightSum: set.plain(kpi.weights.weighting === 'incomplete' ? '-' : '100'),
    kpi: set.plain(score(kpi.score)),
    hasNote: note !== '',
    note: set.plain(note),
    hasCompetencies: competencies.lines.length > 0,
    competencies: competencies.lines.map((line) => buildCompetency(line, set)),
    competency: set.plain(score(competencies.score)),
  };
}
