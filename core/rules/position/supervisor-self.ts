import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';
import { supervisorColumns, supervisorOf } from './supervisors';

/** Finds positions that are their own supervisor. */
export const supervisorSelf: ModelRule = {
  code: 'supervisor-self',
  scope: 'model',
  reads: supervisorColumns,
  check(model) {
    return model.positions.flatMap((position) => {
      if (supervisorOf(model, position) !== position) return [];
      const { code, supervisor } = position.row.values;
      const data = { position: code, seen: supervisor };
      const at = placeOf(position.row, 'supervisor');
      return [finding('supervisor-self', at, { data, positions: [position.key] })];
    });
  },
};
