import type { Model, Position } from '../../model/model';
import type { Line, Typesetter } from '../typesetter';
import type { BookPart } from './book';
import { layOutCharts, type ChartBox, type ChartPage } from './chart-layout';
import { buildCommandTrees } from './command-tree';

/** One box of a chart; measures in millimetres. */
export interface BoxView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: Line;
  readonly hasUnit: boolean;
  readonly unit: Line;
  /** An authority outside the workbook: a dashed frame. */
  readonly isOutside: boolean;
}

/** One page of the organisation chart. */
export interface ChartPageView {
  readonly heading: string;
  readonly subheading: Line;
  readonly width: number;
  readonly height: number;
  /** Size of letters against the full size, as a CSS number. */
  readonly scale: number;
  /** The lines of command as an SVG path. */
  readonly lines: string;
  readonly boxes: readonly BoxView[];
}

/** What the organisation chart prints. */
export interface OrgChartView {
  readonly charts: readonly ChartPageView[];
}

function boxView(box: ChartBox): BoxView {
  const { left, top, width, height } = box;
  return {
    ...{ left, top, width, height },
    title: box.titleLine,
    hasUnit: box.unit !== '',
    unit: box.unitLine,
    isOutside: box.isOutside,
  };
}

function chartView(page: ChartPage, set: Typesetter): ChartPageView {
  return {
    heading: chartTitle,
    subheading: set.line(page.heading),
    width: page.width,
    height: page.height,
    scale: page.scale,
    lines: page.lines,
    boxes: page.boxes.map(boxView),
  };
}

/** The heading of the chart, and its line in the contents. */
export const chartTitle = 'โครงสร้างและสายการบังคับบัญชา';

/** Where the organisation chart begins. */
export const chartAnchor = 'chart';

/** Makes the organisation chart, a page or more; null where nobody commands anybody. */
export function chartPart(
  model: Model,
  { set, positions }: { set: Typesetter; positions: readonly Position[] },
): BookPart | null {
  const trees = buildCommandTrees(model, positions).filter(({ children }) => children.length > 0);
  if (trees.length === 0) return null;
  return {
    anchor: chartAnchor,
    template: 'org-chart',
    zone: 'body',
    view: (): OrgChartView => ({
      charts: layOutCharts(trees, set).map((page) => chartView(page, set)),
    }),
  };
}
