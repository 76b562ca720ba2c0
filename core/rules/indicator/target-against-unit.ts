import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { parseTarget } from '../../thai/target';
import { isSameUnit, unitWords } from '../../thai/units';
import { rowRule } from '../rule';

/** Finds targets in another unit than the column หน่วยนับ says. */
export const targetAgainstUnit = rowRule({
  code: 'target-against-unit',
  sheet: 'indicators',
  checkRow(row) {
    const { target: seen, unit } = row.values;
    if (seen === '' || unit === '') return [];
    const own = parseTarget(seen)?.unit ?? '';
    if (!unitWords.has(own) || !unitWords.has(unit) || isSameUnit(own, unit)) return [];
    const related = [placeOf(row, 'unit')];
    const details = { data: { seen, unit }, related, positions: [row.positionKey] };
    return [finding('target-against-unit', placeOf(row, 'target'), details)];
  },
});
