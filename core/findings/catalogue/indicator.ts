import type { Severity } from '../severity';

/** What findings about indicators, their weights and targets carry. */
export interface IndicatorData {
  'weights-incomplete': { position: string; given: number; all: number };
  'weights-not-100': { position: string; sum: number };
  'levels-out-of-order': { seen: readonly (number | string)[] };
  'indicators-in-one-cell': { parts: readonly string[] };
  'indicator-without-measure': { seen: string };
  'measure-not-countable': { seen: string; measure: string };
  'unit-in-brackets': { seen: string; unit: string };
  'two-units': { header: string; seen: string };
  'indicator-generic': { seen: string };
  'indicator-repeated': { seen: string; duty: number; firstDuty: number };
  'time-not-given': { seen: string };
  'target-not-measurable': { seen: string };
  'target-against-unit': { seen: string; unit: string };
}

/** How bad each of them is. */
export const indicatorSeverities: Readonly<Record<keyof IndicatorData, Severity>> = {
  'weights-incomplete': 'warning',
  'weights-not-100': 'warning',
  'levels-out-of-order': 'warning',
  'indicators-in-one-cell': 'warning',
  'indicator-without-measure': 'warning',
  'measure-not-countable': 'warning',
  'unit-in-brackets': 'warning',
  'two-units': 'warning',
  'indicator-generic': 'warning',
  'indicator-repeated': 'warning',
  'time-not-given': 'warning',
  'target-not-measurable': 'warning',
  'target-against-unit': 'warning',
};
