import type { Workbook } from 'exceljs';
import { sheets, type SheetId } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import { bodyRange, type SheetLayout } from './sheet-layout';

/** Columns that lists and colours of other sheets look into, besides the targets of references. */
const alsoNamed: Partial<Record<SheetId, readonly string[]>> = {
  positions: ['title'],
  duties: ['position', 'duty'],
  indicators: ['position', 'duty', 'indicator'],
  competencies: ['class', 'aliases'],
  units: ['name', 'aliases'],
};

function referenced(): [SheetId, string][] {
  return Object.values(sheets).flatMap((sheet: Sheet) =>
    Object.values(sheet.columns).flatMap(({ refersTo }): [SheetId, string][] =>
      refersTo ? [[refersTo.sheet as SheetId, refersTo.column]] : [],
    ),
  );
}

/** Returns the workbook name of a column's cells; Latin letters, which every program keeps. */
export function rangeName(sheet: string, column: string): string {
  return `${sheet}_${column}`;
}

/** Names the key columns, so that formulas on other sheets need no sheet reference, which older Excels refuse. */
export function nameRanges(workbook: Workbook, layouts: readonly SheetLayout[]): void {
  const also = Object.entries(alsoNamed).flatMap(([sheet, columns]) =>
    columns.map((column): [SheetId, string] => [sheet as SheetId, column]),
  );
  const done = new Set<string>();
  for (const [id, column] of [...referenced(), ...also]) {
    const name = rangeName(id, column);
    const layout = layouts.find((one) => one.id === id);
    if (!layout || done.has(name)) continue;
    done.add(name);
    workbook.definedNames.add(`'${layout.sheet.name}'!${bodyRange(layout, column)}`, name);
  }
}
