import type { Model, Position } from '../model/model';
import type { Row } from '../model/table';
import { foldKey } from '../thai/normalise';
import type { RawWorkbook } from '../workbook/raw-workbook';
import {
  appendRows,
  editCell,
  noChange,
  rawRowOf,
  rowInput,
  type CellInput,
  type Change,
  type Sources,
} from './change';
import { codeColumns, ownSheets, rowsOfPosition, textAt } from './position-rows';

/** What the edits of a position are made from. */
export interface EditContext {
  readonly model: Model;
  readonly workbook: RawWorkbook;
  readonly sources: Sources;
}

/** Returns the change that adds a position, values by column name. */
export function addPosition(
  { sources }: EditContext,
  values: Readonly<Record<string, CellInput>>,
): Change {
  return { ...noChange, appends: appendRows(sources, 'positions', [values]) };
}

/** Returns the change that copies a position with everything its form prints, under a new code and title. */
export function copyPosition(
  { model, workbook, sources }: EditContext,
  position: Position,
  to: { readonly code: string; readonly title: string },
): Change {
  const row = { ...rowInput(workbook, position.row), code: to.code, title: to.title };
  const appends = appendRows(sources, 'positions', [row]);
  for (const id of ownSheets) {
    const rows = rowsOfPosition(model, id, position.key).map((one) => ({
      ...rowInput(workbook, one),
      position: to.code,
    }));
    appends.push(...appendRows(sources, id, rows));
  }
  return { ...noChange, appends };
}

/** Returns the change that gives a position another code wherever the old one stands. */
export function renamePosition({ model }: EditContext, position: Position, code: string): Change {
  const edits = codeColumns().flatMap(([id, column]) =>
    (model.tables[id] as readonly Row[])
      .filter((row) => foldKey(textAt(row, column)) === position.key)
      .flatMap((row) => editCell(row, column, code)),
  );
  return { ...noChange, edits };
}

/** Returns the change that overwrites cells of a position's own row; unchanged ones are left alone. */
export function editPosition(
  { workbook }: EditContext,
  position: Position,
  values: Readonly<Record<string, CellInput>>,
): Change {
  const before = rowInput(workbook, position.row);
  const changed = Object.entries(values).filter(
    ([column, value]) => (value ?? '') !== (before[column] ?? ''),
  );
  return {
    ...noChange,
    edits: changed.flatMap(([column, value]) => editCell(position.row, column, value)),
  };
}

/** Returns the change that takes rows out. */
export function removeRows({ workbook }: EditContext, rows: readonly Row[]): Change {
  const removals = rows.map((row) => ({
    sheet: row.source.name,
    row: row.row,
    cells: rawRowOf(workbook, row).cells,
  }));
  return { ...noChange, removals };
}
