import type { Change } from '../../core/edits/change';
import type { Edit } from '../../core/findings/finding';
import { columnLetters } from '../../core/workbook/address';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { rawValue } from './raw-cells';
import { writesOf } from './write-cells';

/** Tells what a cell held when the change was made up. */
export type Expected = (at: Edit) => RawValue;

/** How it went: nothing is written when a cell has changed in the meantime. */
export interface Outcome {
  readonly written: number;
  /** Addresses of cells that another person changed meanwhile, such as `ตำแหน่ง!B7`. */
  readonly conflicts: readonly string[];
}

/** Cells, or rows, that are looked at or written in one message; with long texts it stays below Excel's 5 MB. */
export const mostInMessage = 1_000;

/** Says whether a change is written in one message, which Excel takes back in one step. */
export function isOneMessage({ edits, appends, inserts, removals }: Change): boolean {
  const rows = appends.reduce((sum, append) => sum + append.rows.length, 0);
  return edits.length + rows + inserts.length + removals.length <= mostInMessage;
}

function packsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / mostInMessage) }, (_, index) =>
    all.slice(index * mostInMessage, (index + 1) * mostInMessage),
  );
}

/** Returns a function that gives each worksheet once: every further one would make the message larger. */
function sheetFinder(context: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}

const same = (a: RawValue, b: RawValue) => JSON.stringify(a) === JSON.stringify(b);

/** Cells of one row that must hold what they held. */
interface Look {
  readonly where: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: readonly RawValue[];
}

function looksOf(change: Change, expected: Expected): Look[] {
  const edits = change.edits.map((edit): Look => {
    const where = `${edit.sheet}!${columnLetters(edit.column)}${edit.row}`;
    return { ...edit, where, expected: [expected(edit)] };
  });
  const removals = change.removals.map(({ sheet, row, cells }): Look => {
    return { where: `${sheet}!${row}`, sheet, row, column: 1, expected: cells };
  });
  return [...edits, ...removals];
}

function hasChanged(range: Excel.Range, { expected }: Look): boolean {
  const [values = []] = range.values as unknown[][];
  return values.some((value, at) => {
    const type = range.valueTypes[0]?.[at] ?? '';
    const seen = rawValue(value, type, String(range.numberFormat[0]?.[at]));
    return !same(seen, expected[at] ?? null);
  });
}

async function findConflicts(
  context: Excel.RequestContext,
  looks: readonly Look[],
): Promise<string[]> {
  const find = sheetFinder(context);
  const ranges = looks.map(({ sheet, row, column, expected }) => {
    const width = Math.max(1, expected.length);
    const range = find(sheet).getRangeByIndexes(row - 1, column - 1, 1, width);
    return { range: range.load('values,valueTypes,numberFormat') };
  });
  await context.sync();
  return looks.flatMap((look, index) => {
    const range = ranges[index]?.range;
    return range && hasChanged(range, look) ? [look.where] : [];
  });
}

/** Asks for the last rows of the sheets that rows are appended to; known after the next sync. */
function askLastRows(context: Excel.RequestContext, change: Change): () => number[] {
  const ends = change.appends.map(({ sheet }) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    return used.load('rowIndex,rowCount');
  });
  return () => ends.map((used) => (used.isNullObject ? 0 : used.rowIndex + used.rowCount));
}

/**
 * Writes a change: first looks whether every cell still holds what it held, then edits, appends, inserts and takes out
 * rows. Two syncs for up to a thousand cells; nothing is written when another person was faster.
 */
export async function applyChange(
  context: Excel.RequestContext,
  change: Change,
  expected: Expected,
): Promise<Outcome> {
  const lastRows = askLastRows(context, change);
  const conflicts: string[] = [];
  const [first = [], ...others] = packsOf(looksOf(change, expected));
  for (const pack of [first, ...others]) {
    // eslint-disable-next-line no-await-in-loop -- a thousand cells a message, for its limit of 5 MB
    conflicts.push(...(await findConflicts(context, pack)));
  }
  if (conflicts.length > 0) return { written: 0, conflicts };
  const find = sheetFinder(context);
  let written = 0;
  for (const pack of packsOf(writesOf(change, lastRows()))) {
    for (const write of pack) written += write(find);
    // eslint-disable-next-line no-await-in-loop -- a thousand cells a message, for its limit of 5 MB
    await context.sync();
  }
  return { written, conflicts: [] };
}
