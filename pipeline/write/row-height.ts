import type { Column } from '../../core/sheets/column';
import type { RowInput, SheetLayout } from '../../core/layout/sheet-layout';

/** Points a line of Tahoma 10 takes with Thai marks above and below, and Excel's greatest height. */
const lineHeight = 13.5;
const greatest = 409;

/** Marks that take no width of their own. */
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Thai letters are narrower than digits, which the width counts; breaks between words take some of that back. */
const fill = 1.1;

function linesOf(text: string, column: Column): number {
  const perLine = Math.max(1, column.width * fill);
  const lines = text.split('\n').map((line) => {
    const width = line.replace(marks, '').length;
    return Math.max(1, Math.ceil(width / perLine));
  });
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Returns a row's height in points by its longest cell: programs that do not fit heights when they load need it. */
export function rowHeight(layout: SheetLayout, row: RowInput): number {
  const lines = layout.columns.map(({ id, column }) => {
    const value = row[id];
    return typeof value === 'string' ? linesOf(value, column) : 1;
  });
  return Math.min(greatest, Math.max(1, ...lines) * lineHeight + 4);
}
