import type { Workbook } from 'exceljs';
import { sheets, type SheetId } from '../../core/sheets';
import type { Column, Sheet } from '../../core/sheets/column';
import { lists } from '../../core/sheets/lists';
import { settingItems, type Setting } from '../../core/sheets/settings';
import { columnLetters } from '../../core/workbook/address';
import { bodyAlignment, fonts, headerColours, solid } from './look';
import { setUpPage } from './set-up-page';

interface List {
  readonly name: string;
  readonly header: string;
  readonly values: readonly string[];
}

/** Returns the workbook name of a column's or a setting's list of values. */
export function listName(sheet: string, column: string): string {
  return `list_${sheet}_${column}`;
}

/** Returns the values that a column's drop-down offers from the lists sheet. */
export function listedValues(column: Column): readonly string[] {
  return column.choices ?? column.suggestions ?? [];
}

function allLists(): List[] {
  const ofColumns = (Object.keys(sheets) as SheetId[]).flatMap((id) =>
    Object.entries((sheets[id] as Sheet).columns).map(([name, column]) => ({
      name: listName(id, name),
      header: `${sheets[id].name}: ${column.header}`,
      values: listedValues(column),
    })),
  );
  const ofSettings = Object.entries(settingItems as Record<string, Setting>).map(([id, one]) => ({
    name: listName('settings', id),
    header: `${sheets.settings.name}: ${one.item}`,
    values: one.choices ?? [],
  }));
  return [...ofColumns, ...ofSettings].filter((list) => list.values.length > 0);
}

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
