import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { indicatorsOf } from '../../model/indicators-of';
import type { PositionRule } from '../rule';

/** How far a sum may lie from 100, in per cent. */
const tolerance = 0.01;

/** Finds positions whose weights are all given and do not sum to 100. */
export const weightsNot100: PositionRule = {
  code: 'weights-not-100',
  scope: 'position',
  checkPosition(position) {
    const rows = indicatorsOf(position);
    const weights = rows.map((row) => row.values.weight);
    const [first, ...others] = rows;
    if (!first || weights.includes(null)) return [];
    const sum =
      weights.reduce<number>((total, weight) => total + Math.round((weight ?? 0) * 1e6), 0) / 1e6;
    if (Math.abs(sum - 100) <= tolerance) return [];
    const related = others.map((row) => placeOf(row, 'weight'));
    const data = { position: position.row.values.code, sum };
    return [
      finding('weights-not-100', placeOf(first, 'weight'), {
        data,
        related,
        positions: [position.key],
      }),
    ];
  },
};
