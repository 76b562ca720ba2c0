import type { Workbook } from 'exceljs';
import { allLists } from '../../core/layout/lists';
import { headerColours } from '../../core/layout/look';
import { lists } from '../../core/sheets/lists';
import { columnLetters } from '../../core/workbook/address';
import { bodyAlignment, fonts, solid } from './look';
import { setUpPage } from './set-up-page';

/** Adds the protected sheet behind the drop-downs: a column and a name for each list. */
export async function addListsSheet(workbook: Workbook): Promise<void> {
  const worksheet = workbook.addWorksheet(lists.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    properties: { tabColor: { argb: 'FFA6A6A6' } },
  });
  allLists().forEach((list, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = 26;
    column.values = [list.header, ...list.values];
    column.font = fonts.body;
    column.alignment = bodyAlignment;
    const letters = columnLetters(index + 1);
    const range = `$${letters}$2:$${letters}$${list.values.length + 1}`;
    workbook.definedNames.add(`'${lists.name}'!${range}`, list.name);
  });
  const header = worksheet.getRow(1);
  header.eachCell((cell) =>
    Object.assign(cell, { font: fonts.header, fill: solid(headerColours.optional) }),
  );
  setUpPage(worksheet, { pagesAcross: 1, leadingColumns: 1 });
  await worksheet.protect('', { selectLockedCells: true, formatColumns: true });
}
