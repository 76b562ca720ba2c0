import { addDuties, orderDuties, type PickedDuty } from '../../core/edits/edit-duties';
import type { Duty, Position } from '../../core/model/model';
import { button, textField, toolbar } from '../controls';
import { make, type Child } from '../dom';
import { editContext, type Office } from '../pane-state';
import { dutyIndex, findDuties, ownFunctions, type FoundDuty } from '../position/duty-search';
import { typedOf, withTyped } from '../position/typed';
import { fold } from './position-fold';
import type { Pane } from './view';

function moved(duties: readonly Duty[], from: number, to: number): Duty[] {
  const order = [...duties];
  const [one] = order.splice(from, 1);
  if (one) order.splice(to, 0, one);
  return order;
}

function dutyItem(
  pane: Pane,
  office: Office,
  at: { position: Position; index: number },
): HTMLElement {
  const { texts, actions, state } = pane;
  const { position, index } = at;
  const duty = position.duties[index];
  const number = duty?.number ?? 0;
  const move = (to: number) =>
    void actions.edit(() =>
      orderDuties(editContext(office), position, moved(position.duties, index, to)),
    );
  const arrow = (kind: 'up' | 'down', to: number) =>
    button(kind === 'up' ? '▲' : '▼', () => move(to), {
      key: `${kind} ${number} ${position.key}`,
      label: texts.position[kind](number),
      isDisabled: state.isBusy || to < 0 || to >= position.duties.length,
    });
  return make(
    'li',
    {},
    make('span', { class: 'duty-number' }, `${number}. `),
    make('span', { class: 'duty-text' }, duty?.row.values.text ?? ''),
    make('span', { class: 'arrows' }, arrow('up', index - 1), arrow('down', index + 1)),
  );
}

/** What the words find; null while the office is being indexed. */
function found(
  { state, actions }: Pane,
  { check }: Office,
  position: Position,
): readonly FoundDuty[] | null {
  const words = state.position.search.trim();
  if (words === '') return ownFunctions(check.model, position);
  const index = dutyIndex(check.model, () => actions.store.set({}));
  return index && findDuties(index, position, words);
}

function foundItems(pane: Pane, office: Office, position: Position): Child[] {
  const { texts, actions } = pane;
  const duties = found(pane, office, position);
  if (!duties) return [make('li', { class: 'hint' }, texts.common.working)];
  return duties.map(({ text, source, from }, index) =>
    make(
      'li',
      {},
      make(
        'div',
        { class: 'duty-text' },
        text,
        make('p', { class: 'hint' }, texts.position.source(from)),
      ),
      button(texts.position.add, () => add(pane, office, position, { text, source }), {
        key: `pick ${index}`,
        label: `${texts.position.add}: ${text}`,
        isDisabled: actions.store.state.isBusy,
      }),
    ),
  );
}

function add(pane: Pane, office: Office, position: Position, duty: PickedDuty): void {
  if (duty.text.trim() === '') return;
  void pane.actions.edit(
    () => addDuties(editContext(office), position, [duty]),
    () => {
      const now = pane.actions.store.state.position;
      if (typedOf(now, position.key).dutyText.trim() === duty.text)
        pane.actions.show('position', withTyped(now, { dutyText: '' }, position.key));
    },
  );
}

/** The duties of a position: their order and numbers, and new ones. */
export function dutySection(pane: Pane, office: Office, position: Position): HTMLElement {
  const { texts, actions, state } = pane;
  const { duties } = position;
  const isOrdered = duties.every((duty, index) => duty.number === index + 1);
  return fold(
    pane,
    { part: 'duties', heading: texts.position.duties, note: String(duties.length) },
    make(
      'ol',
      { class: 'duties' },
      ...duties.map((_, index) => dutyItem(pane, office, { position, index })),
    ),
    !isOrdered &&
      toolbar(
        button(
          texts.position.renumber,
          () => void actions.edit(() => orderDuties(editContext(office), position, duties)),
          { key: 'renumber', isDisabled: state.isBusy },
        ),
      ),
    textField({
      key: 'dutyText',
      label: texts.position.dutyText,
      value: typedOf(state.position).dutyText,
      rows: 2,
      onChange: (dutyText) =>
        actions.store.keep('position', withTyped(actions.store.state.position, { dutyText })),
    }),
    toolbar(
      button(
        texts.position.addDuty,
        () =>
          add(pane, office, position, {
            text: typedOf(actions.store.state.position).dutyText.trim(),
            source: '',
          }),
        { key: 'addDuty', isDisabled: state.isBusy },
      ),
    ),
  );
}

/** Duties that stand elsewhere already, to be picked. */
export function pickSection(pane: Pane, office: Office, position: Position): HTMLElement {
  const { texts, actions, state } = pane;
  return fold(
    pane,
    { part: 'pick', heading: texts.position.pick },
    textField({
      key: 'dutySearch',
      label: texts.common.search,
      hint: texts.position.pickHint,
      value: state.position.search,
      onChange: (search) => actions.show('position', { search }),
    }),
    make('ul', { class: 'picks' }, ...foundItems(pane, office, position)),
  );
}
