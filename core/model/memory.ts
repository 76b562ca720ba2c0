import type { RawRow } from '../workbook/raw-workbook';
import type { Position } from './model';
import type { ParsedRows } from './parse-rows';
import type { SheetSource } from './table';

/** What reading a workbook again can take over from the time before: everything whose raw rows are the same objects. */
export interface ModelMemory {
  readonly parsed: ParsedRows;
  /** Recognised sheets by their header row. */
  readonly sources: WeakMap<RawRow, SheetSource>;
  /** Positions by key, kept when all their rows are the same. */
  readonly positions: Map<string, Position>;
}

/** Returns a memory that knows nothing. */
export function emptyMemory(): ModelMemory {
  return { parsed: new WeakMap(), sources: new WeakMap(), positions: new Map() };
}
