import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';

/** Finds dictionary entries that lack a level between 1 and their highest. */
export const competencyLevelGap: ModelRule = {
  code: 'competency-level-gap',
  scope: 'model',
  reads: [
    'competencies.name',
    'competencies.aliases',
    'competencyLevels.competency',
    'competencyLevels.level',
  ],
  check(model) {
    return model.competencies.flatMap(({ row, levels }) => {
      const known = new Set(levels.map((level) => level.values.level));
      const highest = Math.max(0, ...[...known].map((level) => level ?? 0));
      const wanted = Array.from({ length: highest }, (_, index) => index + 1);
      const missing = wanted.filter((level) => !known.has(level));
      const after = levels.find((level) => (level.values.level ?? 0) > (missing[0] ?? Infinity));
      if (!after) return [];
      const data = { competency: row.values.name, missing };
      const related = [placeOf(row, 'name')];
      return [finding('competency-level-gap', placeOf(after, 'level'), { data, related })];
    });
  },
};
