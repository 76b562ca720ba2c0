import type { Severity } from '../severity';

/** What findings about likeness between positions and with the functions of units carry. */
export interface AcrossData {
  /** Two duties of one position that say the same. */
  'duty-repeated': { duty: number; firstDuty: number; likeness: number };
  /** A duty that nearly says what a duty of another position says; `likeness` in per cent. */
  'duty-near-duplicate': { seen: string; position: string; duty: number; likeness: number };
  'form-copied': { position: string; same: number; all: number };
  /** Functions of the unit that a duty resembles, best first; `likeness` in per cent. */
  'function-proposed': { proposals: readonly { source: string; text: string; likeness: number }[] };
  'function-not-covered': { unit: string; path: string };
}

/** How bad each of them is. */
export const acrossSeverities: Readonly<Record<keyof AcrossData, Severity>> = {
  'duty-repeated': 'warning',
  'duty-near-duplicate': 'info',
  'form-copied': 'warning',
  'function-proposed': 'info',
  'function-not-covered': 'info',
};
