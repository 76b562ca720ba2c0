import { finding } from '../../findings/report';
import { isGovernmentForm, isPrinted } from '../../model/position-state';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';
import { isStandardDuty } from '../../model/standard-duty';

/** How much of the last duty is shown. */
const shown = 40;

/** Finds government forms whose last duty is not the standard one on supporting other units or as assigned. */
export const standardDutyMissing: PositionRule = {
  code: 'standard-duty-missing',
  scope: 'position',
  checkPosition(position) {
    const last = position.duties.at(-1);
    if (!last || !isPrinted(position) || !isGovernmentForm(position)) return [];
    if (isStandardDuty(last.row.values.text)) return [];
    const elsewhere = position.duties.find((duty) => isStandardDuty(duty.row.values.text));
    const data = {
      position: position.row.values.code,
      last: last.row.values.text.slice(0, shown),
      elsewhere: elsewhere?.number ?? null,
    };
    const related = elsewhere ? [placeOf(elsewhere.row, 'text')] : [];
    const details = { data, related, positions: [position.key] };
    return [finding('standard-duty-missing', placeOf(last.row, 'text'), details)];
  },
};
