import { sheets } from '../../core/sheets';
import type { PositionColumn } from '../../core/messages/addin';
import type { Column } from '../../core/sheets/column';
import { rowInput } from '../../core/edits/change';
import {
  addPosition,
  copyPosition,
  editPosition,
  renamePosition,
} from '../../core/edits/edit-position';
import type { Position } from '../../core/model/model';
import { foldKey } from '../../core/thai/normalise';
import { button, selectField, textField, toolbar } from '../controls';
import { make, type Child } from '../dom';
import { editContext, type Office } from '../pane-state';
import { competencySection } from './position-competencies';
import { dutySection, pickSection } from './position-duties';
import { fold } from './position-fold';
import { indicatorSection, weightSection } from './position-indicators';
import { positionChoices } from './position-choices';
import { unreadNote } from './unread';
import type { Pane, View } from './view';

const columns = Object.entries(sheets.positions.columns) as [string, Column][];

/** What a column holds now: what was typed, else what the workbook has. */
function valueOf(pane: Pane, id: string, before: Readonly<Record<string, unknown>>): string {
  return pane.state.position.draft[id] ?? String(before[id] ?? '');
}

function columnField(
  pane: Pane,
  [id, column]: [string, Column],
  before: Readonly<Record<string, unknown>>,
) {
  const value = valueOf(pane, id, before);
  const onChange = (typed: string) => {
    const { draft } = pane.actions.store.state.position;
    pane.actions.store.keep('position', { draft: { ...draft, [id]: typed } });
  };
  const shared = {
    key: `column ${id}`,
    label: pane.texts.position.columns[id as PositionColumn].label,
    value,
    isRequired: column.required === true,
    onChange,
  };
  const offered = column.choices ?? column.suggestions;
  if (offered) {
    const values = [...new Set(['', ...offered, value])];
    return selectField({ ...shared, choices: values.map((one) => ({ value: one, text: one })) });
  }
  const isLong = column.kind === 'list' || column.width > 50;
  // What a column's prompt says of lists is about typing in a cell.
  const hint =
    column.kind === 'list'
      ? pane.texts.position.listHint
      : pane.texts.position.columns[id as PositionColumn].hint;
  return textField({ ...shared, hint, ...(isLong && { rows: 3 }) });
}

function saveForm(pane: Pane, office: Office, position: Position | null): void {
  const { draft } = pane.actions.store.state.position;
  const values = Object.fromEntries(
    Object.entries(draft).map(([id, value]) => [id, value === '' ? null : value]),
  );
  const context = editContext(office);
  const make = () =>
    position ? editPosition(context, position, values) : addPosition(context, values);
  const code = foldKey(draft['code'] ?? position?.row.values.code ?? '');
  if (!position && office.check.model.positionByKey.has(code)) {
    pane.actions.tell('bad', pane.texts.position.codeTaken);
    return;
  }
  const { open } = pane.state.position;
  void pane.actions.edit(make, () =>
    pane.actions.show('position', {
      key: code,
      draft: {},
      // What a new position needs next.
      ...(!position && { open: { ...open, duties: true } }),
    }),
  );
}

function formSection(pane: Pane, office: Office, position: Position | null): HTMLElement {
  const before = position ? rowInput(office.workbook, position.row) : {};
  // A code is changed by renaming: other sheets refer to it.
  const shown = position ? columns.filter(([id]) => id !== 'code') : columns;
  return fold(
    pane,
    { part: 'form', heading: pane.texts.position.form, isOpen: !position },
    ...shown.map((column) => columnField(pane, column, before)),
    toolbar(
      button(pane.texts.common.save, () => saveForm(pane, office, position), {
        key: 'savePosition',
        look: 'primary',
        isDisabled: pane.state.isBusy,
      }),
    ),
  );
}

function copySection(pane: Pane, office: Office, position: Position): HTMLElement {
  const { texts, actions, state } = pane;
  const context = editContext(office);
  const withNewCode = (make: (code: string, title: string) => ReturnType<typeof copyPosition>) => {
    const { newCode, newTitle } = actions.store.state.position;
    const code = newCode.trim();
    if (code === '' || office.check.model.positionByKey.has(foldKey(code))) {
      actions.tell(
        'bad',
        code === ''
          ? `${texts.position.newCode}: ${texts.common.required}`
          : texts.position.codeTaken,
      );
      return;
    }
    void actions.edit(
      () => make(code, newTitle.trim() || position.row.values.title),
      () => actions.show('position', { key: foldKey(code), newCode: '', newTitle: '', draft: {} }),
    );
  };
  const isDisabled = state.isBusy;
  return fold(
    pane,
    { part: 'copy', heading: `${texts.position.copy} · ${texts.position.rename}` },
    textField({
      key: 'newCode',
      label: texts.position.newCode,
      value: state.position.newCode,
      onChange: (newCode) => actions.store.keep('position', { newCode }),
    }),
    textField({
      key: 'newTitle',
      label: texts.position.newTitle,
      value: state.position.newTitle,
      onChange: (newTitle) => actions.store.keep('position', { newTitle }),
    }),
    toolbar(
      button(
        texts.position.copy,
        () => withNewCode((code, title) => copyPosition(context, position, { code, title })),
        { key: 'copyPosition', isDisabled },
      ),
      button(
        texts.position.rename,
        () => withNewCode((code) => renamePosition(context, position, code)),
        { key: 'renamePosition', isDisabled },
      ),
    ),
  );
}

function details(pane: Pane, office: Office, position: Position): Child[] {
  return [
    dutySection(pane, office, position),
    pickSection(pane, office, position),
    indicatorSection(pane, position),
    weightSection(pane, position),
    competencySection(pane, office, position),
    copySection(pane, office, position),
  ];
}

/** A form for one position and everything that belongs to it. */
export const positionView: View = {
  name: 'position',
  render(pane) {
    const { state, texts, actions } = pane;
    const { office } = state;
    const heading = make('h1', {}, texts.position.heading);
    if (!office) return [heading, unreadNote(pane)];
    const position = office.check.model.positionByKey.get(state.position.key) ?? null;
    return [
      heading,
      selectField({
        key: 'position',
        label: texts.position.choose,
        value: position?.key ?? '',
        choices: [{ value: '', text: texts.position.create }, ...positionChoices(state)],
        onChange: (key) =>
          actions.show('position', { key, draft: {}, weights: {}, search: '', dutyText: '' }),
      }),
      formSection(pane, office, position),
      ...(position ? details(pane, office, position) : []),
    ];
  },
};
