import { Fraction } from '../../core/review/fraction';
import { levelOf, type LevelPolicy } from '../../core/review/level-of';
import type { Row } from '../../core/model/table';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { dutyRows, office, positionRow, resultRows } from '../support/review-office';

const stepped: LevelPolicy = { linear: false, belowOne: Fraction.zero };
const linear: LevelPolicy = { linear: true, belowOne: Fraction.from(0.5) };

function rowsOf(targets: readonly RawValue[], result: RawValue | { score: number }) {
  const model = office({
    positions: [positionRow('A-1')],
    ...dutyRows('A-1', [[100, ...targets]]),
    indicatorResults: resultRows({ person: 'P1', position: 'A-1', round: 1 }, [result]),
  });
  const indicator = model.tables.indicators[0] as Row<'indicators'>;
  return { indicator, entry: model.tables.indicatorResults[0] ?? null };
}

function level(policy: LevelPolicy, targets: readonly RawValue[], result: RawValue) {
  const { indicator, entry } = rowsOf(targets, result);
  const found = levelOf(indicator, entry, policy);
  return typeof found === 'string' ? found : found.value.toText(4);
}

const rising = [60, 70, 80, 90, 100];
const falling = [10, 8, 6, 4, 2];
const holes = [null, 60, null, 80, null];

it.each<[string, LevelPolicy, readonly RawValue[], RawValue, string]>([
  ['rising, under the first target', stepped, rising, 59.99, '0'],
  ['rising, exactly the first', stepped, rising, 60, '1'],
  ['rising, just under the fifth', stepped, rising, 99.9999, '4'],
  ['rising, exactly the fifth', stepped, rising, 100, '5'],
  ['rising, beyond', stepped, rising, 250, '5'],
  ['falling, over the first target', stepped, falling, 10.01, '0'],
  ['falling, exactly the third', stepped, falling, 6, '3'],
  ['falling, beyond', stepped, falling, 0, '5'],
  ['a binary rounding fault', stepped, [0.1, 0.2, 0.3, 0.4, 0.5], 0.1 + 0.2, '3'],
  ['Thai digits', stepped, rising, '๘๕', '3'],
  ['linear, half way', linear, rising, 85, '3.5'],
  ['linear, exactly a target', linear, rising, 80, '3'],
  ['linear, a third', linear, [0, 3, 6, 9, 12], 1, '1.3333'],
  ['linear falling', linear, falling, 5, '3.5'],
  ['linear, under the first: the setting', linear, rising, 30, '0.5'],
  ['linear, beyond', linear, rising, 101, '5'],
  ['two targets, stepped', stepped, holes, 79, '2'],
  ['two targets, linear over two levels', linear, holes, 70, '3'],
  ['two targets, beyond the last', linear, holes, 500, '4'],
  ['one target only', stepped, [null, null, 80, null, null], 90, 'assessor-only'],
  ['no target', stepped, [], 90, 'assessor-only'],
  ['all targets equal', stepped, [5, 5, 5, 5, 5], 5, 'assessor-only'],
  ['a target in words', stepped, [60, 70, 'ดี', 90, 100], 85, 'assessor-only'],
  ['a result in words', stepped, rising, 'ครบถ้วน', 'result-not-numeric'],
  ['no result', stepped, rising, null, 'no-result'],
])('level: %s', (_, policy, targets, result, expected) => {
  expect(level(policy, targets, result)).toBe(expected);
});

it('takes the score given by hand before the result', () => {
  const { indicator, entry } = rowsOf(rising, { score: 2.5 });
  const both = entry && { ...entry, values: { ...entry.values, result: 100 } };
  const found = levelOf(indicator, both, stepped);
  expect(typeof found === 'string' ? found : [found.source, found.value.toText(2)]).toEqual([
    'given',
    '2.5',
  ]);
});
