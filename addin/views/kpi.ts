import { yearsWithResults } from '../../core/review/results';
import type { Model } from '../../core/model/model';
import { button, selectField, toolbar } from '../controls';
import { make, type Child } from '../dom';
import { kpiSummary, type KpiSummary } from '../kpi/summary';
import { unreadNote } from './unread';
import type { Pane, View } from './view';

function headRow(...texts: readonly string[]): HTMLElement {
  return make(
    'thead',
    {},
    make('tr', {}, ...texts.map((text) => make('th', { scope: 'col' }, text))),
  );
}

function bandTable({ bands }: KpiSummary, { texts }: Pane): HTMLElement {
  const rows = bands.map(({ name, count }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, name),
      make('td', { class: 'number' }, String(count)),
    ),
  );
  return make(
    'table',
    { class: 'figures' },
    headRow(texts.kpi.band, texts.kpi.people),
    make('tbody', {}, ...rows),
  );
}

function unitTable({ units }: KpiSummary, { texts }: Pane): HTMLElement {
  const { unit, due, complete, missing, mean } = texts.kpi;
  const rows = units.map((line) => {
    const figures = [line.due, line.complete, line.missing, line.meanText];
    const cells = figures.map((figure) => make('td', { class: 'number' }, String(figure)));
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, line.unit === '' ? '-' : line.unit),
      ...cells,
    );
  });
  return make(
    'table',
    { class: 'figures' },
    headRow(unit, due, complete, missing, mean),
    make('tbody', {}, ...rows),
  );
}

function yearsOf(model: Model): number[] {
  const years = yearsWithResults(model);
  const { fiscalYear } = model.settings;
  return years.length === 0 && fiscalYear !== null ? [fiscalYear] : years;
}

function summary(model: Model, year: number, pane: Pane): Child[] {
  const { texts, actions, state } = pane;
  const made = kpiSummary(model, year, state.kpi.round);
  if (made.people === 0) return [make('p', { class: 'empty' }, texts.kpi.noResults)];
  return [
    toolbar(
      button(texts.kpi.write, () => void actions.writeSummary(made), {
        key: 'writeSummary',
        look: 'primary',
        isDisabled: state.isBusy,
      }),
    ),
    bandTable(made, pane),
    unitTable(made, pane),
  ];
}

/** Sums up the results of a fiscal year. */
export const kpiView: View = {
  name: 'kpi',
  render(pane) {
    const { state, texts, actions } = pane;
    const heading = make('h1', {}, texts.kpi.heading);
    const model = state.office?.check.model;
    const years = model ? yearsOf(model) : [];
    const year = state.kpi.year ?? years.at(-1);
    if (!model) return [heading, unreadNote(pane)];
    if (year === undefined) return [heading, make('p', { class: 'empty' }, texts.kpi.noResults)];
    return [
      heading,
      make(
        'div',
        { class: 'filters' },
        selectField({
          key: 'year',
          label: texts.kpi.year,
          value: String(year),
          choices: years.map((one) => ({ value: String(one), text: String(one) })),
          onChange: (value) => actions.show('kpi', { year: Number(value) }),
        }),
        selectField({
          key: 'round',
          label: texts.kpi.round,
          value: String(state.kpi.round ?? ''),
          choices: [
            { value: '', text: texts.kpi.wholeYear },
            { value: '1', text: '1' },
            { value: '2', text: '2' },
          ],
          onChange: (value) =>
            actions.show('kpi', { round: value === '' ? null : value === '1' ? 1 : 2 }),
        }),
      ),
      ...summary(model, year, pane),
    ];
  },
};
