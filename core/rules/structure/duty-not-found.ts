import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeIn, valuesOf, type Row } from '../../model/table';
import { officesByYear } from '../../review/office-of-year';
import type { ModelRule } from '../rule';

/** Tells whether a position has a duty of this number; an unknown position is another rule's matter. */
export function hasDuty(model: Model, positionKey: string, duty: number): boolean {
  const position = model.positionByKey.get(positionKey);
  return position === undefined || position.duties.some((one) => one.number === duty);
}

function checkRow(model: Model, row: Row): AnyFinding[] {
  const { position, duty } = valuesOf(row);
  if (typeof duty !== 'number' || hasDuty(model, row.positionKey, duty)) return [];
  const positions = row.source.id === 'indicators' ? [row.positionKey] : [];
  const data = { position: String(position), duty };
  return [finding('duty-not-found', placeIn(row, 'duty'), { data, positions })];
}

/** Finds indicators and results whose duty number does not stand in the position's duties, a result's in its year. */
export const dutyNotFound: ModelRule = {
  code: 'duty-not-found',
  scope: 'model',
  guardsForms: true,
  reads: [
    'positions.code',
    'duties.position',
    'duties.duty',
    'indicators.position',
    'indicators.duty',
    'pastIndicators.year',
    'pastIndicators.position',
    'pastIndicators.duty',
    'pastIndicators.indicator',
    'indicatorResults.year',
    'indicatorResults.position',
    'indicatorResults.duty',
  ],
  check(model) {
    const { indicators, indicatorResults } = model.tables;
    const officeOf = officesByYear(model);
    return [
      ...indicators.flatMap((row) => checkRow(model, row)),
      ...indicatorResults.flatMap((row) => checkRow(officeOf(row.values.year), row)),
    ];
  },
};
