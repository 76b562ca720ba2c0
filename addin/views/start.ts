import { settings as settingsSheet } from '../../core/sheets/settings';
import { structureVersion } from '../../core/layout/structure';
import { button, toolbar } from '../controls';
import { make, type Child } from '../dom';
import type { Pane, View } from './view';

function resultLines({ state, texts }: Pane): Child[] {
  const { result } = state.start;
  if (!result) return [];
  const { sheets, columns, settings, dressed, unclear, from } = result;
  const added = {
    sheets: sheets.length,
    columns: columns.length,
    settings: settings.length,
    dressed: dressed.length,
  };
  const isComplete = Object.values(added).every((count) => count === 0);
  const line = isComplete ? texts.start.complete(structureVersion) : texts.start.added(added);
  const named = [...columns, ...settings];
  const isOlder = from > 0 && from < structureVersion;
  return [
    make('p', { class: 'result', role: 'status' }, line),
    isOlder && make('p', { id: 'upgraded' }, texts.start.upgraded(from, structureVersion)),
    named.length > 0 && make('ul', {}, ...named.map((name) => make('li', {}, name))),
    unclear.length > 0 && make('p', { class: 'warning' }, texts.start.unclear(unclear)),
  ];
}

function facts({ state, texts }: Pane): string {
  const tables = state.office?.check.model.tables;
  if (!tables) return texts.start.unread;
  const { positions, duties, indicators } = tables;
  return texts.start.facts({
    positions: positions.length,
    duties: duties.length,
    indicators: indicators.length,
  });
}

/** Turns the open workbook into a jobsheet workbook. */
export const startView: View = {
  name: 'start',
  render(pane) {
    const { texts, actions, state } = pane;
    const place = { file: '', sheet: settingsSheet.name, row: 2, column: 2 };
    return [
      make('h1', {}, texts.start.heading),
      make('p', {}, texts.start.about),
      toolbar(
        button(texts.start.run, () => void actions.start(), {
          key: 'start',
          look: 'primary',
          isDisabled: state.isBusy,
        }),
        button(texts.start.settings, () => void actions.select(place), { key: 'settings' }),
      ),
      make('p', { class: 'facts' }, facts(pane)),
      ...resultLines(pane),
    ];
  },
};
