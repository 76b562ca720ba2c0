import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';

/** Finds levels from 1 without behaviours where another level of the competency has some. */
export const levelWithoutBehaviour: ModelRule = {
  code: 'level-without-behaviour',
  scope: 'model',
  reads: [
    'competencies.name',
    'competencies.aliases',
    'competencyLevels.competency',
    'competencyLevels.level',
    'competencyLevels.behaviours',
  ],
  check(model) {
    return model.competencies.flatMap(({ row, levels }) => {
      const shown = levels.filter((level) => (level.values.level ?? 0) >= 1);
      if (shown.every((level) => level.values.behaviours.length === 0)) return [];
      return shown.flatMap((level) => {
        if (level.values.behaviours.length > 0) return [];
        const data = { competency: row.values.name, level: level.values.level ?? 0 };
        return [finding('level-without-behaviour', placeOf(level, 'behaviours'), { data })];
      });
    });
  },
};
