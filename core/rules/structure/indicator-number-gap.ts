import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Duty, Position } from '../../model/model';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';

function checkDuty(position: Position, { number, indicators }: Duty): AnyFinding[] {
  const numbers = new Set(indicators.map((row) => row.values.indicator));
  const highest = Math.max(0, ...[...numbers].map((n) => n ?? 0));
  const last = indicators.find((row) => row.values.indicator === highest);
  // A row without a number takes its place in the order of the rows.
  if (number === null || !last || numbers.has(null)) return [];
  const missing = Array.from({ length: highest }, (_, i) => i + 1).filter((n) => !numbers.has(n));
  if (missing.length === 0) return [];
  const after = indicators.find((row) => (row.values.indicator ?? 0) > (missing[0] ?? 0)) ?? last;
  const data = { position: position.row.values.code, duty: number, missing: missing.slice(0, 20) };
  const positions = [position.key];
  return [finding('indicator-number-gap', placeOf(after, 'indicator'), { data, positions })];
}

/** Finds numbers that are left out between 1 and a duty's last indicator. */
export const indicatorNumberGap: PositionRule = {
  code: 'indicator-number-gap',
  scope: 'position',
  checkPosition: (position) => position.duties.flatMap((duty) => checkDuty(position, duty)),
};
