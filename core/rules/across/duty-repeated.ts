import { finding } from '../../findings/report';
import type { Duty } from '../../model/model';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';
import { dutyPairColumns, dutyPairs, type DutyPair } from './duty-pairs';

/** Finds duties that nearly repeat another duty of the same position. */
export const dutyRepeated: ModelRule = {
  code: 'duty-repeated',
  scope: 'model',
  reads: [...dutyPairColumns],
  check(model) {
    const closest = new Map<Duty, DutyPair>();
    for (const pair of dutyPairs(model)) {
      const { later, earlier, likeness } = pair;
      if (later.position !== earlier.position || later.duty === earlier.duty) continue;
      if (later.duty.number === earlier.duty.number) continue;
      if (likeness > (closest.get(later.duty)?.likeness ?? 0)) closest.set(later.duty, pair);
    }
    return [...closest.values()].map(({ later, earlier, likeness }) => {
      const duty = later.duty.number ?? 0;
      const firstDuty = earlier.duty.number ?? 0;
      const data = { duty, firstDuty, likeness: Math.floor(likeness * 100) };
      const related = [placeOf(earlier.duty.row, 'text')];
      const details = { data, related, positions: [later.position.key] };
      return finding('duty-repeated', placeOf(later.duty.row, 'text'), details);
    });
  },
};
