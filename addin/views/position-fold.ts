import { make, type Child } from '../dom';
import type { PositionPart } from '../pane-state';
import type { Pane } from './view';

/** A part of the position view, folded or not. */
export interface FoldOptions {
  readonly part: PositionPart;
  readonly heading: string;
  /** What is said of a folded part beside its heading, such as how many duties there are. */
  readonly note?: string;
  /** Whether it is unfolded before the user folds or unfolds it. */
  readonly isOpen?: boolean;
}

/** Makes a part that is folded and unfolded by its heading, with the mouse or the keyboard; the pane remembers it. */
export function fold(
  { state, actions }: Pane,
  { part, heading, note = '', isOpen = false }: FoldOptions,
  ...children: readonly Child[]
): HTMLElement {
  const keep = (event: Event) => {
    const { open } = actions.store.state.position;
    const now = (event.target as HTMLDetailsElement).open;
    // A part that is drawn unfolded tells of it too.
    if (now !== (open[part] ?? isOpen))
      actions.store.keep('position', { open: { ...open, [part]: now } });
  };
  return make(
    'details',
    {
      class: 'fold',
      id: `part-${part}`,
      open: state.position.open[part] ?? isOpen,
      ontoggle: keep,
    },
    make(
      'summary',
      { 'data-key': `fold ${part}` },
      make('h2', {}, heading),
      note !== '' && make('span', { class: 'count' }, note),
    ),
    make('div', { class: 'fold-body' }, ...children),
  );
}
