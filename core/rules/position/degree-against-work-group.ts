import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { foldName, foldText } from '../../thai/normalise';
import type { PositionRule } from '../rule';
import { readWorkGroup } from './work-group-not-allowed';

const withDegree = 'บริหารทั่วไป';
const withoutDegree = 'บริการ';

/** Returns whether a summary demands a degree; null when it says nothing of one. */
function needsDegree(summary: string): boolean | null {
  const text = foldText(summary);
  if (/ไม่(?:จำเป็น)?ต้องใช้[^,.]{0,60}?ปริญญา/.test(text)) return false;
  return /(?:จำเป็น)?ต้องใช้[^,.]{0,60}?ปริญญา/.test(text) ? true : null;
}

/** Finds พนักงานราชการ whose work group contradicts the degree that the summary demands. */
export const degreeAgainstWorkGroup: PositionRule = {
  code: 'degree-against-work-group',
  scope: 'position',
  checkPosition(position) {
    const { personnelType, workGroup: seen, summary } = position.row.values;
    const group = foldName(readWorkGroup(position.row.values));
    if (foldName(personnelType) !== 'พนักงานราชการ') return [];
    if (group !== withDegree && group !== withoutDegree) return [];
    const needed = needsDegree(summary);
    if (needed === null || needed === (group === withDegree)) return [];
    const data = { seen, wanted: needed ? withDegree : withoutDegree, needsDegree: needed };
    const related = [placeOf(position.row, 'summary')];
    const details = { data, related, positions: [position.key] };
    return [finding('degree-against-work-group', placeOf(position.row, 'workGroup'), details)];
  },
};
