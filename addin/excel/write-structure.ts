import { allLists } from '../../core/layout/lists';
import { namedColumns, rangeName } from '../../core/layout/range-names';
import { bodyRange, type SheetLayout } from '../../core/layout/sheet-layout';
import { metaSheet, structureVersion, versionName } from '../../core/layout/structure';
import { lists } from '../../core/sheets/lists';
import { columnLetters } from '../../core/workbook/address';
import { cellInput } from './cell-input';
import type { BookState } from './start-state';

/**
 * Adds the lists that the drop-downs need and the workbook lacks, at the right of those that are there. The sheet of
 * lists is ours and protected without a password: it alone is opened for it and closed again.
 */
export function writeLists(context: Excel.RequestContext, state: BookState): void {
  const missing = allLists().filter(({ name }) => !state.names.has(name));
  if (missing.length === 0) return;
  const { worksheets, names } = context.workbook;
  const sheet = state.lists ? worksheets.getItem(lists.name) : worksheets.add(lists.name);
  if (state.lists?.isProtected) sheet.protection.unprotect();
  missing.forEach(({ name, header, values }, index) => {
    const letters = columnLetters((state.lists?.columns ?? 0) + index + 1);
    const column = [[header], ...values.map((value) => [cellInput(value)])];
    sheet.getRange(`${letters}1:${letters}${column.length}`).values = column;
    names.add(name, sheet.getRange(`${letters}2:${letters}${column.length}`));
  });
  sheet.protection.protect({ allowFormatColumns: true });
}

/** Names the columns that drop-downs and colours of other sheets look into. */
export function nameColumns(
  context: Excel.RequestContext,
  layouts: ReadonlyMap<string, { readonly layout: SheetLayout; readonly name: string }>,
  state: BookState,
): void {
  for (const [id, column] of namedColumns()) {
    const here = layouts.get(id);
    const name = rangeName(id, column);
    if (!here || state.names.has(name)) continue;
    const sheet = context.workbook.worksheets.getItem(here.name);
    const address = bodyRange(here.layout, column).replace(/\$/g, '');
    context.workbook.names.add(name, sheet.getRange(address));
  }
}

/** Notes which structure the workbook has now, unless it has this one or a newer one. */
export function writeVersion(context: Excel.RequestContext, state: BookState): void {
  if (state.version >= structureVersion) return;
  const { worksheets, names } = context.workbook;
  const isThere = state.sheets.has(metaSheet);
  const sheet = isThere ? worksheets.getItem(metaSheet) : worksheets.add(metaSheet);
  sheet.getRange('A1:B1').values = [['structureVersion', structureVersion]];
  sheet.visibility = 'VeryHidden';
  const isNamed = state.names.has(versionName);
  // A name without a version leads to a cell that is gone or holds something else.
  if (isNamed && state.version === 0) names.getItem(versionName).delete();
  if (!isNamed || state.version === 0) names.add(versionName, sheet.getRange('B1'));
}
