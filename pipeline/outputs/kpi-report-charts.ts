import type { BarChartData } from '../../core/forms/kpi-charts';
import type { KpiReportCharts } from '../../core/forms/kpi-report';
import { applyDigits, type DigitPolicy } from '../../core/thai/digits';
import { barChart } from './chart-svg';

/** The charts of the report as SVG elements; empty where there is nothing to draw. */
export interface ReportSvg {
  readonly bands: string;
  readonly units: string;
  readonly indicators: string;
  readonly change: string;
}

const width = 640;
const barRoom = 30;
const axisRoom = 44;

function horizontal(id: string, data: BarChartData, nameWidth: number): string {
  if (data.categories.length === 0) return '';
  const room = data.series.length > 1 ? barRoom * 1.2 : barRoom;
  const height = axisRoom + data.categories.length * room;
  return barChart(data, { id, width, height, horizontal: true, nameWidth });
}

/** Writes the figures of a chart in the digits of the page. */
function withDigits(svg: string, digits: DigitPolicy): string {
  return svg.replace(
    /(<text[^>]*>)([^<]*)/g,
    (_, tag: string, text: string) => tag + applyDigits(text, digits),
  );
}

/** Draws the report's charts, their figures in the digits of the page. */
export function drawReportCharts(charts: KpiReportCharts, digits: DigitPolicy): ReportSvg {
  const svg = drawCharts(charts);
  const entries = Object.entries(svg).map(([name, one]: [string, string]) => {
    return [name, withDigits(one, digits)] as const;
  });
  return Object.fromEntries(entries) as unknown as ReportSvg;
}

function drawCharts(charts: KpiReportCharts): ReportSvg {
  const { bands, units, indicators, change } = charts;
  return {
    bands: barChart(bands, { id: 'bands', width, height: 250, horizontal: false, nameWidth: 0 }),
    units: horizontal('units', units, 220),
    indicators: horizontal('indicators', indicators, 120),
    change: change ? horizontal('change', change, 220) : '',
  };
}
