import { reviewYear } from '../../core/review/review-year';
import { stepsOfRound, stepsOfYear } from '../../core/review/steps';
import { summaryCells, summaryRows } from '../../core/review/summary-rows';
import { Fraction } from '../../core/review/fraction';
import { dateCell, dutyRows, office, positionRow, resultRows } from '../support/review-office';

/*
 * The worked example: one person, two rounds, 80:20, stepped levels, พนักงานราชการ.
 *
 * A-1 has four indicators.                    round 1                   round 2
 *  1. weight 40, 60 70 80 90 100 (rising)     85   → level 3            100 → level 5
 *  2. weight 30, 10  8  6  4   2 (falling)     4   → level 4              3 → level 4
 *  3. weight 20, text targets                 given 4.5                 given 5
 *  4. weight 10, 1 2 3 4 5 (rising)            0   → below level 1: 0     2 → level 2
 * KPI round 1 = (40×3 + 30×4 + 20×4.5 + 10×0) ÷ 5 = (120+120+90+0) ÷ 5 = 330 ÷ 5 = 66.00
 * KPI round 2 = (40×5 + 30×4 + 20×5 + 10×2) ÷ 5 = (200+120+100+20) ÷ 5 = 440 ÷ 5 = 88.00
 *
 * It requires three competencies at 3, 3 and 2.
 *  round 1 shown 3, 2, 5: 100, 66.666…, 100 → 266.666… ÷ 3 = 88.888… → 88.89
 *  round 2 shown 3, 3, 1: 100, 100, 50 → 250 ÷ 3 = 83.333… → 83.33
 * Total round 1 = (80×66 + 20×88.888…) ÷ 100 = 52.8 + 17.777… = 70.577… → 70.58 พอใช้ (65 ≤ x < 75)
 * Total round 2 = (80×88 + 20×83.333…) ÷ 100 = 70.4 + 16.666… = 87.066… → 87.07 ดีมาก (85 ≤ x < 95)
 * Year = (70.58 + 87.07) ÷ 2 = 78.825 → 78.83 ดี (75 ≤ x < 85)
 */
const duty = dutyRows('A-1', [
  [40, 60, 70, 80, 90, 100],
  [30, 10, 8, 6, 4, 2],
  [20, 'ร่าง', 'เสนอ', 'อนุมัติ', 'ประกาศ', 'ใช้จริง'],
  [10, 1, 2, 3, 4, 5],
]);
const at = { person: 'P1', position: 'A-1' };
const competencies = [
  ['การบริการที่ดี', 3, [3, 3]],
  ['การทำงานเป็นทีม', 3, [2, 3]],
  ['จริยธรรม', 2, [5, 1]],
] as const;
const rows = {
  positions: [positionRow('A-1')],
  ...duty,
  requiredCompetencies: competencies.map(([competency, level]) => ({
    ...{ position: 'A-1', class: 'สมรรถนะหลัก', competency, level },
  })),
  holders: [{ person: 'P1', name: 'นางสาวตัวอย่าง คิดมือ', position: 'A-1' }],
  indicatorResults: [
    ...resultRows({ ...at, round: 1 }, [85, 4, { score: 4.5 }, 0]),
    ...resultRows({ ...at, round: 2 }, [100, 3, { score: 5 }, 2]),
  ],
  competencyResults: competencies.flatMap(([competency, , shown]) =>
    shown.map((level, i) => ({ year: 2569, round: i + 1, person: 'P1', competency, level })),
  ),
};

describe('the worked example', () => {
  const review = reviewYear(office(rows), 2569);

  it('agrees with the scores calculated by hand', () => {
    const cells = summaryRows(review).map((row) => summaryCells(row).slice(8));
    expect(cells).toEqual([
      ['66.00', '88.89', '70.58', 'พอใช้', 'ใช่'],
      ['88.00', '83.33', '87.07', 'ดีมาก', 'ใช่'],
      ['77.00', '86.11', '78.83', 'ดี', 'ใช่'],
    ]);
  });

  it('shows the arithmetic of a round and of the year', () => {
    const [person] = review.people;
    const [first] = person?.rounds ?? [];
    if (!person || !first) throw new Error('No review');
    const steps = [...stepsOfRound(first, Fraction.from(80)), ...stepsOfYear(person)];
    expect(steps.map(({ expression, result }) => `${expression} = ${result}`)).toEqual([
      '(40 × 3 + 30 × 4 + 20 × 4.5 + 10 × 0) ÷ 5 = 66.00',
      '(100 + 66.6667 + 100) ÷ 3 = 88.89',
      '(80 × 66 + 20 × 88.8889) ÷ 100 = 70.58',
      '(70.58 + 87.07) ÷ 2 = 78.83',
    ]);
  });

  it('leaves competencies out where a position requires none', () => {
    const model = office({ ...rows, requiredCompetencies: [] });
    const [row] = summaryRows(reviewYear(model, 2569, 1));
    expect(row && summaryCells(row).slice(8, 11)).toEqual(['66.00', '', '66.00']);
  });

  it('weighs the positions of a mover by days', () => {
    /*
     * Round 2 has 183 days (30+31+30+31+31+30). P1 holds A-1 until 30 June (91 days) and B-1 from 1 July (92 days).
     * A-1: 87.066… as above. B-1 without competencies: level 5 of one indicator, KPI 100.
     * Total = (91 × 87.0666… + 92 × 100) ÷ 183 = (7923.0666… + 9200) ÷ 183 = 93.568… → 93.57
     * KPI = (91 × 88 + 92 × 100) ÷ 183 = 17208 ÷ 183 = 94.032… → 94.03; competencies: only A-1's 83.33
     */
    const other = dutyRows('B-1', [[100, 1, 2, 3, 4, 5]]);
    const holder = { person: 'P1', name: 'นางสาวตัวอย่าง คิดมือ' };
    const model = office({
      ...rows,
      positions: [...rows.positions, positionRow('B-1', { unit: 'ฝ่ายสอง' })],
      duties: [...rows.duties, ...other.duties],
      indicators: [...rows.indicators, ...other.indicators],
      holders: [
        { ...holder, position: 'A-1', to: dateCell('2026-06-30') },
        { ...holder, position: 'B-1', from: dateCell('2026-07-01') },
      ],
      indicatorResults: [
        ...rows.indicatorResults,
        ...resultRows({ person: 'P1', position: 'B-1', round: 2 }, [7]),
      ],
    });
    const review = reviewYear(model, 2569, 2);
    const days = review.people[0]?.rounds[0]?.stints.map(({ stint }) => stint.days);
    const [row] = summaryRows(review);
    expect(days).toEqual([91, 92]);
    expect(row && summaryCells(row).slice(4)).toEqual([
      ...['B-1', 'ตำแหน่ง B-1', 'ฝ่ายสอง', 'พนักงานราชการ'],
      ...['94.03', '83.33', '93.57', 'ดีมาก', 'ใช่'],
    ]);
  });
});
