import type { Model, Position } from '../model/model';
import type { Row } from '../model/table';
import { foldKey, foldText } from '../thai/normalise';
import type { Round } from './rounds';

/** A result of the yearly sheets. */
export type ResultRow = Row<'indicatorResults'> | Row<'competencyResults'>;

/** Results by key; several rows of one key stay together. */
export interface Results {
  readonly indicators: ReadonlyMap<string, readonly Row<'indicatorResults'>[]>;
  readonly competencies: ReadonlyMap<string, readonly Row<'competencyResults'>[]>;
}

/** Returns the key of one indicator's result; `indicator` is its number within the duty, from 1. */
export function indicatorKey(
  at: Pick<Round, 'year' | 'number'>,
  person: string,
  indicator: { position: string; duty: number | null; indicator: number | null },
): string {
  const { position, duty, indicator: number } = indicator;
  return [at.year, at.number, foldKey(person), foldKey(position), duty, number].join('\u0000');
}

/** Returns the name by which a competency is known: the dictionary's, else its own; folded. */
export function competencyName(model: Model, name: string): string {
  const entry = model.competencyByName.get(foldText(name));
  return foldText(entry?.row.values.name ?? name);
}

/** Returns the key of one competency's result; the name is a folded one. */
export function competencyKey(
  at: Pick<Round, 'year' | 'number'>,
  person: string,
  name: string,
): string {
  return [at.year, at.number, foldKey(person), name].join('\u0000');
}

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Sorts the results of all years by person, round and what they measure. */
export function readResults(model: Model): Results {
  return {
    indicators: group(model.tables.indicatorResults, ({ values }) =>
      indicatorKey(
        { year: values.year ?? 0, number: values.round as Round['number'] },
        values.person,
        values,
      ),
    ),
    competencies: group(model.tables.competencyResults, ({ values }) =>
      competencyKey(
        { year: values.year ?? 0, number: values.round as Round['number'] },
        values.person,
        competencyName(model, values.competency),
      ),
    ),
  };
}

/** An indicator of a position with the numbers by which results refer to it. */
export interface NumberedIndicator {
  readonly row: Row<'indicators'>;
  readonly duty: number | null;
  /** Number within the duty, from 1: as written, else by the order of the rows. */
  readonly number: number;
}

/** Returns a position's indicators with their numbers, in printing order. */
export function numberIndicators(position: Position): NumberedIndicator[] {
  return position.duties.flatMap((duty) =>
    duty.indicators.map((row, index) => ({
      row,
      duty: duty.number,
      number: row.values.indicator ?? index + 1,
    })),
  );
}

/** Returns the rounds of a year that have at least one result, in order. */
export function roundsWithResults(model: Model, year: number): Round['number'][] {
  const rows: readonly ResultRow[] = [
    ...model.tables.indicatorResults,
    ...model.tables.competencyResults,
  ];
  const seen = new Set(
    rows.filter((row) => row.values.year === year).map((row) => row.values.round),
  );
  return ([1, 2] as const).filter((number) => seen.has(number));
}

/** Returns the fiscal years (Buddhist era) that have results, earliest first. */
export function yearsWithResults(model: Model): number[] {
  const rows: readonly ResultRow[] = [
    ...model.tables.indicatorResults,
    ...model.tables.competencyResults,
  ];
  const years = rows.map((row) => row.values.year).filter((year): year is number => year !== null);
  return [...new Set(years)].sort((a, b) => a - b);
}
