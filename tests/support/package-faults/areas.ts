import { parseArea, type Area } from '../../../core/workbook/address';

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  const isBeside = one.right < other.left || other.right < one.left;
  return !isBeside && one.bottom >= other.top && other.bottom >= one.top;
}

/** Returns the pairs of areas that overlap, as text. */
export function overlapping(texts: readonly string[]): string[] {
  const areas = texts.map(parseArea);
  return texts.flatMap((text, i) => {
    const area = areas[i];
    return texts.slice(i + 1).flatMap((other, j) => {
      const second = areas[i + 1 + j];
      return area && second && overlaps(area, second) ? [`${text} and ${other}`] : [];
    });
  });
}
