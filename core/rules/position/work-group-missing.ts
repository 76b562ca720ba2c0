import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { formNames } from '../../sheets/positions';
import type { PositionRule } from '../rule';

/** Finds government forms without the work group that their first section prints. */
export const workGroupMissing: PositionRule = {
  code: 'work-group-missing',
  scope: 'position',
  checkPosition(position) {
    const { code, form, workGroup } = position.row.values;
    if (form !== formNames[0] || workGroup !== '') return [];
    const details = { data: { position: code }, positions: [position.key] };
    return [finding('work-group-missing', placeOf(position.row, 'workGroup'), details)];
  },
};
