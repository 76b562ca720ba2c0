import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';

/** How many missing numbers a finding lists. */
const listed = 20;

/** Finds numbers that are left out between 1 and a position's last duty. */
export const dutyNumberGap: PositionRule = {
  code: 'duty-number-gap',
  scope: 'position',
  checkPosition(position) {
    const numbers = new Set(position.duties.map((duty) => duty.number));
    const last = position.duties.filter((duty) => duty.number !== null).at(-1);
    const highest = last?.number ?? 0;
    const missing: number[] = [];
    for (let n = 1; n < highest && missing.length < listed; n++) {
      if (!numbers.has(n)) missing.push(n);
    }
    if (missing.length === 0) return [];
    const after = position.duties.find((duty) => (duty.number ?? 0) > (missing[0] ?? 0)) ?? last;
    if (!after) return [];
    const data = { position: position.row.values.code, missing };
    const positions = [position.key];
    return [finding('duty-number-gap', placeOf(after.row, 'duty'), { data, positions })];
  },
};
