import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { indicatorsOf } from '../../model/indicators-of';
import type { PositionRule } from '../rule';

/** Finds positions in which some indicators have a weight and some have none. */
export const weightsIncomplete: PositionRule = {
  code: 'weights-incomplete',
  scope: 'position',
  checkPosition(position) {
    const rows = indicatorsOf(position);
    const empty = rows.filter((row) => row.values.weight === null);
    const [first, ...others] = empty;
    if (!first || empty.length === rows.length) return [];
    const given = rows.length - empty.length;
    const data = { position: position.row.values.code, given, all: rows.length };
    const related = others.map((row) => placeOf(row, 'weight'));
    const details = { data, related, positions: [position.key] };
    return [finding('weights-incomplete', placeOf(first, 'weight'), details)];
  },
};
