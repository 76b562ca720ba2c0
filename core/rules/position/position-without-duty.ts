import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';

/** Finds positions in use that have no duty: their form would be empty. */
export const positionWithoutDuty: PositionRule = {
  code: 'position-without-duty',
  scope: 'position',
  checkPosition(position) {
    const { code, state } = position.row.values;
    if (position.duties.length > 0 || state !== 'ใช้งาน' || code === '') return [];
    const details = { data: { position: code }, positions: [position.key] };
    return [finding('position-without-duty', placeOf(position.row, 'code'), details)];
  },
};
