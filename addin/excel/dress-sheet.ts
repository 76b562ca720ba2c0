import { bySeverity, derivedChecks } from '../../core/layout/checks';
import { isCentred, numberFormat } from '../../core/layout/column-format';
import { checkLooks, headerColours } from '../../core/layout/look';
import { settingEntries, settingsRows, settingValidation } from '../../core/layout/settings-rows';
import { lettersOf, type ColumnLayout, type SheetLayout } from '../../core/layout/sheet-layout';
import { specialChecks } from '../../core/layout/special-checks';
import { validationOf } from '../../core/layout/validation';
import { settingItems } from '../../core/sheets/settings';
import type { KnownSheet } from '../start/plan-start';
import { cellInput } from './cell-input';
import { putValidation } from './excel-rule';

/** Points that one unit of a column's width takes. */
export const pointsPerUnit = 5.6;

/** Returns a colour of core, which is ARGB, as Excel takes it. */
export function colour(argb: string): string {
  return `#${argb.slice(2)}`;
}

/** Returns the address of a column's cells below the header. */
export function bodyOf({ letters }: ColumnLayout, { firstRow, lastRow }: SheetLayout): string {
  return `${letters}${firstRow}:${letters}${lastRow}`;
}

/** Gives new columns their width, format and header. */
export function dressColumns(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  columns: readonly ColumnLayout[],
): void {
  for (const one of columns) {
    const header = sheet.getRange(`${one.letters}${layout.firstRow - 1}`);
    header.values = [[one.column.header]];
    header.format.font.bold = true;
    header.format.font.color = '#FFFFFF';
    header.format.fill.color = colour(headerColours[one.column.required ? 'required' : 'optional']);
    header.format.columnWidth = one.column.width * pointsPerUnit;
    const body = sheet.getRange(bodyOf(one, layout));
    body.numberFormat = numberFormat(one.column) as never;
    body.format.wrapText = true;
    body.format.verticalAlignment = 'Top';
    if (isCentred(one.column)) body.format.horizontalAlignment = 'Center';
  }
}

/** Puts prompts, drop-downs and rules on columns. */
export function ruleColumns(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  columns: readonly ColumnLayout[],
): void {
  for (const one of columns) {
    if (layout.id === 'settings' && one.id === 'value') continue;
    putValidation(sheet.getRange(bodyOf(one, layout)), validationOf(layout, one));
  }
}

/** Gives each setting its own prompt and rule. */
export function ruleSettings(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const letters = lettersOf(layout, 'value');
  settingEntries.forEach(([id, setting], index) => {
    const cell = sheet.getRange(`${letters}${layout.firstRow + index}`);
    putValidation(cell, settingValidation(id, setting));
  });
}

/** Adds the entries that a settings sheet lacks, with their defaults, below the last row. */
export function writeSettings(
  sheet: Excel.Worksheet,
  { layout, lastDataRow, missingSettings }: KnownSheet,
): void {
  const rows = settingsRows({});
  missingSettings.forEach((id, index) => {
    const at = settingEntries.findIndex(([name]) => name === id);
    const row = Math.max(lastDataRow, layout.firstRow - 1) + 1 + index;
    for (const { id: column, letters } of layout.columns) {
      sheet.getRange(`${letters}${row}`).values = [[cellInput(rows[at]?.[column] ?? null)]];
    }
    const cell = sheet.getRange(`${lettersOf(layout, 'value')}${row}`);
    putValidation(cell, settingValidation(id, settingItems[id]));
  });
}

/** Adds the colours that show faults of these columns while a person types. */
export function colourFaults(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  wanted: readonly ColumnLayout[],
): void {
  const ids = new Set(wanted.map(({ id }) => id));
  const checks = [...derivedChecks(layout), ...specialChecks(layout)]
    .filter(({ columns }) => columns.some((id) => ids.has(id)))
    .sort(bySeverity);
  for (const { columns, formula, look } of checks) {
    const letters = columns.map((id) => lettersOf(layout, id));
    const first = `${letters[0] ?? 'A'}${layout.firstRow}`;
    const range = sheet.getRange(`${first}:${letters.at(-1) ?? 'A'}${layout.lastRow}`);
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = colour(checkLooks[look].fill);
    custom.format.font.color = colour(checkLooks[look].font);
  }
}
