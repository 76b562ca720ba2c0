import { finding } from '../../findings/report';
import type { Duty, Model } from '../../model/model';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';
import { copiedForms, isSameTitle } from './copied-forms';
import { dutyPairColumns, dutyPairs, dutyPairsSteps, type DutyPair } from './duty-pairs';

/** How much of a duty is shown. */
const shown = 40;

/** The closest earlier duty of another position for each duty; copied forms are reported as a whole. */
function closestPairs(model: Model): DutyPair[] {
  const copied = new Set(copiedForms(model).map(({ copy, of }) => `${copy.key}\u0000${of.key}`));
  const closest = new Map<Duty, DutyPair>();
  for (const pair of dutyPairs(model)) {
    const { later, earlier, likeness } = pair;
    if (later.position === earlier.position || isSameTitle(later.position, earlier.position))
      continue;
    if (copied.has(`${later.position.key}\u0000${earlier.position.key}`)) continue;
    if (likeness > (closest.get(later.duty)?.likeness ?? 0)) closest.set(later.duty, pair);
  }
  return [...closest.values()];
}

/** Finds duties that nearly say what a duty of a position with another title says. */
export const dutyNearDuplicate: ModelRule = {
  code: 'duty-near-duplicate',
  scope: 'model',
  reads: [...dutyPairColumns, 'positions.title', 'duties.text'],
  *prepare(model) {
    yield* dutyPairsSteps(model);
  },
  check(model) {
    return closestPairs(model).map(({ later, earlier, likeness }) => {
      const data = {
        seen: later.duty.row.values.text.slice(0, shown),
        position: earlier.position.row.values.code,
        duty: earlier.duty.number ?? 0,
        likeness: Math.floor(likeness * 100),
      };
      const related = [placeOf(earlier.duty.row, 'text')];
      const details = { data, related, positions: [later.position.key] };
      return finding('duty-near-duplicate', placeOf(later.duty.row, 'text'), details);
    });
  },
};
