import { finding, overwrite } from '../../findings/report';
import { placeOf } from '../../model/table';
import { employeeWorkGroups } from '../../sheets/positions';
import { nearest } from '../../thai/nearest';
import { foldText } from '../../thai/normalise';
import type { PositionRule } from '../rule';

const allowed = new Set(employeeWorkGroups.map(foldText));

/** Finds government employees whose work group is none of the six of the regulation on พนักงานราชการ (2547, ข้อ 7). */
export const workGroupNotAllowed: PositionRule = {
  code: 'work-group-not-allowed',
  scope: 'position',
  checkPosition(position) {
    const { personnelType, workGroup } = position.row.values;
    const isChecked = foldText(personnelType) === foldText('พนักงานราชการ') && workGroup !== '';
    if (!isChecked || allowed.has(foldText(workGroup))) return [];
    const near = nearest(workGroup, employeeWorkGroups);
    const at = placeOf(position.row, 'workGroup');
    return [
      finding('work-group-not-allowed', at, {
        data: { seen: workGroup, choices: employeeWorkGroups, near },
        fix: near === '' ? null : overwrite(at, near),
        positions: [position.key],
      }),
    ];
  },
};
