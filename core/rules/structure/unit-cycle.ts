import { finding } from '../../findings/report';
import type { Model, Unit } from '../../model/model';
import { placeOf } from '../../model/table';
import { foldKey } from '../../thai/normalise';
import type { ModelRule } from '../rule';

function parentOf(model: Model, unit: Unit): Unit | undefined {
  return model.unitByKey.get(foldKey(unit.row.values.parent));
}

/** Returns the units from one back to itself; empty when its parents end. */
function circleFrom(model: Model, start: Unit): Unit[] {
  const path = [start];
  let unit = parentOf(model, start);
  while (unit && !path.includes(unit)) {
    path.push(unit);
    unit = parentOf(model, unit);
  }
  return unit === start ? path : [];
}

/** Finds units whose parents lead back to themselves; one finding a circle, at its first code. */
export const unitCycle: ModelRule = {
  code: 'unit-cycle',
  scope: 'model',
  reads: ['units.code', 'units.parent'],
  check(model) {
    const reported = new Set<Unit>();
    const units = [...model.units].sort((a, b) => (a.key < b.key ? -1 : 1));
    return units.flatMap((unit) => {
      const circle = reported.has(unit) ? [] : circleFrom(model, unit);
      for (const member of circle) reported.add(member);
      if (circle.length === 0) return [];
      const path = [...circle, unit].map((member) => member.row.values.code);
      const related = circle.slice(1).map((member) => placeOf(member.row, 'parent'));
      return [finding('unit-cycle', placeOf(unit.row, 'parent'), { data: { path }, related })];
    });
  },
};
