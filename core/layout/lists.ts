import { sheets, type SheetId } from '../sheets';
import type { Column, Sheet } from '../sheets/column';
import { settingItems, type Setting } from '../sheets/settings';

/** One list behind drop-downs: a column of the lists sheet. */
export interface List {
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

/** Returns every list, columns first, then settings. */
export function allLists(): List[] {
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
