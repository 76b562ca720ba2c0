import { dropCompetency, requireCompetency } from '../../core/edits/edit-competencies';
import type { Competency, Position } from '../../core/model/model';
import { foldText } from '../../core/thai/normalise';
import { button, selectField } from '../controls';
import { make, type Child } from '../dom';
import { editContext, type Office } from '../pane-state';
import { fold } from './position-fold';
import type { Pane } from './view';

const levels = [0, 1, 2, 3, 4, 5];

function levelText(competency: Competency | undefined, level: number): string {
  const row = competency?.levels.find(({ values }) => values.level === level);
  return row?.values.text ?? '';
}

interface Pick {
  readonly name: string;
  readonly class: string;
  readonly level: number | null;
}

function levelField(
  pane: Pane,
  office: Office,
  at: { position: Position; pick: Pick },
): HTMLElement {
  const { position, pick } = at;
  const known = office.check.model.competencyByName.get(foldText(pick.name));
  const choices = levels.map((level) => {
    const text = levelText(known, level);
    return {
      value: String(level),
      text: text === '' ? String(level) : `${level} ${text.slice(0, 60)}`,
    };
  });
  const value = pick.level === null ? '' : String(pick.level);
  return selectField({
    key: `level ${pick.name}`,
    label: `${pick.name}: ${pane.texts.position.level}`,
    value,
    choices: pick.level === null ? [{ value: '', text: '' }, ...choices] : choices,
    hint: pick.level === null ? '' : levelText(known, pick.level),
    onChange: (level) =>
      void pane.actions.edit(
        () =>
          requireCompetency(editContext(office), position, {
            name: pick.name,
            class: pick.class,
            level: Number(level),
          }),
        () => pane.actions.show('position', { competency: '' }),
      ),
  });
}

function ownItems(pane: Pane, office: Office, position: Position): Child[] {
  return position.competencies.map((row) => {
    const { competency: name, class: group, level } = row.values;
    const remove = () =>
      void pane.actions.edit(() => dropCompetency(editContext(office), position, name));
    return make(
      'li',
      {},
      levelField(pane, office, { position, pick: { name, class: group, level } }),
      button(pane.texts.position.remove, remove, {
        key: `drop ${name}`,
        label: `${pane.texts.position.remove}: ${name}`,
        isDisabled: pane.state.isBusy,
      }),
    );
  });
}

/** The competencies that a position requires, with what each level means, picked from the dictionary. */
export function competencySection(pane: Pane, office: Office, position: Position): HTMLElement {
  const { texts, state, actions } = pane;
  const own = new Set(position.competencies.map((row) => foldText(row.values.competency)));
  const others = office.check.model.competencies.filter(
    ({ row }) => !own.has(foldText(row.values.name)),
  );
  const picked = others.find(({ row }) => row.values.name === state.position.competency);
  return fold(
    pane,
    {
      part: 'competencies',
      heading: texts.position.competencies,
      note: String(position.competencies.length),
    },
    make('ul', { class: 'competencies' }, ...ownItems(pane, office, position)),
    others.length > 0 &&
      selectField({
        key: 'competency',
        label: texts.position.addCompetency,
        value: state.position.competency,
        choices: [
          { value: '', text: '' },
          ...others.map(({ row }) => ({ value: row.values.name, text: row.values.name })),
        ],
        onChange: (competency) => actions.show('position', { competency }),
      }),
    picked
      ? levelField(pane, office, {
          position,
          pick: { name: picked.row.values.name, class: picked.row.values.class, level: null },
        })
      : null,
  );
}
