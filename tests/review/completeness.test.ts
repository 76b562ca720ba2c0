import { reviewYear } from '../../core/review/review-year';
import { summaryCells, summaryRows } from '../../core/review/summary-rows';
import type { RawValue } from '../../core/workbook/raw-workbook';
import {
  dateCell,
  dutyRows,
  office,
  positionRow,
  resultRows,
  type OfficeRows,
} from '../support/review-office';

const rows: OfficeRows = {
  positions: [positionRow('A-1')],
  ...dutyRows('A-1', [
    [50, 1, 2, 3, 4, 5],
    [50, 1, 2, 3, 4, 5],
  ]),
  holders: [{ person: 'P1', name: 'คนหนึ่ง', position: 'A-1' }],
};
const both = (results: readonly RawValue[]) =>
  [1, 2].flatMap((round) => resultRows({ person: 'P1', position: 'A-1', round }, results));

function cellsOf(more: OfficeRows, round: 1 | 2 | null = null) {
  const review = reviewYear(office({ ...rows, ...more }), 2569, round);
  return summaryRows(review).map((row) => [row.round, ...summaryCells(row).slice(8)].join(' '));
}

function missingOf(more: OfficeRows) {
  const review = reviewYear(office({ ...rows, ...more }), 2569);
  return review.people.flatMap(({ rounds }) =>
    rounds.flatMap(({ missing }) => missing.map(({ kind, reason }) => `${kind} ${reason}`)),
  );
}

it('gives no total to someone whose result is missing, nor to that year', () => {
  const indicatorResults = both([3, 4]).slice(0, 3);
  expect(cellsOf({ indicatorResults })).toEqual(['1 70.00  70.00 พอใช้ ใช่', '2     ไม่', 'ปี     ไม่']);
  expect(missingOf({ indicatorResults })).toEqual(['indicator no-result']);
});

it('lists someone without any result in a round that the tenure covers', () => {
  const holders = [...(rows.holders ?? []), { person: 'P2', name: 'คนสอง', position: 'A-1' }];
  expect(cellsOf({ holders, indicatorResults: both([5, 5]) }, 1)).toEqual([
    '1 100.00  100.00 ดีเด่น ใช่',
    '1     ไม่',
  ]);
});

it('leaves out a round without a tenure, and then the row of the year', () => {
  const holders = [{ ...(rows.holders?.[0] ?? {}), to: dateCell('2026-03-31') }];
  expect(cellsOf({ holders, indicatorResults: both([5, 5]) })).toEqual([
    '1 100.00  100.00 ดีเด่น ใช่',
  ]);
});

it('reviews only the rounds that have results unless one is asked for', () => {
  const indicatorResults = both([5, 5]).slice(0, 2);
  expect(cellsOf({ indicatorResults })).toHaveLength(1);
  expect(cellsOf({ indicatorResults }, 2)).toEqual(['2     ไม่']);
  expect(cellsOf({ indicatorResults: [] })).toEqual([]);
});

it('counts indicators equally without weights, and in proportion when they do not sum to 100', () => {
  const duty = (weights: RawValue[]) =>
    dutyRows(
      'A-1',
      weights.map((weight) => [weight, 1, 2, 3, 4, 5]),
    );
  const indicatorResults = both([5, 5, 1]);
  // (100÷3 × 5 + 100÷3 × 5 + 100÷3 × 1) ÷ 5 = 1100 ÷ 15 = 73.333…
  expect(cellsOf({ ...duty([null, null, null]), indicatorResults }, 1)).toEqual([
    '1 73.33  73.33 พอใช้ ใช่',
  ]);
  // weights 40, 20, 20 of 80 count 50, 25, 25: (250 + 125 + 25) ÷ 5 = 80
  expect(cellsOf({ ...duty([40, 20, 20]), indicatorResults }, 1)).toEqual(['1 80.00  80.00 ดี ใช่']);
  expect(missingOf({ ...duty([40, null, 20]), indicatorResults })).toContain(
    'position weights-incomplete',
  );
});

it('names contradictory results and positions without indicators', () => {
  const twice = [...both([5, 5]), ...both([4, 5])];
  expect(missingOf({ indicatorResults: twice })).toEqual([
    'indicator contradictory',
    'indicator contradictory',
  ]);
  expect(missingOf({ indicatorResults: [...both([5, 5]), ...both([5, 5])] })).toEqual([]);
  expect(missingOf({ indicators: [], indicatorResults: both([5]) })).toEqual([
    'position no-indicators',
    'position no-indicators',
  ]);
});

it('joins tenures of one position and counts shared days once', () => {
  const holder = { person: 'P1', name: 'คนหนึ่ง', position: 'A-1' };
  const holders = [
    { ...holder, from: dateCell('2026-01-01'), to: dateCell('2026-02-15') },
    { ...holder, from: dateCell('2026-02-01'), to: dateCell('2026-02-28') },
    { ...holder, from: dateCell('2026-03-31'), to: dateCell('2026-03-01') },
  ];
  const model = office({ ...rows, holders, indicatorResults: both([5, 5]) });
  const stints = reviewYear(model, 2569, 1).people[0]?.rounds[0]?.stints;
  expect(stints?.map(({ stint }) => [stint.from, stint.to, stint.days])).toEqual([
    ['2026-01-01', '2026-02-28', 59],
  ]);
});

it('counts a required level of 0 as reached and asks for every other', () => {
  const required = (level: number) => ({
    requiredCompetencies: [
      { position: 'A-1', class: 'สมรรถนะหลัก', competency: 'การบริการที่ดี', level },
    ],
    indicatorResults: both([5, 5]),
  });
  expect(cellsOf(required(0), 1)).toEqual(['1 100.00 100.00 100.00 ดีเด่น ใช่']);
  expect(missingOf(required(2))).toEqual(['competency no-result', 'competency no-result']);
});
