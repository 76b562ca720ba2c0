import { Fraction } from '../../core/review/fraction';
import { reviewYear } from '../../core/review/review-year';
import {
  dutyRows,
  office,
  positionRow,
  resultRows,
  type OfficeRows,
} from '../support/review-office';

/*
 * One indicator weighs all and its level is given by hand, so total = 100 × level ÷ 5 = 20 × level and
 * level = total ÷ 20: 64.99 ÷ 20 = 3.2495, 65 ÷ 20 = 3.25, 65.01 ÷ 20 = 3.2505.
 * A total just under an edge that rounds up to it belongs to the higher band: 64.995 → 65.00, 64.994 → 64.99.
 */
function review(total: number, personnelType: string, more: OfficeRows = {}) {
  const score = Number((total / 20).toFixed(6));
  const model = office({
    positions: [positionRow('A-1', { personnelType })],
    ...dutyRows('A-1', [[100, 1, 2, 3, 4, 5]]),
    holders: [{ person: 'P1', name: 'คนหนึ่ง', position: 'A-1' }],
    indicatorResults: resultRows({ person: 'P1', position: 'A-1', round: 1 }, [{ score }]),
    ...more,
  });
  const scores = reviewYear(model, 2569, 1).people[0]?.rounds[0]?.scores;
  return `${scores?.total?.toFixed(2)} ${scores?.band}`;
}

const employee = [
  [65, 'พอใช้', 'ต้องปรับปรุง'],
  [75, 'ดี', 'พอใช้'],
  [85, 'ดีมาก', 'ดี'],
  [95, 'ดีเด่น', 'ดีมาก'],
] as const;
const official = [
  [60, 'พอใช้', 'ต้องปรับปรุง'],
  [70, 'ดี', 'พอใช้'],
  [80, 'ดีมาก', 'ดี'],
  [90, 'ดีเด่น', 'ดีมาก'],
] as const;

describe.each([
  ['พนักงานราชการ', employee],
  ['ข้าราชการ', official],
  ['เจ้าหน้าที่สหกรณ์', official],
] as const)('bands of %s', (type, edges) => {
  it.each(edges)('%d exactly, just under and just over', (edge, from, under) => {
    expect(review(edge, type)).toBe(`${edge}.00 ${from}`);
    expect(review(edge + 0.01, type)).toBe(`${edge}.01 ${from}`);
    expect(review(edge - 0.01, type)).toBe(`${edge - 1}.99 ${under}`);
  });

  it.each(edges)('%d is found on the rounded total', (edge, from, under) => {
    expect(review(edge - 0.005, type)).toBe(`${edge}.00 ${from}`);
    expect(review(edge - 0.0051, type)).toBe(`${edge - 1}.99 ${under}`);
  });
});

it('takes the bands of the office before the defaults', () => {
  const own = (personnelType: string) => ({
    bands: [
      { personnelType, band: 'ดี', lowest: 66.5 },
      { personnelType, band: 'ดีเด่น', lowest: 99 },
    ],
  });
  expect(review(66.5, 'จ้างเหมา', own('จ้างเหมา'))).toBe('66.50 ดี');
  expect(review(66.49, 'จ้างเหมา', own('จ้างเหมา'))).toBe('66.49 ต้องปรับปรุง');
  expect(review(66.5, 'จ้างเหมา', own('ข้าราชการ'))).toBe('66.50 พอใช้');
});

it('rounds halves up and writes decimals exactly', () => {
  expect(Fraction.from(1.005).toFixed(2)).toBe('1.01');
  expect(Fraction.from(2.675).toFixed(2)).toBe('2.68');
  expect(Fraction.from(-1.005).toFixed(2)).toBe('-1.01');
  expect(Fraction.from(0.1 + 0.2).toText(10)).toBe('0.3');
  expect(Fraction.from(1e21).toFixed(0)).toBe('1000000000000000000000');
  expect(Fraction.from(1e-7).toText(9)).toBe('0.0000001');
  expect(Fraction.of(1n, 3n).plus(Fraction.of(2n, 3n)).toFixed(2)).toBe('1.00');
});
