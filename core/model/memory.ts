import type { RawRow } from '../workbook/raw-workbook';
import type { Position } from './model';
import type { ParsedRows } from './parse-rows';
import type { Row, SheetSource } from './table';

/** The rows that make a position, in reading order. */
export interface PositionRows {
  readonly row: Row<'positions'>;
  readonly duties: readonly Row<'duties'>[];
  readonly indicators: readonly Row<'indicators'>[];
  readonly relationships: readonly Row<'relationships'>[];
  readonly competencies: readonly Row<'requiredCompetencies'>[];
  readonly knowledge: readonly Row<'knowledge'>[];
}

/** What reading a workbook again can take over from the time before: everything whose raw rows are the same objects. */
export interface ModelMemory {
  readonly parsed: ParsedRows;
  /** Recognised sheets by their header row. */
  readonly sources: WeakMap<RawRow, SheetSource>;
  /** Positions by key, kept when all their rows are the same. */
  readonly positions: Map<string, { readonly rows: PositionRows; readonly position: Position }>;
}

/** Returns a memory that knows nothing. */
export function emptyMemory(): ModelMemory {
  return { parsed: new WeakMap(), sources: new WeakMap(), positions: new Map() };
}
