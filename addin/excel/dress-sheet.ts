import { bySeverity, derivedChecks } from '../../core/layout/checks';
import { isCentred, numberFormat } from '../../core/layout/column-format';
import { checkLooks, headerColours } from '../../core/layout/look';
import { settingEntries, settingValidation } from '../../core/layout/settings-rows';
import { lettersOf, type ColumnLayout, type SheetLayout } from '../../core/layout/sheet-layout';
import { specialChecks } from '../../core/layout/special-checks';
import { validationOf } from '../../core/layout/validation';
import { putValidation } from './excel-rule';

/** Points that one unit of a column's width takes. */
const pointsPerUnit = 5.6;

const colour = (argb: string) => `#${argb.slice(2)}`;

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

/** Adds the colours that show faults while a person types. */
export function colourFaults(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const checks = [...derivedChecks(layout), ...specialChecks(layout)].sort(bySeverity);
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
