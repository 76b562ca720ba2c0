import { button } from './controls';
import { make, replaceChildren } from './dom';
import { textsOf } from './language';
import type { Actions } from './actions';
import type { PaneState } from './pane-state';
import { views } from './views';

function navigation(state: PaneState, actions: Actions): HTMLElement {
  const texts = textsOf(state.language);
  const links = views.map(({ name }) => {
    const link = button(texts.views[name], () => actions.open(name), {
      key: `view ${name}`,
      look: 'plain',
    });
    if (name === state.view) link.setAttribute('aria-current', 'page');
    return link;
  });
  return make('nav', { 'aria-label': texts.common.navigation }, ...links);
}

function noticeBar(state: PaneState, actions: Actions): HTMLElement {
  const texts = textsOf(state.language);
  const { notice } = state;
  const bar = make('div', {
    class: `notice ${notice?.kind ?? 'none'}`,
    role: notice?.kind === 'bad' ? 'alert' : 'status',
    id: 'notice',
  });
  if (!notice) return bar;
  const close = button('×', () => actions.dismiss(), {
    key: 'dismiss',
    look: 'plain',
    label: texts.common.close,
  });
  bar.append(make('p', {}, notice.text), close);
  return bar;
}

/** Draws the pane from its state. */
export function drawPane(root: HTMLElement, state: PaneState, actions: Actions): void {
  const texts = textsOf(state.language);
  document.documentElement.lang = state.language;
  const view = views.find(({ name }) => name === state.view);
  const main = make('main', { 'aria-busy': String(state.isBusy), id: 'main' });
  main.append(
    ...(view?.render({ state, texts, actions }) ?? []).filter(
      (child) => child !== null && child !== false,
    ),
  );
  const progress = make('div', {
    class: `progress${state.isBusy ? ' on' : ''}`,
    'aria-hidden': 'true',
  });
  replaceChildren(root, [
    // What is told stays in sight wherever the pane is scrolled to.
    make('header', {}, navigation(state, actions), progress, noticeBar(state, actions)),
    main,
  ]);
}
