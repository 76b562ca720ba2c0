import {
  indicatorLines,
  setWeights,
  splitIndicator,
  weightsTo100,
} from '../../core/edits/edit-indicators';
import { indicatorsOf } from '../../core/model/indicators-of';
import type { Position } from '../../core/model/model';
import { numberOf } from '../../core/sheets/parse-cell';
import { button, textField, toolbar } from '../controls';
import { make } from '../dom';
import { fold } from './position-fold';
import type { Pane } from './view';

/** Offers to split indicator cells that hold several lines; null when there are none. */
export function indicatorSection(pane: Pane, position: Position): HTMLElement | null {
  const { texts, actions, state } = pane;
  const rows = indicatorsOf(position).filter((row) => indicatorLines(row).length > 1);
  if (rows.length === 0) return null;
  const items = rows.map((row, index) =>
    make(
      'li',
      {},
      make('span', { class: 'duty-text' }, row.values.text),
      button(texts.position.split, () => void actions.edit(() => splitIndicator(position, row)), {
        key: `split ${index}`,
        isDisabled: state.isBusy,
      }),
    ),
  );
  return fold(
    pane,
    { part: 'split', heading: texts.position.indicators, note: String(rows.length) },
    make('ul', { class: 'picks' }, ...items),
  );
}

function typedWeights(pane: Pane, position: Position): (number | null)[] {
  const { weights } = pane.actions.store.state.position;
  return indicatorsOf(position).map((row, index) => {
    const typed = weights[index];
    return typed === undefined ? row.values.weight : numberOf(typed);
  });
}

/** Shows the weights of a position's indicators and brings them to 100; null without indicators. */
export function weightSection(pane: Pane, position: Position): HTMLElement | null {
  const { texts, actions, state } = pane;
  const rows = indicatorsOf(position);
  if (rows.length === 0) return null;
  const weights = typedWeights(pane, position);
  const sum = Math.round(weights.reduce<number>((total, one) => total + (one ?? 0), 0) * 100) / 100;
  const fields = rows.map((row, index) =>
    textField({
      key: `weight ${index}`,
      label: row.values.text.split('\n')[0] ?? '',
      value: state.position.weights[index] ?? String(row.values.weight ?? ''),
      onChange: (typed) =>
        actions.show('position', {
          weights: { ...actions.store.state.position.weights, [index]: typed },
        }),
    }),
  );
  const spread = () => {
    const whole = weightsTo100(typedWeights(pane, position));
    actions.show('position', {
      weights: Object.fromEntries(whole.map((weight, i) => [i, String(weight)])),
    });
  };
  const save = () => {
    const wanted = typedWeights(pane, position).map((weight) => weight ?? 0);
    void actions.edit(
      () => setWeights(position, wanted),
      () => actions.show('position', { weights: {} }),
    );
  };
  return fold(
    pane,
    { part: 'weights', heading: texts.position.weights, note: texts.position.weightSum(sum) },
    make('div', { class: 'weights' }, ...fields),
    make(
      'p',
      { class: sum === 100 ? 'result' : 'warning', id: 'weightSum' },
      texts.position.weightSum(sum),
    ),
    toolbar(
      button(texts.position.spread, spread, { key: 'spread' }),
      button(texts.common.save, save, {
        key: 'saveWeights',
        look: 'primary',
        isDisabled: state.isBusy,
      }),
    ),
  );
}
