import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { rowRule } from '../rule';

/** Finds indicators, of today and of earlier years, whose numeric targets for levels 1 to 5 do not run one way. */
export const levelsOutOfOrder = rowRule({
  code: 'levels-out-of-order',
  sheet: ['indicators', 'pastIndicators'],
  checkRow(row) {
    const { level1, level2, level3, level4, level5 } = row.values;
    const seen = [level1, level2, level3, level4, level5].filter((level) => level !== null);
    const numbers = seen.filter((level): level is number => typeof level === 'number');
    if (numbers.length < 2 || numbers.length !== seen.length) return [];
    const rises = numbers.slice(1).every((value, i) => value > (numbers[i] ?? 0));
    const falls = numbers.slice(1).every((value, i) => value < (numbers[i] ?? 0));
    if (rises || falls) return [];
    return [
      finding('levels-out-of-order', placeOf(row, 'level1'), {
        data: { seen },
        positions: row.source.id === 'indicators' ? [row.positionKey] : [],
      }),
    ];
  },
});
