import { blockingErrors } from '../../core/rules/run';
import { checkBox, selectField } from '../controls';
import { make, type Child } from '../dom';
import { formHtml } from '../preview/render-form';
import { showPages } from '../preview/show-pages';
import { positionChoices } from './position-choices';
import { unreadNote } from './unread';
import type { Pane, View } from './view';

function paper(html: string, { texts, state }: Pane): HTMLElement {
  const box = make('div', {
    class: 'paper',
    id: 'paper',
    tabindex: 0,
    role: 'region',
    'aria-label': texts.preview.heading,
  });
  box.dataset['html'] = html;
  const { isLarge } = state.preview;
  queueMicrotask(() => void showPages(box, html, { isLarge, label: texts.preview.page }));
  return box;
}

let kept: { html: string; isLarge: boolean; box: HTMLElement } | null = null;

/** The pages stay as they are until the form changes: setting them takes a moment. */
function keptPaper(html: string, pane: Pane): HTMLElement {
  const { isLarge } = pane.state.preview;
  if (kept?.html !== html || kept.isLarge !== isLarge)
    kept = { html, isLarge, box: paper(html, pane) };
  return kept.box;
}

function form(pane: Pane): Child[] {
  const { state, texts } = pane;
  if (!state.office) return [unreadNote(pane)];
  const { check } = state.office;
  const { model } = check;
  const position = model.positionByKey.get(state.preview.key) ?? model.positions[0];
  if (!position) return [make('p', { class: 'empty' }, texts.preview.notHere)];
  const html = formHtml(model, position);
  if (html === null) return [make('p', { class: 'warning' }, texts.preview.noForm)];
  const errors = blockingErrors(check).get(position.key)?.length ?? 0;
  return [
    errors > 0 && make('p', { class: 'warning', role: 'status' }, texts.preview.blocked(errors)),
    keptPaper(html, pane),
  ];
}

/** Shows the official form of a position as it will print. */
export const previewView: View = {
  name: 'preview',
  render(pane) {
    const { state, texts, actions } = pane;
    return [
      make('h1', {}, texts.preview.heading),
      selectField({
        key: 'previewKey',
        label: texts.preview.choose,
        value: state.preview.key,
        choices: positionChoices(state),
        onChange: (key) => actions.show('preview', { key, isFollowing: false }),
      }),
      checkBox({
        key: 'following',
        label: texts.preview.follow,
        isOn: state.preview.isFollowing,
        onChange: (value) => {
          actions.show('preview', { isFollowing: value === 'true' });
          actions.followSelection();
        },
      }),
      checkBox({
        key: 'large',
        label: texts.preview.large,
        isOn: state.preview.isLarge,
        onChange: (value) => actions.show('preview', { isLarge: value === 'true' }),
      }),
      ...form(pane),
    ];
  },
};
