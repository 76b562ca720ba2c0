import { finding } from '../../findings/report';
import type { Position } from '../../model/model';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';

function hasIndicator(position: Position, duty: number, number: number): boolean {
  return position.duties.some(
    (one) =>
      one.number === duty &&
      one.indicators.some((row, index) => (row.values.indicator ?? index + 1) === number),
  );
}

/** Finds yearly results whose indicator does not stand in the position's duty. */
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
    'indicatorResults.position',
    'indicatorResults.duty',
    'indicatorResults.indicator',
  ],
  check(model) {
    return model.tables.indicatorResults.flatMap((row) => {
      const { position, duty, indicator } = row.values;
      const known = model.positionByKey.get(row.positionKey);
      if (duty === null || indicator === null || !known) return [];
      const isKnownDuty = known.duties.some((one) => one.number === duty);
      if (!isKnownDuty || hasIndicator(known, duty, indicator)) return [];
      const data = { position, duty, indicator };
      return [finding('indicator-not-found', placeOf(row, 'indicator'), { data })];
    });
  },
};
