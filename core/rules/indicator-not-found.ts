import { finding } from '../findings/report';
import type { Model } from '../model/model';
import { placeOf } from '../model/table';
import { foldKey } from '../thai/normalise';
import type { Rule } from './rule';

function knownIndicators(model: Model): Set<string> {
  const known = new Set<string>();
  for (const position of model.positions) {
    for (const duty of position.duties) {
      duty.indicators.forEach((row, index) => {
        known.add(`${position.key} ${duty.number} ${row.values.indicator ?? index + 1}`);
      });
    }
  }
  return known;
}

/** Finds yearly results whose indicator does not stand in the position's duty. */
export const indicatorNotFound: Rule = {
  code: 'indicator-not-found',
  check(model) {
    const known = knownIndicators(model);
    const duties = new Set(
      model.tables.duties.map(({ values }) => `${foldKey(values.position)} ${values.duty}`),
    );
    return model.tables.indicatorResults.flatMap((row) => {
      const { position, duty, indicator } = row.values;
      if (duty === null || indicator === null) return [];
      const key = foldKey(position);
      if (!duties.has(`${key} ${duty}`) || known.has(`${key} ${duty} ${indicator}`)) return [];
      const data = { position, duty, indicator };
      return [finding('indicator-not-found', placeOf(row, 'indicator'), { data })];
    });
  },
};
