import type { Choice } from '../controls';
import type { PaneState } from '../pane-state';

/** Returns every position of the office as a choice. */
export function positionChoices({ office }: PaneState): Choice[] {
  return (office?.check.model.positions ?? []).map(({ key, row }) => ({
    value: key,
    text: `${row.values.code} ${row.values.title}`,
  }));
}
