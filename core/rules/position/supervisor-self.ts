import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';
import { supervisorOf } from './supervisors';

/** Finds positions that are their own supervisor. */
export const supervisorSelf: PositionRule = {
  code: 'supervisor-self',
  scope: 'position',
  checkPosition(position, model) {
    if (supervisorOf(model, position) !== position) return [];
    const { code, supervisor } = position.row.values;
    const data = { position: code, seen: supervisor };
    const at = placeOf(position.row, 'supervisor');
    return [finding('supervisor-self', at, { data, positions: [position.key] })];
  },
};
