import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { indicatorsOf } from '../../model/indicators-of';
import type { PositionRule } from '../rule';

/** Parts of one per cent: sums of them are exact, sums of decimals are not. */
const parts = 1e6;

/** How far a sum may lie from 100 per cent, in parts. */
const tolerance = 0.01 * parts;

/** Finds positions whose weights are all given and do not sum to 100. */
export const weightsNot100: PositionRule = {
  code: 'weights-not-100',
  scope: 'position',
  checkPosition(position) {
    const rows = indicatorsOf(position);
    const weights = rows.map((row) => row.values.weight);
    const [first, ...others] = rows;
    if (!first || weights.includes(null)) return [];
    const sum = weights.reduce<number>((total, own) => total + Math.round((own ?? 0) * parts), 0);
    if (Math.abs(sum - 100 * parts) <= tolerance) return [];
    const related = others.map((row) => placeOf(row, 'weight'));
    const data = { position: position.row.values.code, sum: sum / parts };
    return [
      finding('weights-not-100', placeOf(first, 'weight'), {
        data,
        related,
        positions: [position.key],
      }),
    ];
  },
};
