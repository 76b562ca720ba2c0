import { mergeChanges, type Change } from '../../core/edits/change';
import { textOf } from '../../core/sheets/parse-cell';
import { cellAddress } from '../../core/workbook/address';
import { cellFinder } from '../../core/workbook/find-cell';
import { button, toolbar } from '../controls';
import { make, type Child } from '../dom';
import { isOneMessage } from '../excel/apply-change';
import { hasApi } from '../excel/run-excel';
import type { ProposedChanges } from '../pane-state';
import type { Pane } from './view';

interface Line {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

const most = 100;

function linesOf(change: Change, { seen }: ProposedChanges, pane: Pane): Line[] {
  const { check } = pane.texts;
  const shown = (text: string) => (text === '' ? check.empty : text);
  const valueAt = cellFinder(seen.files[0]);
  const edits = change.edits.slice(0, most).map(({ sheet, row, column, value }) => ({
    where: `${sheet} ${cellAddress(row, column)}`,
    before: shown(textOf(valueAt(sheet, row, column))),
    after: shown(String(value ?? '')),
  }));
  const inserts = change.inserts.slice(0, most).map(({ sheet, row, cells }) => ({
    where: `${sheet} ${row + 1}`,
    before: check.newRow,
    after: Object.values(cells)
      .filter((value) => value !== null)
      .join(' · '),
  }));
  return [...edits, ...inserts].slice(0, most);
}

/** Shows old and new values side by side and waits for the user's word. */
export function pendingChange(proposed: ProposedChanges, pane: Pane): Child[] {
  const change = mergeChanges(proposed.changes);
  const { texts, actions, state } = pane;
  const lines = linesOf(change, proposed, pane);
  const count = change.edits.length + change.inserts.length;
  // Excel takes back a message at a time; whether it joins several depends on its Office.js, which does not tell.
  const isOneStep = hasApi('1.20') && isOneMessage(change);
  const head = make(
    'tr',
    {},
    ...['', texts.check.before, texts.check.after].map((text) =>
      make('th', { scope: 'col' }, text),
    ),
  );
  head.firstElementChild?.replaceWith(make('td', {}));
  const rows = lines.map(({ where, before, after }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, where),
      make('td', {}, make('del', {}, before)),
      make('td', {}, make('ins', {}, after)),
    ),
  );
  return [
    make('h1', {}, texts.check.previewHeading(count)),
    make('p', { class: 'hint' }, isOneStep ? texts.check.undoOne : texts.check.undoMany),
    toolbar(
      button(texts.check.apply, () => void actions.applyProposed(), {
        key: 'apply',
        look: 'primary',
        isDisabled: state.isBusy,
      }),
      button(texts.common.cancel, () => actions.show('check', { pending: null }), {
        key: 'cancel',
      }),
    ),
    make('table', { class: 'changes' }, make('thead', {}, head), make('tbody', {}, ...rows)),
    count > most && make('p', {}, texts.check.unseen(count - most)),
  ];
}
