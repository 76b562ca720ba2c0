import type { Append, Change, Removal } from '../../core/edits/change';
import type { Edit, RowInsert } from '../../core/findings/finding';
import { cellInput } from './cell-input';

/** One thing to be written: it returns how many cells it filled. */
export type Write = (sheet: (name: string) => Excel.Worksheet) => number;

function editOf({ sheet, row, column, value }: Edit): Write {
  return (find) => {
    find(sheet).getCell(row - 1, column - 1).values = [[cellInput(value)]];
    return 1;
  };
}

function writeRow(sheet: Excel.Worksheet, row: number, cells: RowInsert['cells']): number {
  const entries = Object.entries(cells).filter(([, value]) => value !== null);
  for (const [column, value] of entries) {
    sheet.getCell(row - 1, Number(column) - 1).values = [[cellInput(value)]];
  }
  return entries.length;
}

function appendsOf({ sheet, rows }: Append, last: number): Write[] {
  return rows.map((cells, index) => (find) => writeRow(find(sheet), last + 1 + index, cells));
}

function insertsOf(inserts: readonly RowInsert[]): Write[] {
  const groups = new Map<string, RowInsert[]>();
  for (const insert of inserts) {
    const key = JSON.stringify([insert.sheet, insert.row]);
    groups.set(key, [...(groups.get(key) ?? []), insert]);
  }
  // From the bottom, so that rows above keep their numbers.
  const ordered = [...groups.values()].sort((a, b) => (b[0]?.row ?? 0) - (a[0]?.row ?? 0));
  return ordered.flatMap((group) =>
    group.map(({ sheet: name, row, cells }, index): Write => (find) => {
      const sheet = find(name);
      const at = row + 1 + index;
      sheet.getRange(`${at}:${at}`).insert('Down');
      return writeRow(sheet, at, cells);
    }),
  );
}

function removalsOf(removals: readonly Removal[]): Write[] {
  return [...removals]
    .sort((a, b) => b.row - a.row)
    .map(({ sheet, row }) => (find) => {
      find(sheet).getRange(`${row}:${row}`).delete('Up');
      return 0;
    });
}

/** Returns a change as single writes, in the order in which they must be done; `lasts` are the sheets' last rows. */
export function writesOf(change: Change, lasts: readonly number[]): Write[] {
  return [
    ...change.edits.map(editOf),
    ...change.appends.flatMap((append, index) => appendsOf(append, lasts[index] ?? 0)),
    ...insertsOf(change.inserts),
    ...removalsOf(change.removals),
  ];
}
