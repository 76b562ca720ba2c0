import type { Position } from '../../core/model/model';
import { selectField, type Choice } from '../controls';
import { make, type Child } from '../dom';
import type { Office } from '../pane-state';
import { isUnwritten } from '../position/typed';
import { positionChoices } from './position-choices';
import { competencySection } from './position-competencies';
import { copySection } from './position-copy';
import { dutySection, pickSection } from './position-duties';
import { formSection } from './position-form';
import { indicatorSection, weightSection } from './position-indicators';
import { unreadNote } from './unread';
import type { Pane, View } from './view';

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

/** All positions, those marked about which something was typed and not written; also where a co-author took them out. */
function choices({ state, texts }: Pane): Choice[] {
  const known = [{ value: '', text: texts.position.create }, ...positionChoices(state)];
  const keys = new Set(known.map(({ value }) => value));
  const gone = Object.keys(state.position.typed).filter(
    (key) => !keys.has(key) && isUnwritten(state.position, key),
  );
  const all = [...known, ...gone.map((key) => ({ value: key, text: key }))];
  return all.map(({ value, text }) => {
    const isMarked = value !== state.position.key && isUnwritten(state.position, value);
    return { value, text: isMarked ? `${text} (${texts.position.unwritten})` : text };
  });
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
        value: state.position.key,
        choices: choices(pane),
        onChange: (key) => actions.show('position', { key, search: '', competency: '' }),
      }),
      formSection(pane, office, position),
      ...(position ? details(pane, office, position) : []),
    ];
  },
};
