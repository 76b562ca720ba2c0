import { indicatorRule } from './indicator-rule';
import { hasMeasure } from './parts';

/** Finds indicators that do not open with a word that measures. */
export const indicatorWithoutMeasure = indicatorRule('indicator-without-measure', (seen) =>
  hasMeasure(seen) ? null : { seen },
);
