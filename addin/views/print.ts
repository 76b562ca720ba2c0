import { button, toolbar } from '../controls';
import { make } from '../dom';
import { printCommand } from '../print-service';
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

/** Tells how to print. */
export const printView: View = {
  name: 'print',
  render(pane) {
    const { state, texts } = pane;
    const command = printCommand(state.office?.workbook.files[0]?.file ?? 'office.xlsx');
    return [
      make('h1', {}, texts.print.heading),
      make('p', {}, texts.print.about),
      make('pre', { class: 'command', tabindex: 0 }, command),
      toolbar(
        button(texts.print.copy, () => copy(command, pane), { key: 'copy', look: 'primary' }),
      ),
      make('p', { class: 'hint' }, texts.print.saveFirst),
    ];
  },
};
