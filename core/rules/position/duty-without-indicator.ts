import { finding } from '../../findings/report';
import { isGovernmentForm, isPrinted } from '../../model/position-state';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';

/**
 * Finds duties without an indicator: on แบบบรรยายลักษณะงาน, which prints them, and on other forms where the position's
 * other duties have some.
 */
export const dutyWithoutIndicator: PositionRule = {
  code: 'duty-without-indicator',
  scope: 'position',
  checkPosition(position) {
    const hasAny = position.duties.some((duty) => duty.indicators.length > 0);
    if (!isPrinted(position) || (!hasAny && !isGovernmentForm(position))) return [];
    return position.duties.flatMap(({ row, number, indicators }) => {
      if (indicators.length > 0 || number === null) return [];
      const data = { position: position.row.values.code, duty: number };
      const positions = [position.key];
      return [finding('duty-without-indicator', placeOf(row, 'text'), { data, positions })];
    });
  },
};
