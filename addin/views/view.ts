import type { AddinMessages, ViewName } from '../../core/messages/addin';
import type { Actions } from '../actions';
import type { Child } from '../dom';
import type { PaneState } from '../pane-state';

/** What a view is drawn from. */
export interface Pane {
  readonly state: PaneState;
  readonly texts: AddinMessages;
  readonly actions: Actions;
}

/** One view of the pane: state in, events out. */
export interface View {
  readonly name: ViewName;
  render(pane: Pane): Child[];
}
