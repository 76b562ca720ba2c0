import { sheets, type SheetId } from '../sheets';
import type { Sheet } from '../sheets/column';

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

/** Returns the columns that the workbook names, each once. */
export function namedColumns(): [SheetId, string][] {
  const also = Object.entries(alsoNamed).flatMap(([sheet, columns]) =>
    columns.map((column): [SheetId, string] => [sheet as SheetId, column]),
  );
  const all = [...referenced(), ...also].map(([id, column]): [string, [SheetId, string]] => [
    rangeName(id, column),
    [id, column],
  ]);
  return [...new Map(all).values()];
}
