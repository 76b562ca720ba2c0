import type { Model } from '../../model/model';
import { competencyClasses } from '../../sheets/required-competencies';
import { foldName } from '../../thai/normalise';

/** The class that the dictionary gives a competency; undefined for one that it lacks or classes otherwise. */
export function dictionaryClass(model: Model, competency: string) {
  const wanted = model.competencyByName.get(foldName(competency))?.row.values.class ?? '';
  return competencyClasses.find((one) => foldName(one) === foldName(wanted));
}

/** Whether a competency may stand in a class: proposing one that may not would only bring the next fault. */
export function fitsClass(model: Model, competency: string, seen: string): boolean {
  const known = dictionaryClass(model, competency);
  return seen === '' || known === undefined || known === seen;
}
