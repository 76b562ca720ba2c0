import type { Worksheet } from 'exceljs';
import { bySeverity, derivedChecks, type Check } from '../../core/layout/checks';
import { checkLooks } from '../../core/layout/look';
import { lettersOf, type SheetLayout } from '../../core/layout/sheet-layout';
import { specialChecks } from '../../core/layout/special-checks';
import { solid } from './look';

function colour(worksheet: Worksheet, layout: SheetLayout, check: Check, priority: number): void {
  const letters = check.columns.map((id) => lettersOf(layout, id));
  const { fill, font } = checkLooks[check.look];
  worksheet.addConditionalFormatting({
    ref: `${letters[0] ?? 'A'}${layout.firstRow}:${letters.at(-1) ?? 'A'}${layout.lastRow}`,
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [check.formula],
        style: { fill: solid(fill), font: { color: { argb: font } } },
      },
    ],
  });
}

/** Adds the colours that show faults while a person types, without any add-in; errors win over warnings. */
export function colourChecks(worksheet: Worksheet, layout: SheetLayout): void {
  const checks = [...derivedChecks(layout), ...specialChecks(layout)];
  checks.sort(bySeverity);
  checks.forEach((check, index) => colour(worksheet, layout, check, index + 1));
}
