import type { Model, Position } from '../../model/model';
import type { Row } from '../../model/table';
import { officesByYear } from '../../review/office-of-year';
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
  'pastIndicators.year',
  'pastIndicators.position',
  'pastIndicators.duty',
  'pastIndicators.indicator',
  'pastIndicators.level1',
  'pastIndicators.level2',
  'pastIndicators.level3',
  'pastIndicators.level4',
  'pastIndicators.level5',
  'indicatorResults.year',
  'indicatorResults.position',
  'indicatorResults.duty',
  'indicatorResults.indicator',
  'indicatorResults.result',
  'indicatorResults.score',
] as const satisfies readonly ColumnName[];

type Places = ReadonlyMap<string, Omit<PlacedResult, 'entry'>>;

function placesOf(office: Model): Places {
  const places = new Map<string, Omit<PlacedResult, 'entry'>>();
  for (const position of office.positions) {
    for (const indicator of numberIndicators(position)) {
      const key = `${position.key}\u0000${indicator.duty}\u0000${indicator.number}`;
      places.set(key, { indicator, position });
    }
  }
  return places;
}

/** Returns every result whose indicator exists in its year, in the order of the workbook. */
export function placeResults(model: Model): PlacedResult[] {
  const officeOf = officesByYear(model);
  const byOffice = new Map<Model, Places>();
  return model.tables.indicatorResults.flatMap((entry) => {
    const { year, position, duty, indicator } = entry.values;
    const office = officeOf(year);
    const places = byOffice.get(office) ?? placesOf(office);
    byOffice.set(office, places);
    const found = places.get(`${foldKey(position)}\u0000${duty}\u0000${indicator}`);
    return found ? [{ entry, ...found }] : [];
  });
}
