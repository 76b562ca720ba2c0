import { finding, overwrite } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/table';
import { nearest } from '../../thai/nearest';
import { foldName } from '../../thai/normalise';
import type { PositionRule } from '../rule';
import { fitsClass } from './dictionary-class';

function knownNames({ competencies }: Model): string[] {
  return competencies.flatMap(({ row: { values } }) => [
    values.name,
    ...values.aliases.map(({ text }) => text),
  ]);
}

/** Finds competencies of drafts that the dictionary lacks: the draft is printed with a mark beside the name. */
export const draftCompetencyUnknown: PositionRule = {
  code: 'draft-competency-unknown',
  scope: 'position',
  reads: ['competencies.name', 'competencies.aliases', 'competencies.class'],
  checkPosition(position, model) {
    if (position.row.values.state !== 'ร่าง' || model.competencies.length === 0) return [];
    const known = knownNames(model);
    const folded = new Set(known.map(foldName));
    return position.competencies.flatMap((row) => {
      const seen = row.values.competency;
      if (seen === '' || folded.has(foldName(seen))) return [];
      const near = nearest(seen, known);
      const isRepeat = position.competencies.some(({ values }) => values.competency === near);
      const at = placeOf(row, 'competency');
      const fix =
        near === '' || isRepeat || !fitsClass(model, near, row.values.class)
          ? null
          : overwrite(at, near);
      const details = { data: { competency: seen, near }, fix, positions: [position.key] };
      return [finding('draft-competency-unknown', at, details)];
    });
  },
};
