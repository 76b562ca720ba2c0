import type { Position } from '../model/model';
import type { Row } from '../model/table';
import type { RowInsert } from '../findings/finding';
import { indicatorsOf } from '../model/indicators-of';
import { listOf } from '../sheets/parse-cell';
import { editCell, mergeChanges, noChange, type Change } from './change';

/** Returns the indicators that a cell holds, one a line. */
export function indicatorLines(row: Row<'indicators'>): string[] {
  return listOf(row.values.text).map((item) => item.text);
}

function insertBelow(row: Row<'indicators'>, text: string, number: number | null): RowInsert {
  const { file, name, columns } = row.source;
  const values: Record<string, string | number | null> = {
    position: row.values.position,
    duty: row.values.duty,
    indicator: number,
    text,
  };
  const cells = Object.entries(values).flatMap(
    ([column, value]): [number, string | number | null][] =>
      columns[column] === undefined ? [] : [[columns[column], value]],
  );
  return { file, sheet: name, row: row.row, column: 1, cells: Object.fromEntries(cells) };
}

/** Returns the change that turns an indicator cell of several lines into a row a line; the first keeps its numbers. */
export function splitIndicator(position: Position, row: Row<'indicators'>): Change {
  const [first, ...others] = indicatorLines(row);
  if (first === undefined || others.length === 0) return noChange;
  const duty = position.duties.find(({ indicators }) => indicators.includes(row));
  const numbers = (duty?.indicators ?? [row]).map((one) => one.values.indicator);
  const isNumbered = numbers.every((number) => number !== null);
  const last = Math.max(0, ...numbers.map((number) => number ?? 0));
  const inserts = others.map((text, index) =>
    insertBelow(row, text, isNumbered ? last + 1 + index : null),
  );
  return { ...noChange, edits: editCell(row, 'text', first), inserts };
}

/** Returns the change that writes weights, in the order of the position's indicators; null empties a cell that has one. */
export function setWeights(position: Position, weights: readonly (number | null)[]): Change {
  const changes = indicatorsOf(position).flatMap((row, index): Change[] => {
    const weight = weights[index];
    if (weight === undefined || weight === row.values.weight) return [];
    return [{ ...noChange, edits: editCell(row, 'weight', weight) }];
  });
  return mergeChanges(changes);
}

/** Returns weights in whole per cents that sum to 100 and keep the proportions; equal ones when all are nothing. */
export function weightsTo100(weights: readonly (number | null)[]): number[] {
  const known = weights.map((weight) => Math.max(0, weight ?? 0));
  const sum = known.reduce((total, weight) => total + weight, 0);
  const exact = known.map((weight) => (sum === 0 ? 100 / known.length : (weight * 100) / sum));
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((total, weight) => total + weight, 0);
  const byRest = exact
    .map((weight, index) => ({ index, rest: weight - Math.floor(weight) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
