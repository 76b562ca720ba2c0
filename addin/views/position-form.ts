import { rowInput } from '../../core/edits/change';
import { addPosition, editPosition } from '../../core/edits/edit-position';
import type { PositionColumn } from '../../core/messages/addin';
import type { Position } from '../../core/model/model';
import { sheets } from '../../core/sheets';
import type { Column } from '../../core/sheets/column';
import { foldKey } from '../../core/thai/normalise';
import { button, selectField, textField, toolbar } from '../controls';
import { editContext, type Office } from '../pane-state';
import { typedOf, unwritten, withTyped } from '../position/typed';
import { fold } from './position-fold';
import type { Pane } from './view';

const columns = Object.entries(sheets.positions.columns) as [PositionColumn, Column][];

function columnField(
  { texts, actions }: Pane,
  [id, column]: [PositionColumn, Column],
  value: string,
): HTMLElement {
  const { label, hint } = texts.position.columns[id];
  const onChange = (text: string) => {
    const now = actions.store.state.position;
    const change = { columns: { ...typedOf(now).columns, [id]: text } };
    actions.store.keep('position', withTyped(now, change));
  };
  const isRequired = column.required === true;
  const shared = { key: `column ${id}`, label, value, isRequired, onChange };
  const offered = column.choices ?? column.suggestions;
  if (offered) {
    const values = [...new Set(['', ...offered, value])];
    return selectField({ ...shared, choices: values.map((one) => ({ value: one, text: one })) });
  }
  const isList = column.kind === 'list';
  return textField({
    ...shared,
    // What a column's prompt says of lists is about typing in a cell.
    hint: isList ? texts.position.listHint : hint,
    ...((isList || column.width > 50) && { rows: 3 }),
  });
}

/** Says why the form cannot be written; null when it can. */
function refusal({ texts, state }: Pane, office: Office, position: Position | null): string | null {
  const typed = typedOf(state.position).columns;
  const lacks = columns.filter(([id, { required }]) => {
    // What the workbook lacks already may be filled in later.
    const text = typed[id] ?? (position ? '-' : '');
    return required === true && text.trim() === '';
  });
  if (lacks.length > 0) {
    const labels = lacks.map(([id]) => texts.position.columns[id].label);
    return `${labels.join(', ')}: ${texts.common.required}`;
  }
  const isTaken = !position && office.check.model.positionByKey.has(foldKey(typed['code'] ?? ''));
  return isTaken ? texts.position.codeTaken : null;
}

function save(pane: Pane, office: Office, position: Position | null): void {
  const { actions } = pane;
  const { key, open } = actions.store.state.position;
  const written = typedOf(actions.store.state.position).columns;
  const refused = refusal({ ...pane, state: actions.store.state }, office, position);
  if (refused) {
    actions.tell('bad', refused);
    return;
  }
  const values = Object.fromEntries(
    Object.entries(written).map(([id, text]) => [id, text === '' ? null : text]),
  );
  const context = editContext(office);
  const make = () =>
    position ? editPosition(context, position, values) : addPosition(context, values);
  void actions.edit(make, () => {
    const now = actions.store.state.position;
    const left = unwritten(typedOf(now, key).columns, written);
    actions.show('position', {
      ...withTyped(now, { columns: left }, key),
      // What a new position needs next.
      ...(!position && { key: foldKey(written['code'] ?? ''), open: { ...open, duties: true } }),
    });
  });
}

/** The cells of a position's own row, to be filled in; for a new position when there is none. */
export function formSection(pane: Pane, office: Office, position: Position | null): HTMLElement {
  const { texts, actions, state } = pane;
  const before = position ? rowInput(office.workbook, position.row) : {};
  const typed = typedOf(state.position).columns;
  // A code is changed by renaming: other sheets refer to it.
  const shown = position ? columns.filter(([id]) => id !== 'code') : columns;
  return fold(
    pane,
    { part: 'form', heading: texts.position.form, isOpen: !position },
    ...shown.map((column) =>
      columnField(pane, column, typed[column[0]] ?? String(before[column[0]] ?? '')),
    ),
    toolbar(
      button(texts.common.save, () => save(pane, office, position), {
        key: 'savePosition',
        look: 'primary',
        isDisabled: state.isBusy,
      }),
      button(
        texts.position.discard,
        () => actions.show('position', withTyped(actions.store.state.position, { columns: {} })),
        { key: 'discardPosition' },
      ),
    ),
  );
}
