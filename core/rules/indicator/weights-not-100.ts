import { finding } from '../../findings/report';
import type { ModelRule } from '../rule';
import { weightColumns, weightGroups } from './weight-groups';

/** Parts of one per cent: sums of them are exact, sums of decimals are not. */
const parts = 1e6;

/** How far a sum may lie from 100 per cent, in parts. */
const tolerance = 0.01 * parts;

/** Finds positions whose weights are all given and do not sum to 100. */
export const weightsNot100: ModelRule = {
  code: 'weights-not-100',
  scope: 'model',
  reads: weightColumns,
  check: (model) =>
    weightGroups(model).flatMap(({ position, positions, weights }) => {
      const [first, ...others] = weights;
      if (!first || weights.some(({ weight }) => weight === null)) return [];
      const own = weights.map(({ weight }) => Math.round((weight ?? 0) * parts));
      const sum = own.reduce((total, one) => total + one, 0);
      if (Math.abs(sum - 100 * parts) <= tolerance) return [];
      const related = others.map(({ place }) => place);
      const data = { position, sum: sum / parts };
      return [finding('weights-not-100', first.place, { data, related, positions })];
    }),
};
