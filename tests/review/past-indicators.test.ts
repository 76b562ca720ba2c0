import { reviewYear } from '../../core/review/review-year';
import { reviewEarlier, splitYears } from '../../core/review/split-years';
import { summaryCells, summaryRows } from '../../core/review/summary-rows';
import { compareYears } from '../../core/review/trends';
import { buildModel } from '../../core/model/build-model';
import { cellOf } from '../../core/findings/finding';
import { checkWorkbook } from '../../core/rules/run';
import type { RawValue } from '../../core/workbook/raw-workbook';
import {
  dutyRows,
  officeWorkbook,
  positionRow,
  resultRows,
  type OfficeRows,
} from '../support/review-office';

/*
 * One workbook with two years. Today A-1 has three indicators on two duties; in 2568 the first had another text and
 * other targets, the second stood on duty 2, the third did not exist, and a fourth stood on a duty that is gone.
 */
const texts = {
  sent: 'ร้อยละของหนังสือราชการที่ส่งทันกำหนด',
  sentBefore: 'ร้อยละของหนังสือที่ส่งทันกำหนด',
  counted: 'จำนวนครั้งที่ตรวจนับพัสดุ',
  content: 'ความพึงพอใจของผู้รับบริการ',
  archived: 'จำนวนแฟ้มที่จัดเก็บเข้าคลังเอกสาร',
};
const row = (
  [duty, indicator, text]: readonly [number, number, string],
  [weight, ...levels]: readonly [RawValue, ...RawValue[]],
) => {
  const [one] = dutyRows('A-1', [[weight, ...levels]]).indicators;
  return { ...one, duty, indicator, text };
};
const results = (year: number, entries: readonly (readonly [number, number, RawValue])[]) =>
  entries.flatMap(([duty, indicator, result]) =>
    resultRows({ person: 'P1', position: 'A-1', round: 1, year }, [result]).map((one) => ({
      ...one,
      ...{ duty, indicator },
    })),
  );
const rows: OfficeRows = {
  positions: [positionRow('A-1')],
  duties: [
    { position: 'A-1', duty: 1, text: 'รับและส่งหนังสือราชการ' },
    { position: 'A-1', duty: 2, text: 'ควบคุมพัสดุคงคลัง' },
  ],
  indicators: [
    row([1, 1, texts.sent], [50, 60, 70, 80, 90, 100]),
    row([1, 2, texts.counted], [30, 1, 2, 3, 4, 5]),
    row([2, 1, texts.content], [20, 1, 2, 3, 4, 5]),
  ],
  holders: [{ person: 'P1', name: 'คนหนึ่ง', position: 'A-1' }],
  pastIndicators: [
    { year: 2568, ...row([1, 1, texts.sentBefore], [40, 50, 60, 70, 80, 90]) },
    { year: 2568, ...row([2, 1, texts.counted], [40, 1, 2, 3, 4, 5]) },
    { year: 2568, ...row([7, 1, texts.archived], [20, 1, 2, 3, 4, 5]) },
  ],
  indicatorResults: [
    ...results(2569, [
      [1, 1, 90],
      [1, 2, 3],
      [2, 1, 5],
    ]),
    ...results(2568, [
      [1, 1, 90],
      [2, 1, 2],
      [7, 1, 1],
    ]),
  ],
};

function trendsOf(own: OfficeRows) {
  const split = splitYears(officeWorkbook(own), 2569);
  const review = reviewYear(buildModel(split.now.workbook).model, 2569);
  return compareYears(reviewEarlier(review, split), review);
}

describe('a workbook that keeps the indicators of the year before', () => {
  it('scores each year by its own targets and weights', () => {
    const { model } = buildModel(officeWorkbook(rows));
    const totals = [2568, 2569].map((year) =>
      summaryRows(reviewYear(model, year))
        .map((one) => summaryCells(one)[10])
        .join(),
    );
    // 2568: 90 reaches 90 → 5, then 2 and 1: (40×5 + 40×2 + 20×1) ÷ 5 = 300 ÷ 5 = 60.
    // 2569: 90 reaches 90 of 100 → 4, then 3 and 5: (50×4 + 30×3 + 20×5) ÷ 5 = 390 ÷ 5 = 78.
    expect(totals).toEqual(['60.00', '78.00']);
  });

  it('follows a renamed and a moved indicator, and says so', () => {
    const trends = trendsOf(rows);
    const lines = trends.indicators.map(({ match, levels }) => [
      match.now.row.values.text,
      levels.map((level) => level?.toText(2)).join(' '),
    ]);
    expect(lines).toEqual([
      [texts.sent, '5 4'],
      [texts.counted, '2 3'],
    ]);
    expect(
      trends.matched.map(({ kind, year, before }) => [kind, year, before.row.values.text]),
    ).toEqual([
      ['renamed', 2568, texts.sentBefore],
      ['moved', 2568, texts.counted],
    ]);
    expect(trends.assumed).toEqual([]);
    const means = [trends.office, ...trends.units].map((unit) =>
      unit.means.map((mean) => mean?.toFixed(2)).join(' '),
    );
    expect(means).toEqual(['60.00 78.00', '60.00 78.00']);
  });

  it('finds results where their year had an indicator, and nowhere else', () => {
    const found = (own: OfficeRows) =>
      checkWorkbook(officeWorkbook(own))
        .findings.filter(({ code }) => /^(indicator|duty)-not-found$/.test(code))
        .map(({ code, at }) => `${code} ${at.sheet}!${at.row}`);
    expect(found(rows)).toEqual([]);
    expect(found({ ...rows, pastIndicators: [] })).toEqual(['duty-not-found ผลตัวชี้วัด!7']);
    const wrong = [...(rows.indicatorResults ?? []), ...results(2568, [[1, 2, 4]])];
    expect(found({ ...rows, indicatorResults: wrong })).toEqual(['indicator-not-found ผลตัวชี้วัด!8']);
  });

  it('judges a result by the targets of its year', () => {
    const found = (own: OfficeRows) =>
      checkWorkbook(officeWorkbook(own))
        .findings.filter(({ code }) => code === 'result-out-of-range')
        .map(({ at }) => at.row);
    const past = (highest: number) => ({
      ...rows,
      pastIndicators: [
        { year: 2568, ...row([1, 1, texts.sentBefore], [100, 1, 2, 3, 4, highest]) },
      ],
      indicatorResults: results(2568, [[1, 1, 90]]),
    });
    expect(found(past(5))).toEqual([2]);
    expect(found(past(9))).toEqual([]);
  });
});

describe('the rules about the indicators of earlier years', () => {
  const past = (own: object[]) => {
    const workbook = officeWorkbook({ ...rows, pastIndicators: own as never });
    return checkWorkbook(workbook)
      .findings.filter(({ at }) => at.sheet === 'ตัวชี้วัดปีก่อน')
      .map(({ code, at, positions }) => `${code} ${cellOf(at)} ${String(positions)}`);
  };
  const year = (number: number, weights: RawValue[], ...levels: RawValue[]) =>
    weights.map((weight, at) => ({
      year: number,
      ...row([1, at + 1, `จำนวนแฟ้มที่จัดเก็บเข้าคลังตู้ที่ ${at + 1}`], [weight, ...levels]),
    }));

  it('finds weights that do not sum to 100, year by year', () => {
    expect(past([...year(2567, [60, 40]), ...year(2568, [60, 30])])).toEqual([
      'weights-not-100 G4 ',
    ]);
    expect(past([...year(2567, [60, 40]), ...year(2568, [100])])).toEqual([]);
  });

  it('finds a weight that is missing where others stand', () => {
    expect(past(year(2568, [60, null]))).toEqual(['weights-incomplete G3 ']);
    expect(past(year(2568, [null, null]))).toEqual([]);
  });

  it('finds levels out of order, numbers out of range and a key that stands twice', () => {
    expect(past(year(2568, [100], 1, 2, 4, 3, 5))).toEqual(['levels-out-of-order H2 ']);
    expect(past(year(2568, [120]))).toContain('number-out-of-range G2 ');
    const [once] = year(2568, [50]);
    expect(past([once ?? {}, once ?? {}])).toEqual(['key-repeated D3 ']);
  });

  it('keeps the indicators of a position that is gone', () => {
    const [one] = year(2568, [100]);
    expect(past([{ ...one, position: 'A-0' }])).toEqual([]);
  });
});

it('says of which year it knows indicators by their numbers only', () => {
  const trends = trendsOf({
    ...rows,
    pastIndicators: [],
    indicatorResults: [
      ...(rows.indicatorResults?.slice(0, 3) ?? []),
      ...results(2568, [
        [1, 1, 90],
        [1, 2, 2],
      ]),
    ],
  });
  expect(trends.matched).toEqual([]);
  expect(trends.assumed).toEqual([{ year: 2568, indicators: 2 }]);
});
