import { finding, overwrite } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { Values } from '../../sheets';
import { employeeWorkGroups } from '../../sheets/positions';
import { nearest } from '../../thai/nearest';
import { foldText } from '../../thai/normalise';
import type { PositionRule } from '../rule';

const allowed = new Set(employeeWorkGroups.map(foldText));

function isAllowed({ personnelType, workGroup }: Values<'positions'>): boolean {
  const isEmployee = foldText(personnelType) === foldText('พนักงานราชการ');
  return !isEmployee || workGroup === '' || allowed.has(foldText(workGroup));
}

/** Returns a position's work group, a mistyped one as the one it resembles: what follows from it is found at once. */
export function readWorkGroup(values: Values<'positions'>): string {
  const { workGroup } = values;
  return isAllowed(values) ? workGroup : nearest(workGroup, employeeWorkGroups) || workGroup;
}

/** Finds government employees whose work group is none of the six of the regulation on พนักงานราชการ (2547, ข้อ 7). */
export const workGroupNotAllowed: PositionRule = {
  code: 'work-group-not-allowed',
  scope: 'position',
  checkPosition(position) {
    const { values } = position.row;
    if (isAllowed(values)) return [];
    const { workGroup } = values;
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
