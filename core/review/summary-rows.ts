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

function rowOf(round: RoundReview, label: SummaryRow['round'], scores: Scores): SummaryRow {
  const position = round.stints.at(-1)?.stint.position.row.values;
  return {
    year: round.round.year,
    round: label,
    personCode: round.person.code,
    name: round.person.name,
    positionCode: position?.code ?? '',
    title: position?.title ?? '',
    unit: position?.unit ?? '',
    personnelType: position?.personnelType ?? '',
    kpi: scores.kpi,
    competency: scores.competency,
    total: scores.total,
    band: scores.band ?? '',
    isComplete: scores.total !== null,
  };
}

function rowsOfPerson({ rounds, year }: PersonReview): SummaryRow[] {
  const rows = rounds.map((round) => rowOf(round, round.round.number, round.scores));
  const last = rounds.at(-1);
  return year && last ? [...rows, rowOf(last, yearLabel, year)] : rows;
}

/** Returns the summary by person: a row a round, and one for the year when both rounds are there. */
export function summaryRows(review: Review): SummaryRow[] {
  return review.people.flatMap(rowsOfPerson);
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
