import { isPrinted } from '../../core/model/position-state';
import { blockingErrors } from '../../core/rules/run';
import { button, selectField, toolbar } from '../controls';
import { make, type Child } from '../dom';
import { printCommand } from '../print-service';
import { positionChoices } from './position-choices';
import { unreadNote } from './unread';
import type { Pane, View } from './view';

function copy(text: string, { actions, texts }: Pane): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // The clipboard interface is refused in Excel's web views; this old way works in all of them.
  const isDone = document.execCommand('copy');
  area.remove();
  if (isDone) actions.tell('good', texts.print.copied);
}

/** How to print without a service. */
function command(pane: Pane): Child[] {
  const { state, texts, actions } = pane;
  const line = printCommand(state.office?.workbook.files[0]?.file ?? 'office.xlsx');
  return [
    make('p', {}, texts.print.about),
    make('pre', { class: 'command', tabindex: 0 }, line),
    toolbar(
      button(texts.print.copy, () => copy(line, pane), { key: 'copy', look: 'primary' }),
      state.print.service === 'gone' &&
        button(texts.print.askAgain, () => void actions.findPrinter(), { key: 'findPrinter' }),
    ),
    make('p', { class: 'hint' }, texts.print.saveFirst),
  ];
}

function outcome({ state, texts }: Pane): Child[] {
  const { outcome: made, isPrinting } = state.print;
  if (isPrinting) return [make('p', { class: 'empty', role: 'status' }, texts.print.printing)];
  if (!made) return [];
  const { printed, skipped, folder } = made;
  const left = skipped.map(({ code, findings }) =>
    make('li', {}, texts.print.skipped(code, findings)),
  );
  return [
    make('p', { class: 'result', role: 'status' }, texts.print.printed(printed.length, folder)),
    left.length > 0 && make('ul', { class: 'warning', id: 'skipped' }, ...left),
  ];
}

/** What the service may be asked for, and what it did. */
function service(pane: Pane): Child[] {
  const { state, texts, actions } = pane;
  const { office, print } = state;
  if (!office) return [unreadNote(pane)];
  const errors = blockingErrors(office.check);
  const wanted = positionChoices(state, isPrinted);
  const free = wanted.filter(({ value }) => !errors.has(value));
  const blocked = wanted.length - free.length;
  return [
    make('p', {}, texts.print.here),
    selectField({
      key: 'printKey',
      label: texts.print.choose,
      value: print.key,
      choices: [{ value: '', text: texts.print.all(free.length) }, ...free],
      onChange: (key) => actions.show('print', { key, outcome: null }),
    }),
    blocked > 0 && make('p', { class: 'warning' }, texts.print.blocked(blocked)),
    toolbar(
      button(texts.print.send, () => void actions.print(), {
        key: 'print',
        look: 'primary',
        isDisabled: state.isBusy || print.isPrinting || free.length === 0,
      }),
    ),
    ...outcome(pane),
  ];
}

function asking({ texts }: Pane): Child[] {
  return [make('p', { class: 'empty', role: 'status' }, texts.print.asking)];
}

const parts = { none: command, asking, here: service, gone: command };

/** Has the forms printed by the service of this machine, or tells how to print without it. */
export const printView: View = {
  name: 'print',
  render: (pane) => [
    make('h1', {}, pane.texts.print.heading),
    ...parts[pane.state.print.service](pane),
  ],
};
