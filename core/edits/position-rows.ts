import type { Model, Position } from '../model/model';
import type { Row } from '../model/table';
import { sheets, type SheetId } from '../sheets';
import type { Sheet } from '../sheets/column';
import { foldKey } from '../thai/normalise';

/** Sheets whose rows belong to one position's form. */
export const ownSheets = [
  'duties',
  'indicators',
  'relationships',
  'requiredCompetencies',
  'knowledge',
] as const satisfies readonly SheetId[];

/** Returns the rows of a sheet that belong to a position. */
export function rowsOfPosition<Id extends SheetId>(model: Model, id: Id, key: string): Row<Id>[] {
  const rows = model.tables[id] as readonly Row<Id>[];
  return rows.filter((row) => foldKey(textAt(row, 'position')) === key);
}

/** Returns a column's text; empty when the sheet has no such column. */
export function textAt(row: Row, column: string): string {
  return String((row.values as Record<string, unknown>)[column] ?? '');
}

/** Columns that hold a position's code, by sheet; `ผู้บังคับบัญชา` may. */
export function codeColumns(): [SheetId, string][] {
  const references = (Object.keys(sheets) as SheetId[]).flatMap((id) =>
    Object.entries((sheets[id] as Sheet).columns).flatMap(
      ([column, { refersTo }]): [SheetId, string][] =>
        refersTo?.sheet === 'positions' ? [[id, column]] : [],
    ),
  );
  return [
    ['positions', 'code'],
    ['positions', 'supervisor'],
    ['handbooks', 'insert'],
    ...references,
  ];
}

/** Returns the position that a row of any sheet belongs to; null when it belongs to none. */
export function positionAt(model: Model, sheet: string, row: number): Position | null {
  for (const id of ['positions', ...ownSheets] as const) {
    const here = (model.tables[id] as readonly Row[]).find(
      (one) => one.source.name === sheet && one.row === row,
    );
    if (!here) continue;
    const code = textAt(here, id === 'positions' ? 'code' : 'position');
    return model.positionByKey.get(foldKey(code)) ?? null;
  }
  return null;
}
