import { bandNames } from '../sheets/bands';
import { rowsOfBasis, scoreGroup, scoresByUnit } from '../review/group-scores';
import type { IndicatorSummary } from '../review/indicator-summary';
import type { Review } from '../review/review-year';
import { yearLabel } from '../review/summary-rows';
import type { Trends, UnitTrend } from '../review/trends';

/** One row of bars: a value a category; null leaves a gap. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a bar chart shows. */
export interface BarChartData {
  /** Names along the axis, in reading order. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The axis begins at 0 and ends here; null lets it fit. */
  readonly max: number | null;
  readonly decimals: number;
}

/** How many units or indicators a chart shows; tables show all. */
export const chartedAtMost = 20;

/** Returns how many people are in each band, by round and for the year. */
export function bandChart(review: Review): BarChartData {
  const bases = review.rounds.map(({ number }) => ({
    basis: number as number | typeof yearLabel,
    name: `รอบที่ ${number}`,
  }));
  if (bases.length === 2) bases.push({ basis: yearLabel, name: 'ทั้งปี' });
  const series = bases.map(({ basis, name }) => ({
    name,
    values: scoreGroup('', '', rowsOfBasis(review, basis)).bands,
  }));
  return { categories: bandNames, series, max: null, decimals: 0 };
}

/** Returns the mean total of each unit, highest first. */
export function unitChart(review: Review): BarChartData {
  const units = scoresByUnit(review).filter(({ mean }) => mean !== null);
  const sorted = [...units].sort((a, b) => (a.mean && b.mean ? b.mean.compare(a.mean) : 0));
  const shown = sorted.slice(0, chartedAtMost);
  return {
    categories: shown.map(({ label }) => (label === '' ? 'ไม่ระบุสังกัด' : label)),
    series: [{ name: 'คะแนนเฉลี่ย', values: shown.map(({ mean }) => mean?.toNumber() ?? null) }],
    max: 100,
    decimals: 2,
  };
}

/** Returns the mean levels of some indicators, named by position and number. */
export function indicatorChart(summaries: readonly IndicatorSummary[]): BarChartData {
  return {
    categories: summaries.map(
      ({ position, indicator }) =>
        `${position.row.values.code} ข้อ ${indicator.duty ?? '-'}.${indicator.number}`,
    ),
    series: [{ name: 'ระดับเฉลี่ย', values: summaries.map(({ level }) => level?.toNumber() ?? null) }],
    max: 5,
    decimals: 2,
  };
}

/** Returns the last two years' mean totals of the units that have both. */
export function changeChart(trends: Trends): BarChartData {
  const names = trends.years.slice(-2);
  const shown = [{ ...trends.office, unit: 'ทั้งหน่วยงาน' }, ...trends.units]
    .filter(({ change }) => change !== null)
    .slice(0, chartedAtMost);
  const value = ({ means }: UnitTrend, back: number) => means.at(-back)?.toNumber() ?? null;
  return {
    categories: shown.map(({ unit }) => unit),
    series: names.map((year, i) => ({
      name: `ปี ${year}`,
      values: shown.map((unit) => value(unit, names.length - i)),
    })),
    max: 100,
    decimals: 2,
  };
}
