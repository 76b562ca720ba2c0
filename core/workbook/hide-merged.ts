import { parseArea, type Area } from './address';
import type { RawRow, RawValue } from './raw-workbook';

function isCovered(row: number, column: number, area: Area): boolean {
  if (row === area.top && column === area.left) return false;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Empties the cells that a merged area covers: some programs leave values there that nobody sees. */
export function hideMerged(rows: readonly RawRow[], merges: readonly string[]): RawRow[] {
  const areas = merges.flatMap((merge) => parseArea(merge) ?? []);
  if (areas.length === 0) return [...rows];
  const shown = rows.map(({ row, cells }): RawRow => {
    const here = areas.filter((area) => row >= area.top && row <= area.bottom);
    if (here.length === 0) return { row, cells };
    const visible = cells.map((value, index): RawValue =>
      here.some((area) => isCovered(row, index + 1, area)) ? null : value,
    );
    while (visible.at(-1) === null) visible.pop();
    return { row, cells: visible };
  });
  return shown.filter((row) => row.cells.length > 0);
}
