import type { Severity } from '../severity';

/** What findings about sheets, headers, cells, keys and references carry. */
export interface StructureData {
  /** A file in which no sheet of the contract was found. */
  'no-known-sheet': { names: readonly string[] };
  /** A sheet that is not of the contract; `near` is the name it resembles. */
  'unknown-sheet': { seen: string; near: string };
  /** `others` counts the misspelt headers that the fix mends besides this one. */
  'unknown-column': { seen: string; near: string; others: number };
  'column-missing': { header: string; near: string; others: number };
  'column-doubled': { header: string };
  'header-not-found': { headers: readonly string[] };
  'merged-cells': { area: string };
  'formula-error': { header: string; seen: string };
  'formula-without-result': { header: string };
  'required-cell-empty': { header: string };
  'not-a-number': { header: string; seen: string };
  'not-a-whole-number': { header: string; seen: string };
  'number-out-of-range': { header: string; seen: number; min: number; max: number };
  'not-a-date': { header: string; seen: string };
  'not-a-path': { header: string; seen: string };
  'not-a-choice': { header: string; seen: string; choices: readonly string[]; near: string };
  'setting-unknown': { seen: string; near: string };
  'setting-invalid': { item: string; seen: string; wanted: string };
  /** A setting that two rows or files give different values. */
  'setting-conflict': { item: string; seen: string; used: string };
  'key-repeated': { headers: readonly string[]; seen: readonly string[]; firstCell: string };
  'reference-not-found': { header: string; seen: string; sheet: string; near: string };
  'duty-not-found': { position: string; duty: number };
  'indicator-not-found': { position: string; duty: number; indicator: number };
  'duty-number-gap': { position: string; missing: readonly number[] };
  /** A sheet of one file that says row for row what a sheet of another says; it is read once. */
  'sheet-repeated': { firstFile: string; rows: number };
  'indicator-number-gap': { position: string; duty: number; missing: readonly number[] };
  'path-without-parent': { header: string; seen: string; parent: string };
  /** `แทรก` in a handbook names no unit, position or competency. */
  'insert-not-found': { seen: string; near: string };
  /** A duty refers to a unit's function that does not exist. */
  'function-not-found': { seen: string; unit: string; path: string };
  'tenure-reversed': { from: string; to: string };
  'tenures-overlap': { person: string; from: string; to: string };
  'result-outside-tenure': { person: string; position: string; year: number; round: number };
  'bands-out-of-order': { personnelType: string; seen: readonly string[] };
  'competency-level-gap': { competency: string; missing: readonly number[] };
  'level-without-behaviour': { competency: string; level: number };
  /** A draft's competency that the dictionary lacks: `reference-not-found` on a position in use. */
  'draft-competency-unknown': { competency: string; near: string };
  'competency-class-differs': { competency: string; seen: string; wanted: string };
  'unit-cycle': { path: readonly string[] };
}

/** How bad each of them is. */
export const structureSeverities: Readonly<Record<keyof StructureData, Severity>> = {
  'no-known-sheet': 'error',
  'unknown-sheet': 'info',
  'unknown-column': 'info',
  'column-missing': 'error',
  'column-doubled': 'error',
  'header-not-found': 'error',
  'merged-cells': 'error',
  'formula-error': 'error',
  'formula-without-result': 'error',
  'required-cell-empty': 'error',
  'not-a-number': 'error',
  'not-a-whole-number': 'error',
  'number-out-of-range': 'error',
  'not-a-date': 'error',
  'not-a-path': 'error',
  'not-a-choice': 'error',
  'setting-unknown': 'info',
  'setting-invalid': 'error',
  'setting-conflict': 'error',
  'key-repeated': 'error',
  'reference-not-found': 'error',
  'duty-not-found': 'error',
  'indicator-not-found': 'error',
  'duty-number-gap': 'warning',
  'sheet-repeated': 'warning',
  'indicator-number-gap': 'warning',
  'path-without-parent': 'warning',
  'insert-not-found': 'error',
  'function-not-found': 'warning',
  'tenure-reversed': 'error',
  'tenures-overlap': 'warning',
  'result-outside-tenure': 'warning',
  'bands-out-of-order': 'error',
  'competency-level-gap': 'warning',
  'level-without-behaviour': 'warning',
  'draft-competency-unknown': 'warning',
  'competency-class-differs': 'warning',
  'unit-cycle': 'error',
};
