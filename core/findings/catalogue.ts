/** What each finding carries; the sentences stand in `core/messages`, the severities in `severities`. */
export interface FindingData {
  /** A file in which no sheet of the contract was found. */
  'no-known-sheet': { names: readonly string[] };
  /** A sheet that is not of the contract; `near` is the name it resembles. */
  'unknown-sheet': { seen: string; near: string };
  'unknown-column': { seen: string; near: string };
  'column-missing': { header: string; near: string };
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
  'setting-conflict': { item: string; seen: string; used: string };
  'key-repeated': { headers: readonly string[]; seen: readonly string[]; firstCell: string };
  'reference-not-found': { header: string; seen: string; sheet: string; near: string };
  'duty-not-found': { position: string; duty: number };
  'indicator-not-found': { position: string; duty: number; indicator: number };
  'duty-number-gap': { position: string; missing: readonly number[] };
  'position-without-duty': { position: string };
  'work-group-missing': { position: string };
  'work-group-not-allowed': { seen: string; choices: readonly string[]; near: string };
  'agency-missing': { position: string };
  'weights-incomplete': { position: string; given: number; all: number };
  'weights-not-100': { position: string; sum: number };
  'levels-out-of-order': { seen: readonly (number | string)[] };
  'hidden-characters': { header: string; characters: readonly string[] };
}

/** A finding's stable name; never reused or renamed. */
export type FindingCode = keyof FindingData;

/** How bad each finding is: an error makes the printed form wrong or incomplete. */
export const severities: Readonly<Record<FindingCode, 'error' | 'warning' | 'info'>> = {
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
  'position-without-duty': 'error',
  'work-group-missing': 'error',
  'work-group-not-allowed': 'error',
  'agency-missing': 'error',
  'weights-incomplete': 'warning',
  'weights-not-100': 'warning',
  'levels-out-of-order': 'warning',
  'hidden-characters': 'warning',
};
