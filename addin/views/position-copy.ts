import type { Change } from '../../core/edits/change';
import { copyPosition, renamePosition } from '../../core/edits/edit-position';
import type { Position } from '../../core/model/model';
import { foldKey } from '../../core/thai/normalise';
import { button, textField, toolbar } from '../controls';
import { editContext, type Office } from '../pane-state';
import { nothingTyped, typedOf, withTyped } from '../position/typed';
import { fold } from './position-fold';
import type { Pane } from './view';

/** Takes the new code, if it can be had; else says why not. */
function newCode({ actions, texts }: Pane, isTaken: (key: string) => boolean): string | null {
  const code = typedOf(actions.store.state.position).newCode.trim();
  if (code !== '' && !isTaken(foldKey(code))) return code;
  const { position, common } = texts;
  actions.tell('bad', code === '' ? `${position.newCode}: ${common.required}` : position.codeTaken);
  return null;
}

const gone = { newCode: '', newTitle: '' };

function copy(pane: Pane, office: Office, position: Position): void {
  const { store } = pane.actions;
  const code = newCode(pane, (key) => office.check.model.positionByKey.has(key));
  if (code === null) return;
  const title = typedOf(store.state.position).newTitle.trim() || position.row.values.title;
  const make = (): Change => copyPosition(editContext(office), position, { code, title });
  void pane.actions.edit(make, () => {
    const typed = withTyped(store.state.position, gone, position.key);
    pane.actions.show('position', { ...typed, key: foldKey(code) });
  });
}

function rename(pane: Pane, office: Office, position: Position): void {
  const { store } = pane.actions;
  const others = office.check.model.positionByKey;
  const code = newCode(pane, (key) => key !== position.key && others.has(key));
  if (code === null) return;
  const make = (): Change => renamePosition(editContext(office), position, code);
  void pane.actions.edit(make, () => {
    const now = store.state.position;
    const key = foldKey(code);
    // What else was typed about the position goes with it.
    const moved = { ...typedOf(now, position.key), ...gone };
    const typed = { ...now.typed, [position.key]: nothingTyped, [key]: moved };
    pane.actions.show('position', { typed, key });
  });
}

/** Copies a position under another code, or gives it another code wherever its own stands. */
export function copySection(pane: Pane, office: Office, position: Position): HTMLElement {
  const { texts, actions, state } = pane;
  const field = (key: 'newCode' | 'newTitle') =>
    textField({
      key,
      label: texts.position[key],
      value: typedOf(state.position)[key],
      onChange: (text) =>
        actions.store.keep('position', withTyped(actions.store.state.position, { [key]: text })),
    });
  const isDisabled = state.isBusy;
  return fold(
    pane,
    { part: 'copy', heading: `${texts.position.copy} · ${texts.position.rename}` },
    field('newCode'),
    field('newTitle'),
    toolbar(
      button(texts.position.copy, () => copy(pane, office, position), {
        key: 'copyPosition',
        isDisabled,
      }),
      button(texts.position.rename, () => rename(pane, office, position), {
        key: 'renamePosition',
        isDisabled,
      }),
    ),
  );
}
