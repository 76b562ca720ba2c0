import { make } from '../dom';
import type { Pane } from './view';

/** What a view shows while there is no workbook to show: that it is being read, or that it could not be. */
export function unreadNote({ state, texts }: Pane): HTMLElement {
  const text = state.isBusy ? texts.common.working : texts.start.unread;
  return make('p', { class: 'empty', role: 'status' }, text);
}
