// The whole of ECharts: its parts are ES modules only, which Node 20 cannot require.
import { init } from 'echarts';
import type { BarChartData } from '../../core/forms/kpi-charts';
import { wrapWords } from '../../core/thai/word-wrap';
import { hatchBars, type Hatching } from './hatch-bars';

/** Size and direction of a chart. */
export interface ChartShape {
  /** Begins the ids within the SVG; its own on the page. */
  readonly id: string;
  /** Units of the SVG's view box; the page scales it. */
  readonly width: number;
  readonly height: number;
  readonly horizontal: boolean;
  /** Room for the names beside a horizontal chart. */
  readonly nameWidth: number;
}

const fontFamily = 'Sarabun Jobsheet';
const black = '#000';

/** Fills that stay apart on a black-and-white printer: solid dark, hatched, dotted. Each colour has one pattern. */
const fills = ['#404040', '#fefefe', '#d9d9d9'] as const;
const hatchings = new Map<string, Hatching>([
  [fills[1], 'lines'],
  [fills[2], 'dots'],
]);

const letterWidth = 6.4;

/** Breaks a name between words into lines that fit the room beside the axis, none of them much shorter than the others. */
function breakName(name: string, room: number): string {
  const widest = wrapWords(name, room / letterWidth);
  let lines = widest;
  for (let less = room; less > 0; less -= letterWidth) {
    const narrower = wrapWords(name, less / letterWidth);
    if (narrower.length > widest.length) break;
    lines = narrower;
  }
  return lines.join('\n');
}

function seriesOption(data: BarChartData, horizontal: boolean) {
  return data.series.map(({ name, values }, index) => {
    const fill = fills[index + (data.series.length > 1 ? 1 : 0)] ?? fills[0];
    const isLast = index === data.series.length - 1;
    const color = isLast ? fills[0] : fill;
    return {
      type: 'bar' as const,
      name,
      barMaxWidth: horizontal ? 16 : 44,
      itemStyle: { color, borderColor: black, borderWidth: 0.8 },
      label: {
        show: true,
        position: horizontal ? ('right' as const) : ('top' as const),
        color: black,
        fontFamily,
        fontSize: 12,
        // Hides the grid lines behind a figure, in Thai digits too, which are wider than ECharts thinks.
        backgroundColor: '#fff',
        padding: horizontal ? [0, 11, 0, 0] : [0, 4],
        lineHeight: 11,
        formatter: ({ value }: { value: unknown }) =>
          typeof value === 'number' ? value.toFixed(data.decimals) : '',
      },
      data: values.map((value) => value ?? '-'),
    };
  });
}

function axes(data: BarChartData, { horizontal, nameWidth }: ChartShape) {
  const names = {
    type: 'category' as const,
    data: data.categories.map((name) => (horizontal ? breakName(name, nameWidth) : name)),
    inverse: horizontal,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: black } },
    axisLabel: {
      color: black,
      fontFamily,
      fontSize: 12,
      interval: 0,
      lineHeight: 15,
    },
  };
  const values = {
    type: 'value' as const,
    min: 0,
    ...(data.max === null ? {} : { max: data.max }),
    minInterval: data.decimals === 0 ? 1 : 0,
    axisLabel: { color: black, fontFamily, fontSize: 11 },
    splitLine: { lineStyle: { color: '#bfbfbf', type: 'dashed' as const } },
  };
  return horizontal ? { xAxis: values, yAxis: names } : { xAxis: names, yAxis: values };
}

/** Draws a bar chart as an SVG element; the same data give the same text. Figures stand at every bar. */
export function barChart(data: BarChartData, shape: ChartShape): string {
  const { width, height, horizontal, nameWidth } = shape;
  const hasLegend = data.series.length > 1;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily },
    aria: { enabled: true },
    legend: {
      show: hasLegend,
      top: 0,
      icon: 'rect',
      textStyle: { color: black, fontFamily, fontSize: 12 },
    },
    grid: {
      outerBoundsMode: 'none',
      top: hasLegend ? 34 : 16,
      bottom: 24,
      left: horizontal ? nameWidth + 14 : 36,
      right: horizontal ? 52 : 16,
    },
    ...axes(data, shape),
    series: seriesOption(data, horizontal),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return hatchBars(svg, hatchings)
    .replace(/<path [^>]*fill="none" pointer-events="visible"><\/path>\n?/g, '')
    .replace(/<path [^>]*fill-opacity="0"[^>]*><\/path>\n?/g, '')
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/zr\d+-/g, `${shape.id}-`);
}
