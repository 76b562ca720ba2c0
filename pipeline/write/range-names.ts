import type { Workbook } from 'exceljs';
import { namedColumns, rangeName } from '../../core/layout/range-names';
import { bodyRange, type SheetLayout } from '../../core/layout/sheet-layout';

/** Names the key columns, so that formulas on other sheets need no sheet reference, which older Excels refuse. */
export function nameRanges(workbook: Workbook, layouts: readonly SheetLayout[]): void {
  for (const [id, column] of namedColumns()) {
    const layout = layouts.find((one) => one.id === id);
    if (!layout) continue;
    const range = `'${layout.sheet.name}'!${bodyRange(layout, column)}`;
    workbook.definedNames.add(range, rangeName(id, column));
  }
}
