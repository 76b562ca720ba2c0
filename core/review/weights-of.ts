import { Fraction, sum } from './fraction';
import type { NumberedIndicator } from './results';

/**
 * Where a position's weights come from: `given` as written; `scaled` written but not summing to 100, so each counts in
 * proportion; `equal` none written (or all 0); `incomplete` some written and some not, which cannot be scored.
 */
export type Weighting = 'given' | 'scaled' | 'equal' | 'incomplete';

/** The weights of a position's indicators, in their order. */
export interface Weights {
  readonly weighting: Weighting;
  /** Per cent; they sum to 100 exactly unless incomplete (then none). */
  readonly values: readonly Fraction[];
  /** What the written weights sum to. */
  readonly written: Fraction;
}

/** Returns the weights by which a position's indicators count. */
export function weightsOf(indicators: readonly NumberedIndicator[]): Weights {
  const given = indicators.flatMap(({ row }) => {
    const { weight } = row.values;
    return weight === null ? [] : [Fraction.from(weight)];
  });
  const written = sum(given);
  const isNone = written.compare(Fraction.zero) === 0;
  if (given.length > 0 && given.length < indicators.length) {
    return { weighting: 'incomplete', values: [], written };
  }
  if (isNone) {
    const share = Fraction.of(100n, BigInt(Math.max(1, indicators.length)));
    return { weighting: 'equal', values: indicators.map(() => share), written };
  }
  if (written.compare(Fraction.hundred) === 0)
    return { weighting: 'given', values: given, written };
  const values = given.map((weight) => weight.times(Fraction.hundred).over(written));
  return { weighting: 'scaled', values, written };
}
