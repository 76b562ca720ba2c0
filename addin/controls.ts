import { make, type Child } from './dom';

/** How a button looks and behaves. */
export interface ButtonOptions {
  readonly key: string;
  readonly look?: 'primary' | 'plain' | 'link';
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
}

/** Makes a button. */
export function button(text: string, onClick: () => void, options: ButtonOptions): HTMLElement {
  const { key, look = 'plain', label, isDisabled = false, isPressed } = options;
  return make(
    'button',
    {
      type: 'button',
      class: `button ${look}`,
      'data-key': key,
      'aria-label': label,
      'aria-pressed': isPressed === undefined ? undefined : String(isPressed),
      disabled: isDisabled,
      onclick: onClick,
    },
    text,
  );
}

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What a labelled control is. */
export interface FieldOptions {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  onChange(value: string): void;
}

let lastId = 0;

function labelled(options: FieldOptions, control: HTMLElement): HTMLElement {
  const id = `field${++lastId}`;
  control.id = id;
  const star =
    options.isRequired === true && make('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
  const hint = options.hint ? make('p', { class: 'hint', id: `${id}hint` }, options.hint) : null;
  if (hint) control.setAttribute('aria-describedby', hint.id);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, options.label, star),
    control,
    hint,
  );
}

/** Makes a labelled line or, with `rows`, a labelled box of text; hears every keystroke. */
export function textField(options: FieldOptions & { readonly rows?: number }): HTMLElement {
  const { key, value, rows, isRequired = false, onChange } = options;
  const shared = {
    'data-key': key,
    'aria-required': isRequired ? 'true' : undefined,
    oninput: (event: Event) => onChange((event.target as HTMLInputElement).value),
  };
  if (rows !== undefined) return labelled(options, make('textarea', { ...shared, rows }, value));
  return labelled(options, make('input', { ...shared, type: 'text', value, autocomplete: 'off' }));
}

/** Makes a labelled list to choose from. */
export function selectField(
  options: FieldOptions & { readonly choices: readonly Choice[] },
): HTMLElement {
  const { key, value, choices, onChange } = options;
  const items = choices.map((choice) =>
    make('option', { value: choice.value, selected: choice.value === value }, choice.text),
  );
  const onchange = (event: Event) => onChange((event.target as HTMLSelectElement).value);
  return labelled(options, make('select', { 'data-key': key, onchange }, ...items));
}

/** Makes a check box with its label. */
export function checkBox(
  options: Omit<FieldOptions, 'value'> & { readonly isOn: boolean },
): HTMLElement {
  const { key, label, isOn, onChange } = options;
  const onchange = (event: Event) => onChange(String((event.target as HTMLInputElement).checked));
  const box = make('input', { type: 'checkbox', 'data-key': key, checked: isOn, onchange });
  return make('label', { class: 'check-box' }, box, label);
}

/** Makes a row of buttons. */
export function toolbar(...children: readonly Child[]): HTMLElement {
  return make('div', { class: 'toolbar' }, ...children);
}
