import type { Severity } from '../severity';

/** What findings about yearly results carry. */
export interface ReviewData {
  /** A result that its unit or its targets make unlikely. */
  'result-out-of-range': { seen: number; min: number; max: number };
  /** All of a person's results in a round are those of another holder of the position. */
  'result-copied': { person: string; year: number; round: number; same: number };
  'score-without-evidence': { seen: number };
  'indicator-always-five': { seen: string; year: number; results: number };
  'function-not-measured': { unit: string; path: string };
}

/** How bad each of them is. */
export const reviewSeverities: Readonly<Record<keyof ReviewData, Severity>> = {
  'result-out-of-range': 'warning',
  'result-copied': 'warning',
  'score-without-evidence': 'warning',
  'indicator-always-five': 'info',
  'function-not-measured': 'info',
};
