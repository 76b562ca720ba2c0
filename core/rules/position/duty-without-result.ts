import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Duty, Position } from '../../model/model';
import { isGovernmentForm, isPrinted } from '../../model/position-state';
import { placeOf } from '../../model/table';
import { duties } from '../../sheets/duties';
import type { PositionRule } from '../rule';

const columns = ['activities', 'results'] as const;

function checkDuty(position: Position, { row, number }: Duty): AnyFinding[] {
  const empty = columns.filter((id) => row.values[id].length === 0);
  const [first] = empty;
  if (first === undefined || number === null) return [];
  const headers = empty.map((id) => duties.columns[id].header);
  const data = { position: position.row.values.code, duty: number, headers };
  const positions = [position.key];
  return [finding('duty-without-result', placeOf(row, first), { data, positions })];
}

/** Finds duties of ใบกำหนดหน้าที่งาน whose activities or results would print as an empty cell. */
export const dutyWithoutResult: PositionRule = {
  code: 'duty-without-result',
  scope: 'position',
  checkPosition(position) {
    if (!isPrinted(position) || isGovernmentForm(position)) return [];
    return position.duties.flatMap((duty) => checkDuty(position, duty));
  },
};
