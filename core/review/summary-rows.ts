import type { Model } from '../model/model';
import { foldText } from '../thai/normalise';
import type { Fraction } from './fraction';
import type { PersonReview, Review } from './review-year';
import { scoreDecimals, type RoundReview, type Scores } from './review-round';

/** Headers of the summary by person, the same in the CSV file and on the workbook's sheet. */
export const summaryHeaders = [
  'ปีงบประมาณ',
  'รอบ',
  'รหัสบุคลากร',
  'ชื่อ-สกุล',
  'รหัสตำแหน่ง',
  'ชื่อตำแหน่ง',
  'สังกัด',
  'ประเภทบุคลากร',
  'คะแนนผลสัมฤทธิ์',
  'คะแนนสมรรถนะ',
  'คะแนนรวม',
  'ระดับผลการประเมิน',
  'ครบถ้วน',
] as const;

/** What the column รอบ says of a whole year. */
export const yearLabel = 'ปี';

/** One row of the summary: a person's round or year. */
export interface SummaryRow {
  readonly year: number;
  /** 1, 2 or `ปี`. */
  readonly round: number | typeof yearLabel;
  readonly personCode: string;
  readonly name: string;
  readonly positionCode: string;
  readonly title: string;
  readonly unit: string;
  readonly personnelType: string;
  /** Scores rounded half up to two decimals; null when incomplete. */
  readonly kpi: Fraction | null;
  readonly competency: Fraction | null;
  readonly total: Fraction | null;
  /** Empty when incomplete. */
  readonly band: string;
  readonly isComplete: boolean;
}

/** Spells a unit one way throughout: as the sheet of units writes it, else as the first row that names it. */
function speller(model: Model): (unit: string) => string {
  const names = new Map<string, string>();
  return (unit) => {
    const name = unitName(model, unit);
    const key = foldText(name);
    const known = names.get(key) ?? name;
    names.set(key, known);
    return known;
  };
}

/** Returns a unit's name as the sheet of units writes it, else as given. */
export function unitName(model: Model, unit: string): string {
  return model.unitByName.get(foldText(unit))?.row.values.name ?? unit;
}

function rowOf(
  round: RoundReview,
  { round: label, scores }: { round: SummaryRow['round']; scores: Scores },
  spell: (unit: string) => string,
): SummaryRow {
  const position = round.stints.at(-1)?.stint.position.row.values;
  return {
    year: round.round.year,
    round: label,
    personCode: round.person.code,
    name: round.person.name,
    positionCode: position?.code ?? '',
    title: position?.title ?? '',
    unit: spell(position?.unit ?? ''),
    personnelType: position?.personnelType ?? '',
    kpi: scores.kpi,
    competency: scores.competency,
    total: scores.total,
    band: scores.band ?? '',
    isComplete: scores.total !== null,
  };
}

function rowsOfPerson(
  { rounds, year }: PersonReview,
  spell: (unit: string) => string,
): SummaryRow[] {
  const rows = rounds.map((one) =>
    rowOf(one, { round: one.round.number, scores: one.scores }, spell),
  );
  const last = rounds.at(-1);
  return year && last ? [...rows, rowOf(last, { round: yearLabel, scores: year }, spell)] : rows;
}

/** A review's rows are asked for by every summary. */
const known = new WeakMap<Review, readonly SummaryRow[]>();

/** Returns the summary by person: a row a round, and one for the year when both rounds are there. */
export function summaryRows(review: Review): readonly SummaryRow[] {
  const spell = speller(review.model);
  const rows = known.get(review) ?? review.people.flatMap((one) => rowsOfPerson(one, spell));
  known.set(review, rows);
  return rows;
}

/** Returns a row's cells as text: two decimals, Arabic digits, empty scores when incomplete. */
export function summaryCells(row: SummaryRow): string[] {
  const score = (value: Fraction | null) => value?.toFixed(scoreDecimals) ?? '';
  return [
    String(row.year),
    String(row.round),
    row.personCode,
    row.name,
    row.positionCode,
    row.title,
    row.unit,
    row.personnelType,
    score(row.kpi),
    score(row.competency),
    score(row.total),
    row.band,
    row.isComplete ? 'ใช่' : 'ไม่',
  ];
}
