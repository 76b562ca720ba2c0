import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { formatThaiDate } from '../../thai/dates';
import { rowRule } from '../rule';

/** Finds holders whose last day comes before their first. */
export const tenureReversed = rowRule({
  code: 'tenure-reversed',
  sheet: 'holders',
  checkRow(row) {
    const { from, to } = row.values;
    if (from === null || to === null || to >= from) return [];
    const data = { from: formatThaiDate(from), to: formatThaiDate(to) };
    const related = [placeOf(row, 'from')];
    return [finding('tenure-reversed', placeOf(row, 'to'), { data, related })];
  },
});
