import { fc } from '../support/fast-check';
import { reviewYear } from '../../core/review/review-year';
import { summaryCells, summaryRows } from '../../core/review/summary-rows';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { dateCell, dutyRows, office, positionRow, resultRows } from '../support/review-office';

const figure = fc.oneof(
  fc.integer({ min: -50, max: 500 }),
  fc.double({ min: -10, max: 200, noNaN: true, noDefaultInfinity: true }),
);
const target = fc.option(figure, { freq: 8, nil: null });
const indicator = fc.record({
  weight: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null, freq: 9 }),
  targets: fc.array(target, { minLength: 5, maxLength: 5 }),
  result: fc.oneof(
    figure,
    fc.integer({ min: 2, max: 10 }).map((n) => ({ score: n / 2 })),
  ),
});
const competency = fc.record({
  required: fc.integer({ min: 0, max: 5 }),
  shown: fc.integer({ min: 0, max: 5 }),
});
const officeArbitrary = fc.record({
  indicators: fc.array(indicator, { minLength: 1, maxLength: 6 }),
  competencies: fc.array(competency, { maxLength: 4 }),
  share: fc.integer({ min: 0, max: 100 }),
  linear: fc.boolean(),
  movedOn: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
});
type Case = typeof officeArbitrary extends fc.Arbitrary<infer T> ? T : never;

function rowsOf(one: Case) {
  const codes = one.movedOn === null ? ['A-1'] : ['A-1', 'B-1'];
  const duties = codes.map((code) =>
    dutyRows(
      code,
      one.indicators.map(({ weight, targets }) => [weight, ...targets]),
    ),
  );
  const day = (n: number) => dateCell(`2026-01-${String(n).padStart(2, '0')}`);
  const person = { person: 'P1', name: 'คนหนึ่ง' };
  return {
    settings: [
      { item: 'สัดส่วนผลสัมฤทธิ์', value: one.share },
      { item: 'การคิดระดับ', value: one.linear ? 'เทียบสัดส่วน' : 'ขั้น' },
    ],
    positions: codes.map((code) => positionRow(code)),
    duties: duties.flatMap((duty) => duty.duties),
    indicators: duties.flatMap((duty) => duty.indicators),
    requiredCompetencies: codes.flatMap((position) =>
      one.competencies.map(({ required }, i) => ({
        ...{ position, class: 'สมรรถนะหลัก', competency: `สมรรถนะที่ ${i + 1}`, level: required },
      })),
    ),
    holders:
      one.movedOn === null
        ? [{ ...person, position: 'A-1' }]
        : [
            { ...person, position: 'A-1', to: day(one.movedOn) },
            { ...person, position: 'B-1', from: day(one.movedOn + 1) },
          ],
    indicatorResults: codes.flatMap((position) =>
      resultRows(
        { person: 'P1', position, round: 1 },
        one.indicators.map(({ result }) => result),
      ),
    ),
    competencyResults: one.competencies.map(({ shown }, i) => ({
      ...{ year: 2569, round: 1, person: 'P1', competency: `สมรรถนะที่ ${i + 1}`, level: shown },
    })),
  };
}

function scoresOf(rows: ReturnType<typeof rowsOf>) {
  return summaryRows(reviewYear(office(rows), 2569)).map(summaryCells);
}

it('scores lie between 0 and 100, and a total is there exactly when nothing is missing', () => {
  fc.assert(
    fc.property(officeArbitrary, (one) => {
      const review = reviewYear(office(rowsOf(one)), 2569);
      for (const { rounds } of review.people) {
        for (const { scores, missing } of rounds) {
          expect(scores.total === null).toBe(missing.length > 0);
          for (const value of [scores.kpi, scores.competency, scores.total]) {
            expect(value?.toNumber() ?? 0).toBeGreaterThanOrEqual(0);
            expect(value?.toNumber() ?? 0).toBeLessThanOrEqual(100);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('a better result never scores less, whichever way its targets run', () => {
  const levels = fc.uniqueArray(fc.integer({ min: -100, max: 400 }), {
    minLength: 5,
    maxLength: 5,
  });
  const cases = fc.record({
    levels,
    falling: fc.boolean(),
    linear: fc.boolean(),
    pair: fc.tuple(figure, figure),
  });
  fc.assert(
    fc.property(cases, ({ levels, falling, linear, pair }) => {
      const targets: RawValue[] = levels.sort((a, b) => (falling ? b - a : a - b));
      const [worse, better] = pair.sort((a, b) => (falling ? b - a : a - b));
      const total = (result: number) => {
        const one: Case = {
          indicators: [{ weight: 100, targets: targets as number[], result }],
          ...{ competencies: [], share: 80, linear, movedOn: null },
        };
        return Number(scoresOf(rowsOf(one))[0]?.[10]);
      };
      expect(total(better)).toBeGreaterThanOrEqual(total(worse));
    }),
    { numRuns: 300 },
  );
});

it('the order of the rows changes nothing', () => {
  const orders = fc.record({ one: officeArbitrary, seed: fc.integer() });
  fc.assert(
    fc.property(orders, ({ one, seed }) => {
      const rows = rowsOf(one);
      const shuffle = <T>(list: readonly T[]) =>
        fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), {
          seed,
          numRuns: 1,
        })[0];
      const shuffled = Object.fromEntries(
        Object.entries(rows).map(([id, list]) => [id, shuffle<unknown>(list) ?? list]),
      ) as unknown as typeof rows;
      expect(scoresOf(shuffled)).toEqual(scoresOf(rows));
    }),
    { numRuns: 150 },
  );
});
