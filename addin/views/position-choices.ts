import type { Position } from '../../core/model/model';
import type { Choice } from '../controls';
import type { PaneState } from '../pane-state';

/** Returns the office's positions, or those that are wanted, as choices. */
export function positionChoices(
  { office }: PaneState,
  isWanted: (position: Position) => boolean = () => true,
): Choice[] {
  return (office?.check.model.positions ?? []).filter(isWanted).map(({ key, row }) => ({
    value: key,
    text: `${row.values.code} ${row.values.title}`,
  }));
}
