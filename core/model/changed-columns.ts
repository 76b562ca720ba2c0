import { sheets, type ColumnName, type SheetId } from '../sheets';
import type { Sheet } from '../sheets/column';
import { valuesOf, type Row, type Tables } from './table';

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

/** Adds the columns in which two rows differ; false when they do not stand in the same place. */
function compareRows(a: Row, b: Row, changed: Set<string>): boolean {
  if (a.source !== b.source || a.row !== b.row) return false;
  const [before, now] = [valuesOf(a), valuesOf(b)];
  for (const id of Object.keys(now)) if (!isSameValue(before[id], now[id])) changed.add(id);
  return true;
}

function compareTables(id: SheetId, before: readonly Row[], now: readonly Row[]): Iterable<string> {
  const changed = new Set<string>();
  const isAligned =
    before.length === now.length &&
    now.every((row, i) => {
      const old = before[i];
      return old === row || (old !== undefined && compareRows(old, row, changed));
    });
  const sheet: Sheet = sheets[id];
  return isAligned ? changed : Object.keys(sheet.columns);
}

/** Returns the columns in which tables differ: all columns of a sheet whose rows came, went or moved. */
export function changedColumns(before: Tables, now: Tables): ReadonlySet<ColumnName> {
  const changed = new Set<ColumnName>();
  for (const id of Object.keys(sheets) as SheetId[]) {
    if (before[id] === now[id]) continue;
    const columns = compareTables(id, before[id] as readonly Row[], now[id] as readonly Row[]);
    for (const column of columns) changed.add(`${id}.${column}` as ColumnName);
  }
  return changed;
}
