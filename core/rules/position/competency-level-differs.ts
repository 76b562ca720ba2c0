import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Position } from '../../model/model';
import { placeOf, type Row } from '../../model/table';
import { foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';
import { equalPositionColumns, equalPositions, outliers } from './equal-positions';

type Required = Row<'requiredCompetencies'>;

function byCompetency(group: readonly Position[]): Map<string, Required[]> {
  const required = new Map<string, Required[]>();
  for (const row of group.flatMap((position) => position.competencies)) {
    if (row.values.level === null) continue;
    const name = foldName(row.values.competency);
    required.set(name, [...(required.get(name) ?? []), row]);
  }
  return required;
}

function checkRows(rows: readonly Required[]): AnyFinding[] {
  if (rows.length < 3) return [];
  return outliers(rows, (row) => String(row.values.level)).map(({ item, others }) => {
    const data = {
      competency: item.values.competency,
      seen: item.values.level ?? 0,
      wanted: others[0]?.values.level ?? 0,
      equals: others.slice(0, 5).map((row) => row.values.position),
    };
    const related = others.slice(0, 5).map((row) => placeOf(row, 'level'));
    const details = { data, related, positions: [item.positionKey] };
    return finding('competency-level-differs', placeOf(item, 'level'), details);
  });
}

/** Finds levels unlike those that most positions of the same title require. */
export const competencyLevelDiffers: ModelRule = {
  code: 'competency-level-differs',
  scope: 'model',
  reads: [
    ...equalPositionColumns,
    'requiredCompetencies.position',
    'requiredCompetencies.competency',
    'requiredCompetencies.level',
  ],
  check: (model) =>
    equalPositions(model).flatMap((group) => [...byCompetency(group).values()].flatMap(checkRows)),
};
