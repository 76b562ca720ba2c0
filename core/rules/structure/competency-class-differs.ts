import { finding, overwrite } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { PositionRule } from '../rule';
import { dictionaryClass } from './dictionary-class';

/** Finds competencies that a position puts into another class than the dictionary does. */
export const competencyClassDiffers: PositionRule = {
  code: 'competency-class-differs',
  scope: 'position',
  reads: ['competencies.name', 'competencies.aliases', 'competencies.class'],
  checkPosition(position, model) {
    return position.competencies.flatMap((row) => {
      const { class: seen, competency } = row.values;
      const known = dictionaryClass(model, competency);
      if (seen === '' || known === undefined || known === seen) return [];
      const at = placeOf(row, 'class');
      const data = { competency, seen, wanted: known };
      const details = { data, fix: overwrite(at, known), positions: [position.key] };
      return [finding('competency-class-differs', at, details)];
    });
  },
};
