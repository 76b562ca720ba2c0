import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy';
import type { Typesetter } from '../typesetter';
import { buildCells, chartLimits, type BoxText, type Cell } from './chart-cells';
import type { CommandNode } from './command-tree';

/** A box in its place; millimetres from the chart's upper left corner. */
export interface ChartBox extends BoxText {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** One page of a chart. */
export interface ChartPage {
  readonly heading: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly lines: string;
  readonly boxes: readonly ChartBox[];
}

const { boxWidth, columnGap, rowGap, stackGap, stackIndent, pageWidth, pageHeight, leastScale } =
  chartLimits;
const column = boxWidth + columnGap;

function stackHeight({ boxes }: Cell): number {
  return boxes.reduce((sum, box) => sum + box.height + stackGap, -stackGap);
}

type Node = HierarchyPointNode<Cell>;

/** The upper edge of each row; a stack may reach below its row unless `isSpacious`. */
function rowTops(root: Node, isSpacious: boolean): number[] {
  const heights: number[] = [];
  root.each(({ depth, data }) => {
    const height = isSpacious ? stackHeight(data) : (data.boxes[0]?.height ?? 0);
    heights[depth] = Math.max(heights[depth] ?? 0, height);
  });
  return heights.map((_, depth) =>
    heights.slice(0, depth).reduce((sum, height) => sum + height + rowGap, 0),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The line from a cell to one below it: down, across, down; a stack hangs on a line at its left. */
function connect(from: { x: number; y: number }, to: { x: number; boxes: ChartBox[] }): string {
  const [first] = to.boxes;
  if (!first) return '';
  const middle = round(first.top - rowGap / 2);
  const start = `M${from.x} ${from.y}V${middle}`;
  if (to.boxes.length === 1) return `${start}H${to.x}V${first.top}`;
  const spine = round(first.left - stackIndent / 2);
  const last = to.boxes.at(-1) ?? first;
  const ticks = to.boxes.map((box) => `M${spine} ${round(box.top + box.height / 2)}H${box.left}`);
  return `${start}H${spine}V${round(last.top + last.height / 2)}${ticks.join('')}`;
}

interface Placed {
  readonly x: number;
  readonly bottom: number;
  readonly boxes: ChartBox[];
}

function placeCell(node: Node, left: number, top: number): Placed {
  const isStack = node.data.boxes.length > 1;
  const indent = isStack ? stackIndent : 0;
  const boxes: ChartBox[] = [];
  let y = top;
  for (const box of node.data.boxes) {
    boxes.push({ ...box, left: round(left + indent), top: round(y), width: boxWidth - indent });
    y += box.height + stackGap;
  }
  return { x: round(left + boxWidth / 2), bottom: round(y - stackGap), boxes };
}

function placeAll(root: Node, isSpacious: boolean): Map<Node, Placed> {
  const leftmost = Math.min(...root.descendants().map(({ x }) => x));
  const tops = rowTops(root, isSpacious);
  const placed = new Map<Node, Placed>();
  root.each((node) => {
    placed.set(node, placeCell(node, node.x - leftmost, tops[node.depth] ?? 0));
  });
  return placed;
}

/** Says whether two cells share ground, the gap between rows included. */
function areCrossing(placed: ReadonlyMap<Node, Placed>): boolean {
  const cells = [...placed.values()].map(({ x, bottom, boxes }) => ({
    x,
    top: (boxes[0]?.top ?? 0) - rowGap / 2,
    bottom: bottom + rowGap / 2 - 0.1,
  }));
  return cells.some((a, i) =>
    cells
      .slice(i + 1)
      .some((b) => Math.abs(a.x - b.x) < column && a.top < b.bottom && b.top < a.bottom),
  );
}

function layOut(cell: Cell): Omit<ChartPage, 'scale' | 'heading'> {
  const root = tree<Cell>()
    .nodeSize([column, 1])
    .separation(() => 1)(hierarchy(cell, ({ children }) => [...children]));
  const tight = placeAll(root, false);
  const placed = areCrossing(tight) ? placeAll(root, true) : tight;
  const lines = root.links().map(({ source, target }) => {
    const from = placed.get(source);
    const to = placed.get(target);
    return from && to ? connect({ x: from.x, y: from.bottom }, to) : '';
  });
  const cells = [...placed.values()];
  return {
    width: round(Math.max(...cells.map(({ x }) => x)) + boxWidth / 2),
    height: Math.max(...cells.map(({ bottom }) => bottom)),
    lines: lines.join(''),
    boxes: cells.flatMap(({ boxes }) => boxes),
  };
}

function scaleOf({ width, height }: { width: number; height: number }): number {
  return Math.min(1, pageWidth / width, pageHeight / height);
}

function scaled(page: Omit<ChartPage, 'scale' | 'heading'>, heading: string): ChartPage {
  const scale = Math.floor(scaleOf(page) * 1000) / 1000;
  return { ...page, scale, heading };
}

function headingOf({ boxes: [box] }: Cell): string {
  return box === undefined ? '' : box.unit === '' ? box.title : box.unit;
}

/** The cell and its children without what stands below them, spread evenly over as few pages as hold them. */
function overviews(cell: Cell): ChartPage[] {
  const columns = Math.floor((pageWidth / leastScale + columnGap) / column);
  const flat = cell.children.map((child) => ({ ...child, children: [] }));
  const pages = Math.ceil(flat.length / columns);
  const share = Math.ceil(flat.length / pages);
  const chunks = Array.from({ length: pages }, (_, i) => flat.slice(i * share, (i + 1) * share));
  return chunks.map((children, i) =>
    scaled(layOut({ ...cell, children }), `${headingOf(cell)}${i === 0 ? '' : ' (ต่อ)'}`),
  );
}

function pagesOf(cell: Cell): ChartPage[] {
  const whole = layOut(cell);
  if (scaleOf(whole) >= leastScale) return [scaled(whole, headingOf(cell))];
  const below = cell.children.filter(({ children }) => children.length > 0);
  return [...overviews(cell), ...below.flatMap(pagesOf)];
}

/** Lays out trees of command on pages: a tree that does not fit is cut into an overview and a chart for each branch. */
export function layOutCharts(trees: readonly CommandNode[], set: Typesetter): ChartPage[] {
  return trees.flatMap((node) => pagesOf(buildCells(node, set)));
}
