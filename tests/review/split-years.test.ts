import { buildModel } from '../../core/model/build-model';
import { reviewYear } from '../../core/review/review-year';
import { reviewEarlier, splitYears } from '../../core/review/split-years';
import { compareYears } from '../../core/review/trends';
import type { RawFile } from '../../core/workbook/raw-workbook';
import { dutyRows, officeWorkbook, positionRow, resultRows } from '../support/review-office';

interface Edition {
  readonly year: number | null;
  readonly position?: string;
  readonly texts?: readonly string[];
  /** Levels by year. */
  readonly results?: Readonly<Record<number, readonly number[]>>;
}

/** One file of an office: one position, one duty, indicators that score what their result says. */
function edition(name: string, { year, position = 'A-1', texts = [], results = {} }: Edition) {
  const duties = dutyRows(
    position,
    texts.map(() => [null, 1, 2, 3, 4, 5]),
  );
  const [file] = officeWorkbook({
    ...(year === null ? {} : { settings: [{ item: 'ปีงบประมาณ', value: year }] }),
    ...(texts.length === 0
      ? {}
      : {
          positions: [positionRow(position)],
          duties: duties.duties,
          indicators: duties.indicators.map((row, i) => ({ ...row, text: texts[i] ?? '' })),
          holders: [{ person: `P-${position}`, name: 'นายสมมุติ', position }],
        }),
    indicatorResults: Object.entries(results).flatMap(([of, levels]) =>
      resultRows({ person: `P-${position}`, position, round: 1, year: Number(of) }, levels),
    ),
  }).files;
  return { ...(file as RawFile), file: name };
}

const before = edition('2567.xlsx', {
  year: 2567,
  texts: ['ร้อยละของหนังสือที่ส่งทันกำหนด', 'จำนวนครั้งที่ตรวจนับพัสดุ'],
  results: { 2567: [2, 3] },
});
const middle = edition('2568.xlsx', {
  year: 2568,
  texts: ['ร้อยละของหนังสือราชการที่ส่งทันกำหนด', 'จำนวนครั้งที่ตรวจนับพัสดุ'],
  results: { 2568: [3, 3] },
});
const now = edition('2569.xlsx', {
  year: 2569,
  texts: ['จำนวนครั้งที่ตรวจนับพัสดุ', 'ร้อยละของหนังสือราชการที่ส่งทันกำหนด', 'ความพึงพอใจของผู้รับบริการ'],
  results: { 2569: [4, 5, 1] },
});

const trendsOf = (files: readonly RawFile[], year: number) => {
  const split = splitYears({ files }, year);
  const review = reviewYear(buildModel(split.now.workbook).model, year);
  const earlier = reviewEarlier(review, split);
  return { split, trends: compareYears(earlier, review) };
};

describe('an input with an edition of the office for every year', () => {
  const { split, trends } = trendsOf([now, before, middle], 2569);

  it('reads each year from its own file', () => {
    expect(split.now.files).toEqual(['2569.xlsx']);
    expect(split.earlier.map(({ year, files }) => [year, files])).toEqual([
      [2567, ['2567.xlsx']],
      [2568, ['2568.xlsx']],
    ]);
    expect(buildModel(split.now.workbook).model.positions).toHaveLength(1);
  });

  it('follows each indicator by its text through the years, whatever its number was', () => {
    const levels = trends.indicators.map((one) => [
      one.match.now.row.values.text,
      one.levels.map((level) => level?.toText(2) ?? '-').join(' '),
    ]);
    expect(levels).toEqual([
      ['จำนวนครั้งที่ตรวจนับพัสดุ', '3 3 4'],
      ['ร้อยละของหนังสือราชการที่ส่งทันกำหนด', '2 3 5'],
    ]);
  });

  it('shows the renamed one with the year and the text that it had', () => {
    expect(
      trends.matched.map(({ kind, year, before: old }) => [kind, year, old.row.values.text]),
    ).toEqual([['renamed', 2567, 'ร้อยละของหนังสือที่ส่งทันกำหนด']]);
  });

  // 2567: (50 × 2 + 50 × 3) ÷ 5 = 50; 2568: (50 × 3 + 50 × 3) ÷ 5 = 60; 2569: (4 + 5 + 1) × 33⅓ ÷ 5 = 66.67.
  it('sets the totals of the office and its unit side by side', () => {
    const means = [trends.office, ...trends.units].map((unit) =>
      unit.means.map((mean) => mean?.toFixed(2)).join(' '),
    );
    expect(means).toEqual(['50.00 60.00 66.67', '50.00 60.00 66.67']);
    expect(trends.office.change?.toFixed(2)).toBe('6.67');
  });

  it('does not depend on the order of the files', () => {
    const other = splitYears({ files: [middle, now, before] }, 2569);
    expect(other.earlier.map(({ files }) => files)).toEqual(
      split.earlier.map(({ files }) => files),
    );
  });

  it('takes the edition of the year that is asked for and none of a later year', () => {
    const past = splitYears({ files: [now, before, middle] }, 2568);
    expect(past.now.files).toEqual(['2568.xlsx']);
    expect(past.earlier.map(({ year }) => year)).toEqual([2567]);
  });
});

it('keeps files together that hold other positions, whatever year they name', () => {
  const other = edition('b.xlsx', { year: 2568, position: 'B-1', texts: ['จำนวนเรื่อง'] });
  const { split } = trendsOf([now, other], 2569);
  expect(split.now.files).toEqual(['2569.xlsx', 'b.xlsx']);
});

it('reads results that stand in a file of their own for every year', () => {
  const results = edition('results.xlsx', {
    year: null,
    results: { 2568: [1, 2], 2569: [3, 4, 5] },
  });
  const bare = (file: RawFile) => ({
    ...file,
    sheets: file.sheets.filter(({ name }) => name !== 'ผลตัวชี้วัด'),
  });
  const { trends } = trendsOf([bare(middle), bare(now), results], 2569);
  expect(trends.office.means.map((mean) => mean?.toFixed(2))).toEqual(['30.00', '80.00']);
});

it('finds the results of an earlier year in the newest file, where its own has none', () => {
  const first = edition('old.xlsx', { year: 2568, texts: ['จำนวนเรื่องที่เสร็จทันกำหนด'] });
  const second = edition('new.xlsx', {
    year: 2569,
    texts: ['จำนวนเรื่องที่เสร็จก่อนกำหนด'],
    results: { 2568: [2], 2569: [4] },
  });
  const { trends } = trendsOf([first, second], 2569);
  expect(trends.indicators[0]?.levels.map((level) => level?.toText(2))).toEqual(['2', '4']);
  expect(trends.matched.map(({ kind }) => kind)).toEqual(['renamed']);
});

it('compares the years of one workbook by the same indicators', () => {
  const one = edition('one.xlsx', {
    year: 2569,
    texts: ['จำนวนเรื่อง'],
    results: { 2568: [2], 2569: [4] },
  });
  const { split, trends } = trendsOf([one], 2569);
  expect(split.earlier).toEqual([]);
  expect(trends.indicators[0]?.levels.map((level) => level?.toText(2))).toEqual(['2', '4']);
  expect(trends.matched).toEqual([]);
});
