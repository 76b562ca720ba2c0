import type { Position } from './model';
import type { Row } from './table';

/** Returns a position's indicators over all its duties, in printing order. */
export function indicatorsOf(position: Position): readonly Row<'indicators'>[] {
  return position.duties.flatMap((duty) => duty.indicators);
}
