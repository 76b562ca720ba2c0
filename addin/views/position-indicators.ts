import {
  indicatorLines,
  setWeights,
  splitIndicator,
  weightsTo100,
} from '../../core/edits/edit-indicators';
import { indicatorsOf } from '../../core/model/indicators-of';
import type { Position } from '../../core/model/model';
import type { Row } from '../../core/model/table';
import { numberOf } from '../../core/sheets/parse-cell';
import { button, textField, toolbar } from '../controls';
import { make } from '../dom';
import type { PaneState } from '../pane-state';
import { typedOf, unwritten, withTyped } from '../position/typed';
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

/** Names indicators by their text, so that what was typed stays with each when rows come, go or move. */
function namesOf(rows: readonly Row<'indicators'>[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ values: { text } }) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return `${times} ${text}`;
  });
}

/** One weight as it is shown: as typed, else as the workbook has it. */
interface Weight {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Null where there is none, or none that can be read. */
  readonly value: number | null;
}

function weightsOf(now: PaneState['position'], position: Position): Weight[] {
  const rows = indicatorsOf(position);
  const typed = typedOf(now, position.key).weights;
  return namesOf(rows).map((name, index) => {
    const { text = '', weight = null } = rows[index]?.values ?? {};
    const given = typed[name];
    return {
      name,
      label: text.split('\n')[0] ?? '',
      text: given ?? String(weight ?? ''),
      value: given === undefined ? weight : numberOf(given),
    };
  });
}

const isUnreadable = ({ text, value }: Weight) =>
  text.trim() !== '' && (value === null || value < 0);

/** What the weights are, if all of them can be read; else says which cannot. */
function readableWeights({ actions, texts }: Pane, position: Position): Weight[] | null {
  const weights = weightsOf(actions.store.state.position, position);
  const wrong = weights.find(isUnreadable);
  if (!wrong) return weights;
  actions.tell('bad', texts.position.badWeight(wrong.text));
  return null;
}

function spread(pane: Pane, position: Position): void {
  const weights = readableWeights(pane, position);
  if (!weights) return;
  const whole = weightsTo100(weights.map(({ value }) => value));
  const typed = weights.map(({ name }, index): [string, string] => [name, String(whole[index])]);
  const change = { weights: Object.fromEntries(typed) };
  pane.actions.show('position', withTyped(pane.actions.store.state.position, change));
}

function save(pane: Pane, position: Position): void {
  const { actions } = pane;
  const weights = readableWeights(pane, position);
  if (!weights) return;
  const { key } = position;
  const written = typedOf(actions.store.state.position, key).weights;
  const values = weights.map(({ value }) => value);
  void actions.edit(
    () => setWeights(position, values),
    () => {
      const now = actions.store.state.position;
      const left = unwritten(typedOf(now, key).weights, written);
      actions.show('position', withTyped(now, { weights: left }, key));
    },
  );
}

function weightField({ actions }: Pane, { name, label, text }: Weight, index: number): HTMLElement {
  return textField({
    key: `weight ${index}`,
    label,
    value: text,
    onChange: (typed) => {
      const now = actions.store.state.position;
      const weights = { ...typedOf(now).weights, [name]: typed };
      actions.show('position', withTyped(now, { weights }));
    },
  });
}

/** Shows the weights of a position's indicators and brings them to 100; null without indicators. */
export function weightSection(pane: Pane, position: Position): HTMLElement | null {
  const { texts, actions, state } = pane;
  const weights = weightsOf(state.position, position);
  if (weights.length === 0) return null;
  const total = weights.reduce((all, { value }) => all + (value ?? 0), 0);
  const sum = Math.round(total * 100) / 100;
  const discard = () =>
    actions.show('position', withTyped(actions.store.state.position, { weights: {} }));
  return fold(
    pane,
    { part: 'weights', heading: texts.position.weights, note: texts.position.weightSum(sum) },
    make('div', { class: 'weights' }, ...weights.map((one, at) => weightField(pane, one, at))),
    make(
      'p',
      { class: sum === 100 ? 'result' : 'warning', id: 'weightSum' },
      texts.position.weightSum(sum),
    ),
    toolbar(
      button(texts.position.spread, () => spread(pane, position), { key: 'spread' }),
      button(texts.common.save, () => save(pane, position), {
        key: 'saveWeights',
        look: 'primary',
        isDisabled: state.isBusy,
      }),
      button(texts.position.discard, discard, { key: 'discardWeights' }),
    ),
  );
}
