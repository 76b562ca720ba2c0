import { finding } from '../findings/report';
import { placeOf } from '../model/table';
import { foldKey } from '../thai/normalise';
import type { Rule } from './rule';

/** Finds indicators and results whose duty number does not stand in the position's duties. */
export const dutyNotFound: Rule = {
  code: 'duty-not-found',
  check(model) {
    const known = new Set(
      model.tables.duties.map(({ values }) => `${foldKey(values.position)} ${values.duty}`),
    );
    return [...model.tables.indicators, ...model.tables.indicatorResults].flatMap((row) => {
      const { position, duty } = row.values;
      const key = foldKey(position);
      const isKnown = duty === null || known.has(`${key} ${duty}`) || !model.positionByKey.has(key);
      if (isKnown) return [];
      const positions = row.source.id === 'indicators' ? [key] : [];
      const at = placeOf(row as never, 'duty' as never);
      return [finding('duty-not-found', at, { data: { position, duty }, positions })];
    });
  },
};
