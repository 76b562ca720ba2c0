import type { Model, Position } from '../model/model';
import type { Typesetter } from './typesetter';

/** What a form takes from its office besides the position. */
export interface FormOffice extends Pick<Model, 'settings' | 'competencies' | 'competencyByName'> {
  readonly positionByKey: ReadonlyMap<string, TitledPosition>;
}

/** What a form's view is built from, besides the position. */
export interface FormContext {
  readonly model: FormOffice;
  readonly set: Typesetter;
}

/** A position's title, where it stands in a position. */
interface TitledPosition {
  readonly row: { readonly values: Pick<Position['row']['values'], 'title'> };
}

/** Returns what forms take from an office, without its positions, so that they need not stay in memory. */
export function formOffice(model: Model): FormOffice {
  const { settings, competencies, competencyByName } = model;
  const titled = model.positions.map(({ key, row }) => {
    return [key, { row: { values: { title: row.values.title } } }] as const;
  });
  return { settings, competencies, competencyByName, positionByKey: new Map(titled) };
}
