import type { Duty, Position } from '../model/model';
import { appendRows, editCell, noChange, type Change } from './change';
import type { EditContext } from './edit-position';
import { rowsOfPosition } from './position-rows';

/**
 * Returns the change that numbers a position's duties 1, 2, 3 … in the given order; indicators and results that speak
 * of a duty by its number follow.
 */
export function orderDuties(
  { model }: EditContext,
  position: Position,
  order: readonly Duty[],
): Change {
  const numbers = new Map<number, number>();
  const edits = order.flatMap((duty, index) => {
    const to = index + 1;
    if (duty.number === to) return [];
    if (duty.number !== null && !numbers.has(duty.number)) numbers.set(duty.number, to);
    return editCell(duty.row, 'duty', to);
  });
  for (const id of ['indicators', 'indicatorResults', 'pastIndicators'] as const) {
    for (const row of rowsOfPosition(model, id, position.key)) {
      const to = row.values.duty === null ? undefined : numbers.get(row.values.duty);
      if (to !== undefined) edits.push(...editCell(row, 'duty', to));
    }
  }
  return { ...noChange, edits };
}

/** A duty to be added: its text and where it was taken from. */
export interface PickedDuty {
  readonly text: string;
  /** Reference to a unit's function, such as `GA 1.2`; empty when there is none. */
  readonly source: string;
}

/** Returns the change that adds duties below a position's last one. */
export function addDuties(
  { sources }: EditContext,
  position: Position,
  picked: readonly PickedDuty[],
): Change {
  const last = Math.max(0, ...position.duties.map((duty) => duty.number ?? 0));
  const rows = picked.map(({ text, source }, index) => ({
    position: position.row.values.code,
    duty: last + 1 + index,
    text,
    source: source === '' ? null : source,
  }));
  return { ...noChange, appends: appendRows(sources, 'duties', rows) };
}
