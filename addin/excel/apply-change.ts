import type { Change, Removal } from '../../core/edits/change';
import type { Edit, RowInsert } from '../../core/findings/finding';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { columnLetters } from '../../core/workbook/address';
import { cellInput } from './cell-input';
import { rawValue } from './raw-cells';

/** Tells what a cell held when the change was made up. */
export type Expected = (at: Edit) => RawValue;

/** How it went: nothing is written when a cell has changed in the meantime. */
export interface Outcome {
  readonly written: number;
  /** Addresses of cells that another person changed meanwhile, such as `ตำแหน่ง!B7`. */
  readonly conflicts: readonly string[];
}

const same = (a: RawValue, b: RawValue) => JSON.stringify(a) === JSON.stringify(b);

interface Look {
  readonly where: string;
  readonly expected: readonly RawValue[];
  readonly range: Excel.Range;
}

function lookAt(context: Excel.RequestContext, change: Change, expected: Expected): Look[] {
  const { worksheets } = context.workbook;
  const edits = change.edits.map((edit): Look => {
    const range = worksheets.getItem(edit.sheet).getCell(edit.row - 1, edit.column - 1);
    const where = `${edit.sheet}!${columnLetters(edit.column)}${edit.row}`;
    return { where, expected: [expected(edit)], range };
  });
  const removals = change.removals.map(({ sheet, row, cells }): Look => {
    const range = worksheets
      .getItem(sheet)
      .getRangeByIndexes(row - 1, 0, 1, Math.max(1, cells.length));
    return { where: `${sheet}!${row}`, expected: cells, range };
  });
  const looks = [...edits, ...removals];
  for (const { range } of looks) range.load('values,valueTypes,numberFormat');
  return looks;
}

function hasChanged({ range, expected }: Look): boolean {
  const [values = []] = range.values as unknown[][];
  return values.some((value, at) => {
    const type = range.valueTypes[0]?.[at] ?? '';
    const seen = rawValue(value, type, String(range.numberFormat[0]?.[at]));
    return !same(seen, expected[at] ?? null);
  });
}

function lastRows(context: Excel.RequestContext, change: Change) {
  return change.appends.map((append) => {
    const sheet = context.workbook.worksheets.getItem(append.sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    return { append, sheet, used };
  });
}

function writeRow(sheet: Excel.Worksheet, row: number, cells: RowInsert['cells']): number {
  const entries = Object.entries(cells).filter(([, value]) => value !== null);
  for (const [column, value] of entries) {
    sheet.getCell(row - 1, Number(column) - 1).values = [[cellInput(value)]];
  }
  return entries.length;
}

function insertRows(context: Excel.RequestContext, inserts: readonly RowInsert[]): number {
  const groups = new Map<string, RowInsert[]>();
  for (const insert of inserts) {
    const key = JSON.stringify([insert.sheet, insert.row]);
    groups.set(key, [...(groups.get(key) ?? []), insert]);
  }
  // From the bottom, so that rows above keep their numbers.
  const ordered = [...groups.values()].sort((a, b) => (b[0]?.row ?? 0) - (a[0]?.row ?? 0));
  let written = 0;
  for (const group of ordered) {
    const [first] = group;
    if (!first) continue;
    const sheet = context.workbook.worksheets.getItem(first.sheet);
    sheet.getRange(`${first.row + 1}:${first.row + group.length}`).insert('Down');
    group.forEach(({ cells }, index) => (written += writeRow(sheet, first.row + 1 + index, cells)));
  }
  return written;
}

function removeRows(context: Excel.RequestContext, removals: readonly Removal[]): void {
  for (const { sheet, row } of [...removals].sort((a, b) => b.row - a.row)) {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).delete('Up');
  }
}

/**
 * Writes a change: first looks whether every cell still holds what it held, then edits, appends, inserts and takes out
 * rows in one message. Two syncs; nothing is written when another person was faster.
 */
export async function applyChange(
  context: Excel.RequestContext,
  change: Change,
  expected: Expected,
): Promise<Outcome> {
  const looks = lookAt(context, change, expected);
  const ends = lastRows(context, change);
  await context.sync();
  const conflicts = looks.filter(hasChanged).map(({ where }) => where);
  if (conflicts.length > 0) return { written: 0, conflicts };
  let written = 0;
  for (const { sheet, row, column, value } of change.edits) {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);
    cell.values = [[cellInput(value)]];
    written++;
  }
  for (const { append, sheet, used } of ends) {
    const last = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    append.rows.forEach((cells, index) => (written += writeRow(sheet, last + 1 + index, cells)));
  }
  written += insertRows(context, change.inserts);
  removeRows(context, change.removals);
  await context.sync();
  return { written, conflicts: [] };
}
