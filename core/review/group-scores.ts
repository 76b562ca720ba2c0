import type { Model } from '../model/model';
import { bandNames } from '../sheets/bands';
import { foldText } from '../thai/normalise';
import type { Fraction } from './fraction';
import { mean } from './fraction';
import { compareCodes } from './people';
import type { Review } from './review-year';
import { scoreDecimals } from './review-round';
import { summaryRows, yearLabel, type SummaryRow } from './summary-rows';

/** The rows that a summary counts: the year when both rounds are reviewed, else the one round. */
export type Basis = SummaryRow['round'];

/** How a group of people did. */
export interface GroupScores {
  /** What the group has in common: a unit's name or a position's code; empty when the cells are. */
  readonly key: string;
  readonly label: string;
  /** People with a row, and those of them whose row is complete. */
  readonly people: number;
  readonly complete: number;
  /** Mean of the complete totals, rounded half up to two decimals; null when there is none. */
  readonly mean: Fraction | null;
  readonly lowest: Fraction | null;
  readonly highest: Fraction | null;
  /** How many people are in each band, best band first. */
  readonly bands: readonly number[];
}

/** Returns which rows a review's summaries count. */
export function basisOf(review: Review): Basis {
  return review.rounds.length === 2 ? yearLabel : (review.rounds[0]?.number ?? yearLabel);
}

/** Sums up a group of rows. */
export function scoreGroup(key: string, label: string, rows: readonly SummaryRow[]): GroupScores {
  const totals = rows.flatMap(({ total }) => (total ? [total] : []));
  const sorted = [...totals].sort((a, b) => a.compare(b));
  return {
    key,
    label,
    people: rows.length,
    complete: totals.length,
    mean: totals.length === 0 ? null : mean(totals).round(scoreDecimals),
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
    bands: bandNames.map((name) => rows.filter(({ band }) => band === name).length),
  };
}

function groupRows(rows: readonly SummaryRow[], keyOf: (row: SummaryRow) => string) {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Returns what orders units as the sheet of units does, others by name after them. */
export function unitOrder(model: Model): (a: string, b: string) => number {
  const order = new Map(model.units.map((unit, i) => [foldText(unit.row.values.name), i]));
  const at = (name: string) => order.get(foldText(name)) ?? order.size;
  return (a, b) => at(a) - at(b) || compareCodes(a, b);
}

/** Returns the rows that count for a basis. */
export function rowsOfBasis(review: Review, basis: Basis = basisOf(review)): SummaryRow[] {
  return summaryRows(review).filter(({ round }) => round === basis);
}

/** Sums up by unit, in the order of the sheet of units; spellings of one unit are one group. */
export function scoresByUnit(review: Review, basis: Basis = basisOf(review)): GroupScores[] {
  const { model } = review;
  const compare = unitOrder(model);
  const groups = groupRows(rowsOfBasis(review, basis), (row) => foldText(row.unit));
  return [...groups]
    .map(([key, rows]) => scoreGroup(key, rows[0]?.unit ?? '', rows))
    .sort((a, b) => compare(a.label, b.label));
}

/** Sums up by position, in the order of their codes. */
export function scoresByPosition(review: Review, basis: Basis = basisOf(review)): GroupScores[] {
  const groups = groupRows(rowsOfBasis(review, basis), (row) => row.positionCode);
  return [...groups]
    .map(([key, rows]) => scoreGroup(key, rows[0]?.title ?? '', rows))
    .sort((a, b) => compareCodes(a.key, b.key));
}
