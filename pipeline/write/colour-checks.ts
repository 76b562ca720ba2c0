import type { Worksheet } from 'exceljs';
import { derivedChecks, type Check } from './checks';
import { checkLooks, solid } from './look';
import { lettersOf, type SheetLayout } from './sheet-layout';
import { specialChecks } from './special-checks';

function colour(worksheet: Worksheet, layout: SheetLayout, check: Check, priority: number): void {
  const letters = check.columns.map((id) => lettersOf(layout, id));
  const { fill, font } = checkLooks[check.look];
  worksheet.addConditionalFormatting({
    ref: `${letters[0] ?? 'A'}2:${letters.at(-1) ?? 'A'}${layout.lastRow}`,
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

const severity = { error: 0, missing: 1, warning: 2 } as const;

/** Adds the colours that show faults while a person types, without any add-in; errors win over warnings. */
export function colourChecks(worksheet: Worksheet, layout: SheetLayout): void {
  const checks = [...derivedChecks(layout), ...specialChecks(layout)];
  checks.sort((a, b) => severity[a.look] - severity[b.look]);
  checks.forEach((check, index) => colour(worksheet, layout, check, index + 1));
}
