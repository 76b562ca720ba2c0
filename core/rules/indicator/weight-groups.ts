import type { Place } from '../../findings/finding';
import { indicatorsOf } from '../../model/indicators-of';
import type { Model } from '../../model/model';
import { placeOf, type Row } from '../../model/table';
import type { ColumnName } from '../../sheets';

interface Weight {
  readonly weight: number | null;
  readonly place: Place;
}

/** Weights that belong together: those of a position today, or in an earlier year. */
export interface WeightGroup {
  /** The position's code as it is written. */
  readonly position: string;
  /** Folded codes of the positions whose form shows them. */
  readonly positions: readonly string[];
  readonly weights: readonly Weight[];
}

/** Columns that the groups are made of. */
export const weightColumns: readonly ColumnName[] = [
  'positions.code',
  'duties.position',
  'duties.duty',
  ...(['position', 'duty', 'indicator', 'weight'] as const).map(
    (column) => `indicators.${column}` as const,
  ),
  ...(['year', 'position', 'weight'] as const).map((column) => `pastIndicators.${column}` as const),
];

function pastGroups(model: Model): WeightGroup[] {
  const groups = new Map<string, Row<'pastIndicators'>[]>();
  for (const row of model.tables.pastIndicators) {
    const key = `${String(row.values.year)} ${row.positionKey}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => ({
    position: rows[0]?.values.position ?? '',
    positions: [],
    weights: rows.map((row) => ({ weight: row.values.weight, place: placeOf(row, 'weight') })),
  }));
}

/** Returns the weights that must sum to 100: by position, and by position and year on the sheet of earlier years. */
export function weightGroups(model: Model): WeightGroup[] {
  const today = model.positions.map((position) => ({
    position: position.row.values.code,
    positions: [position.key],
    weights: indicatorsOf(position).map((row) => ({
      weight: row.values.weight,
      place: placeOf(row, 'weight'),
    })),
  }));
  return [...today, ...pastGroups(model)];
}
