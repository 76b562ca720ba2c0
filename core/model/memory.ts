import type { SheetId } from '../sheets';
import type { RawRow } from '../workbook/raw-workbook';
import type { Carried } from './carry-over';
import type { Position } from './model';
import type { ParsedRow, ParsedSheet } from './parse-rows';
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

/** A sheet as it was last read: its raw rows with what each became, and the rows that hold data. */
export interface KnownSheet {
  readonly carried: Carried<RawRow, ParsedRow | null>;
  readonly parsed: ParsedSheet;
}

/** A table of several sheets: the lists of rows that it was made of. */
export interface KnownTable {
  readonly parts: readonly (readonly Row[])[];
  readonly rows: readonly Row[];
}

/**
 * What reading a workbook again can take over from the time before: everything whose raw rows are the same objects. A
 * table in which nothing changed is the same list.
 */
export interface ModelMemory {
  /** Recognised sheets by their header row. */
  readonly sources: WeakMap<RawRow, SheetSource>;
  readonly sheets: WeakMap<SheetSource, KnownSheet>;
  readonly tables: Map<SheetId, KnownTable>;
  /** The rows of each position by key, for each table. */
  readonly groups: WeakMap<readonly Row[], ReadonlyMap<string, readonly Row[]>>;
  /** Positions by key, kept when all their rows are the same. */
  readonly positions: Map<string, { readonly rows: PositionRows; readonly position: Position }>;
}

/** Returns a memory that knows nothing. */
export function emptyMemory(): ModelMemory {
  return {
    sources: new WeakMap(),
    sheets: new WeakMap(),
    tables: new Map(),
    groups: new WeakMap(),
    positions: new Map(),
  };
}
