import { finding } from '../../findings/report';
import type { Position } from '../../model/model';
import { placeOf } from '../../model/table';
import { officesByYear } from '../../review/office-of-year';
import type { ModelRule } from '../rule';

function hasIndicator(position: Position, duty: number, number: number): boolean {
  return position.duties.some(
    (one) =>
      one.number === duty &&
      one.indicators.some((row, index) => (row.values.indicator ?? index + 1) === number),
  );
}

/** Finds yearly results whose indicator does not stand in the position's duty in their year. */
export const indicatorNotFound: ModelRule = {
  code: 'indicator-not-found',
  scope: 'model',
  reads: [
    'positions.code',
    'duties.position',
    'duties.duty',
    'indicators.position',
    'indicators.duty',
    'indicators.indicator',
    'pastIndicators.year',
    'pastIndicators.position',
    'pastIndicators.duty',
    'pastIndicators.indicator',
    'indicatorResults.year',
    'indicatorResults.position',
    'indicatorResults.duty',
    'indicatorResults.indicator',
  ],
  check(model) {
    const officeOf = officesByYear(model);
    return model.tables.indicatorResults.flatMap((row) => {
      const { year, position, duty, indicator } = row.values;
      const known = officeOf(year).positionByKey.get(row.positionKey);
      if (duty === null || indicator === null || !known) return [];
      const isKnownDuty = known.duties.some((one) => one.number === duty);
      if (!isKnownDuty || hasIndicator(known, duty, indicator)) return [];
      const data = { position, duty, indicator };
      return [finding('indicator-not-found', placeOf(row, 'indicator'), { data })];
    });
  },
};
