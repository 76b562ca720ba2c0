const buddhistOffset = 543;
const dayLength = 86_400_000;

/** Number of a round within its fiscal year: 1 is October to March, 2 is April to September. */
export type RoundNumber = 1 | 2;

/** One round of a fiscal year (Buddhist era); both days belong to it. */
export interface Round {
  readonly year: number;
  readonly number: RoundNumber;
  /** First and last day, Gregorian `yyyy-mm-dd`. */
  readonly from: string;
  readonly to: string;
}

/** Returns the days of a round: 1 October to 31 March, or 1 April to 30 September. */
export function roundOf(year: number, number: RoundNumber): Round {
  const closing = year - buddhistOffset;
  return number === 1
    ? { year, number, from: `${closing - 1}-10-01`, to: `${closing}-03-31` }
    : { year, number, from: `${closing}-04-01`, to: `${closing}-09-30` };
}

function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** Counts the days from the first to the last, both included; 0 when the last lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** Returns the day after, Gregorian `yyyy-mm-dd`. */
export function nextDay(iso: string): string {
  return new Date((dayNumber(iso) + 1) * dayLength).toISOString().slice(0, 10);
}
