import type { Model, Position } from '../../model/model';
import type { Row } from '../../model/table';
import { numberIndicators, type NumberedIndicator } from '../../review/results';
import type { ColumnName } from '../../sheets';
import { foldKey } from '../../thai/normalise';

/** A result with the indicator and position that it belongs to. */
export interface PlacedResult {
  readonly entry: Row<'indicatorResults'>;
  readonly indicator: NumberedIndicator;
  readonly position: Position;
}

/** What decides which indicator a result belongs to, what was reached and what was to be reached. */
export const placedResultColumns = [
  'positions.code',
  'duties.position',
  'duties.duty',
  'indicators.position',
  'indicators.duty',
  'indicators.indicator',
  'indicators.level1',
  'indicators.level2',
  'indicators.level3',
  'indicators.level4',
  'indicators.level5',
  'indicatorResults.year',
  'indicatorResults.position',
  'indicatorResults.duty',
  'indicatorResults.indicator',
  'indicatorResults.result',
  'indicatorResults.score',
] as const satisfies readonly ColumnName[];

/** Returns every result whose indicator exists, in the order of the workbook. */
export function placeResults(model: Model): PlacedResult[] {
  const indicators = new Map<string, Omit<PlacedResult, 'entry'>>();
  if (model.tables.indicatorResults.length === 0) return [];
  for (const position of model.positions) {
    for (const indicator of numberIndicators(position)) {
      const key = `${position.key}\u0000${indicator.duty}\u0000${indicator.number}`;
      indicators.set(key, { indicator, position });
    }
  }
  return model.tables.indicatorResults.flatMap((entry) => {
    const { position, duty, indicator } = entry.values;
    const found = indicators.get(`${foldKey(position)}\u0000${duty}\u0000${indicator}`);
    return found ? [{ entry, ...found }] : [];
  });
}
