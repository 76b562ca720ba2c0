import { foldText } from '../../thai/normalise';
import { wrapRuns } from '../../thai/word-wrap';
import type { Line, Typesetter } from '../typesetter';
import type { CommandNode } from './command-tree';

/** Measures of a chart on A4 lying, in millimetres. */
export const chartLimits = {
  boxWidth: 34,
  columnGap: 3,
  rowGap: 8,
  stackGap: 2.5,
  stackIndent: 4,
  pageWidth: 257,
  pageHeight: 145,
  leastScale: 0.8,
  /** Boxes in one stack. */
  stackSize: 6,
} as const;

/** The text of a box and the height that it needs. */
export interface BoxText {
  readonly title: string;
  readonly titleLine: Line;
  /** Empty where it is the superior's unit too. */
  readonly unit: string;
  readonly unitLine: Line;
  readonly isOutside: boolean;
  readonly height: number;
}

/** A place of the tree: one box, or a stack of boxes that command nobody. */
export interface Cell {
  readonly boxes: readonly BoxText[];
  readonly children: readonly Cell[];
}

/** Letters that surely fit a line of a box; a unit is set smaller. */
export const titleLetters = 14;
const unitLetters = 17;

function linesOf({ runs }: Line, letters: number): number {
  return runs.some(({ text }) => text !== '') ? wrapRuns(runs, letters).length : 0;
}

function boxOf(node: CommandNode, superiorUnit: string, set: Typesetter): BoxText {
  const { title, unit, isOutside } = node;
  const shown = foldText(unit) === foldText(superiorUnit) ? '' : unit;
  const titleLine = set.line(title);
  const unitLine = set.line(shown);
  const height = 2.5 + 4.6 * linesOf(titleLine, titleLetters) + 4 * linesOf(unitLine, unitLetters);
  return { title, titleLine, unit: shown, unitLine, isOutside, height: Math.max(9, height) };
}

function stacksOf(leaves: readonly CommandNode[], superiorUnit: string, set: Typesetter): Cell[] {
  const byUnit = new Map<string, CommandNode[]>();
  for (const leaf of leaves) {
    const key = foldText(leaf.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), leaf]);
  }
  return [...byUnit.values()].flatMap((own) => {
    const boxes = own.map((leaf, i) => boxOf(leaf, i === 0 ? superiorUnit : leaf.unit, set));
    const { stackSize } = chartLimits;
    return Array.from({ length: Math.ceil(boxes.length / stackSize) }, (_, i) => ({
      boxes: boxes.slice(i * stackSize, (i + 1) * stackSize),
      children: [],
    }));
  });
}

/** Builds the cells of a tree: those who command nobody stand below each other, a stack for each unit. */
export function buildCells(node: CommandNode, set: Typesetter, superiorUnit = ''): Cell {
  const heads = node.children.filter(({ children }) => children.length > 0);
  const leaves = node.children.filter(({ children }) => children.length === 0);
  return {
    boxes: [boxOf(node, superiorUnit, set)],
    children: [
      ...heads.map((head) => buildCells(head, set, node.unit)),
      ...stacksOf(leaves, node.unit, set),
    ],
  };
}
