import type { Edit, Fix, RowInsert } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Duty, Model } from '../../model/model';
import { placeOf, type Row } from '../../model/table';
import type { PositionRule } from '../rule';
import { indicatorParts } from './parts';

/** Whether nothing but its text stands in the row, so that every part can have a row like it. */
function isBare({ values }: Row<'indicators'>): boolean {
  const { unit, weight, target, level1, level2, level3, level4, level5 } = values;
  const amounts = [weight, level1, level2, level3, level4, level5];
  return unit === '' && target === '' && amounts.every((amount) => amount === null);
}

/** The numbers of the new rows; null when later indicators have them already. */
function newNumbers(duty: Duty, row: Row<'indicators'>, count: number): (number | null)[] | null {
  const { indicator } = row.values;
  if (indicator === null) return Array.from({ length: count }, () => null);
  const isLast = duty.indicators.every(({ values }) => (values.indicator ?? 0) <= indicator);
  return isLast ? Array.from({ length: count }, (_, i) => indicator + i + 1) : null;
}

function splitFix(duty: Duty, row: Row<'indicators'>, parts: readonly string[]): Fix | null {
  const [first = '', ...others] = parts;
  const numbers = isBare(row) ? newNumbers(duty, row, others.length) : null;
  if (numbers === null) return null;
  const at = placeOf(row, 'text');
  const { columns } = row.source;
  const inserts = others.map((text, index): RowInsert => {
    const cells: Record<number, string | number | null> = { [at.column]: text };
    if (columns['position']) cells[columns['position']] = row.values.position;
    if (columns['duty']) cells[columns['duty']] = row.values.duty;
    if (columns['indicator']) cells[columns['indicator']] = numbers[index] ?? null;
    return { ...at, cells };
  });
  const edits: Edit[] = [{ ...at, value: first }];
  return { edits, inserts };
}

function checkRow(model: Model, duty: Duty, row: Row<'indicators'>) {
  const parts = indicatorParts(row.values.text);
  if (parts.length < 2) return [];
  // Yearly results name indicators by number: rows that move would take each other's results.
  const fix = model.tables.indicatorResults.length === 0 ? splitFix(duty, row, parts) : null;
  const details = { data: { parts }, fix, positions: [row.positionKey] };
  return [finding('indicators-in-one-cell', placeOf(row, 'text'), details)];
}

/** Finds cells that hold several indicators, with or without a blank after the bullet. */
export const indicatorsInOneCell: PositionRule = {
  code: 'indicators-in-one-cell',
  scope: 'position',
  // Whether there are any results: a result that comes or goes changes every column.
  reads: ['indicatorResults.year'],
  checkPosition: (position, model) =>
    position.duties.flatMap((duty) => duty.indicators.flatMap((row) => checkRow(model, duty, row))),
};
