import { bandNames } from '../sheets/bands';
import { summariseGaps } from '../review/competency-gaps';
import { Fraction } from '../review/fraction';
import { rowsOfBasis, scoreGroup, scoresByUnit } from '../review/group-scores';
import { furthestFromTarget, summariseIndicators } from '../review/indicator-summary';
import { completenessByUnit, listMissing } from '../review/missing-list';
import type { Review } from '../review/review-year';
import type { IndicatorTrend, Trends } from '../review/trends';
import { bandChart, changeChart, indicatorChart, unitChart, type BarChartData } from './kpi-charts';
import {
  completenessRow,
  gapRow,
  indicatorChangeRow,
  indicatorRow,
  missingRow,
  personRow,
  matchedRow,
  scoreText,
  unitChangeRow,
  unitRow,
  type FigureRow,
  type IndicatorRow,
  type MissingRow,
  type PersonRow,
  type MatchedRow,
} from './kpi-report-tables';
import { formatThaiDate } from '../thai/dates';
import { assumedText, roundLabel } from './review-labels';
import type { Line, Typesetter } from './typesetter';

/** A key figure. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** What kpi-summary.pdf prints; the charts are drawn by the caller. */
export interface KpiReportView {
  readonly heading: string;
  readonly period: string;
  readonly rounds: readonly string[];
  readonly agency: Line;
  readonly isDraft: boolean;
  readonly draftNote: string;
  /** The last day under review, at the foot of the cover. */
  readonly dated: string;
  readonly figures: readonly KeyFigure[];
  /** Whom the key figures leave out; empty when nobody. */
  readonly figuresNote: string;
  readonly bandNames: readonly string[];
  readonly bandRows: readonly FigureRow[];
  readonly units: readonly FigureRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly gaps: readonly FigureRow[];
  readonly hasChange: boolean;
  readonly changeNote: string;
  readonly changeYears: readonly string[];
  readonly unitChanges: readonly FigureRow[];
  readonly indicatorChanges: readonly IndicatorRow[];
  readonly hasMatched: boolean;
  readonly matched: readonly MatchedRow[];
  /** What is taken for granted of earlier years. */
  readonly assumed: readonly string[];
  readonly completeness: readonly FigureRow[];
  readonly missing: readonly MissingRow[];
  readonly totalHeaders: readonly string[];
  readonly people: readonly PersonRow[];
}

/** The report's charts; null where there is nothing to draw. */
export interface KpiReportCharts {
  readonly bands: BarChartData;
  readonly units: BarChartData;
  readonly indicators: BarChartData;
  readonly change: BarChartData | null;
}

/** How many indicators, competencies and changes the report lists. */
const listed = { indicators: 10, gaps: 10, changes: 5 } as const;

function keyFigures(review: Review, set: Typesetter): KeyFigure[] {
  const group = scoreGroup('', '', rowsOfBasis(review));
  const good = (group.bands[0] ?? 0) + (group.bands[1] ?? 0);
  const share =
    group.complete === 0 ? null : Fraction.of(BigInt(good * 100), BigInt(group.complete));
  const count = (n: number) => set.plain(String(n));
  return [
    { value: count(group.people), label: 'ผู้รับการประเมิน (คน)' },
    { value: count(group.complete), label: 'ข้อมูลครบถ้วน (คน)' },
    { value: scoreText(group.mean, set), label: 'คะแนนเฉลี่ย' },
    { value: scoreText(group.lowest, set), label: 'คะแนนต่ำสุด' },
    { value: scoreText(group.highest, set), label: 'คะแนนสูงสุด' },
    { value: set.plain(share?.toText(1) ?? '-'), label: 'ร้อยละที่ได้ดีมากขึ้นไป' },
  ];
}

/** Names the people that no row of the year counts. */
function figuresNote({ people, rounds }: Review): string {
  const single = people.filter(({ year }) => year === null).length;
  if (rounds.length < 2 || single === 0) return '';
  return `คะแนนทั้งปีนับเฉพาะผู้ที่ดำรงตำแหน่งทั้งสองรอบ อีก ${single} คนมีรอบเดียว ดูคะแนนรายรอบได้ในตารางคะแนนรายบุคคล`;
}

function bandRows(chart: BarChartData, set: Typesetter): FigureRow[] {
  return chart.series.map(({ name, values }) => ({
    name: set.line(name),
    figures: values.map((value) => set.plain(String(value ?? 0))),
  }));
}

/** Picks the changes that are worth a line: the greatest falls and rises. */
function notable(trends: readonly IndicatorTrend[]): IndicatorTrend[] {
  const changed = trends.filter(({ change }) => change && change.compare(Fraction.zero) !== 0);
  const sorted = changed.sort((a, b) => (a.change && b.change ? a.change.compare(b.change) : 0));
  if (sorted.length <= 2 * listed.changes) return sorted;
  return [...sorted.slice(0, listed.changes), ...sorted.slice(-listed.changes)];
}

function changeView(trends: Trends | null, set: Typesetter) {
  const years = trends?.years ?? [];
  const units = trends ? [trends.office, ...trends.units] : [];
  const note = `เทียบคะแนนเฉลี่ยปี ${years.at(-1) ?? ''} กับปี ${years.at(-2) ?? ''} เฉพาะผู้ที่มีผลครบในแต่ละปี`;
  return {
    hasChange: trends !== null,
    changeNote: set.plain(note),
    changeYears: years.map((year) => set.plain(`ปี ${year}`)),
    unitChanges: units.map((unit) => unitChangeRow(unit, set)),
    indicatorChanges: notable(trends?.indicators ?? []).map((one) => indicatorChangeRow(one, set)),
    hasMatched: (trends?.matched.length ?? 0) > 0,
    matched: (trends?.matched ?? []).map((match) => matchedRow(match, set)),
    assumed: (trends?.assumed ?? []).map((one) => set.plain(assumedText(one))),
  };
}

function datedText({ rounds }: Review): string {
  const last = rounds.at(-1);
  return last ? `ผลการประเมินถึงวันที่ ${formatThaiDate(last.to)}` : '';
}

/** Builds the report of a review and the data of its charts. */
export function buildKpiReport(
  review: Review,
  { trends, set }: { trends: Trends | null; set: Typesetter },
): { view: KpiReportView; charts: KpiReportCharts } {
  const furthest = furthestFromTarget(summariseIndicators(review), listed.indicators);
  const missing = listMissing(review);
  const numbers = review.rounds.map(({ number }) => number);
  const labels = numbers.map((number) => `รอบที่ ${number}`);
  const bands = bandChart(review);
  const waiting = new Set(missing.map(({ person }) => person.key)).size;
  const view: KpiReportView = {
    heading: 'รายงานสรุปผลการประเมินผลการปฏิบัติงาน',
    period: set.plain(`ปีงบประมาณ พ.ศ. ${review.year}`),
    rounds: review.rounds.map((round) => set.plain(roundLabel(round))),
    agency: set.line(review.model.settings.agency),
    isDraft: missing.length > 0,
    draftNote: set.plain(`ร่าง: ข้อมูลยังไม่ครบ ${waiting} คน รวม ${missing.length} รายการ`),
    dated: set.plain(datedText(review)),
    figures: keyFigures(review, set),
    figuresNote: set.plain(figuresNote(review)),
    bandNames,
    bandRows: bandRows(bands, set),
    units: scoresByUnit(review).map((unit) => unitRow(unit, set)),
    indicators: furthest.map((one) => indicatorRow(one, set)),
    gaps: summariseGaps(review)
      .filter(({ below }) => below > 0)
      .slice(0, listed.gaps)
      .map((one) => gapRow(one, set)),
    ...changeView(trends, set),
    completeness: completenessByUnit(review).map((one) => completenessRow(one, set)),
    missing: missing.map((one) => missingRow(one, set)),
    totalHeaders: (numbers.length === 2 ? [...labels, 'ทั้งปี'] : labels).map(set.plain),
    people: review.people.map((one) => personRow(one, numbers, set)),
  };
  const change = trends ? changeChart(trends) : null;
  const charts = { bands, units: unitChart(review), indicators: indicatorChart(furthest), change };
  return { view, charts };
}
