import { button } from '../controls';
import { make } from '../dom';
import type { Pane } from './view';

/** Says how many rules the office has switched off or lowered, and takes or drops a settings file. */
export function ruleSettings({ state, texts, actions }: Pane): HTMLElement {
  const choices = Object.values(state.rules);
  const off = choices.filter((choice) => choice === 'off').length;
  const input = make('input', {
    type: 'file',
    accept: '.json,application/json',
    id: 'ruleSettings',
    class: 'file-input',
    'data-key': 'ruleSettings',
    disabled: state.isBusy,
    onchange: (event) => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) void actions.useRules(file);
    },
  });
  return make(
    'section',
    {},
    make('h2', {}, texts.rules.heading),
    make('p', { class: 'hint', id: 'ruleCount' }, texts.rules.count(off, choices.length - off)),
    // The browser's own button would speak the browser's language.
    input,
    make('label', { for: 'ruleSettings', class: 'button' }, texts.rules.choose),
    choices.length > 0 &&
      button(texts.rules.drop, () => void actions.dropRules(), {
        key: 'dropRules',
        isDisabled: state.isBusy,
      }),
  );
}
