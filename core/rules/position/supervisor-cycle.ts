import { finding } from '../../findings/report';
import type { Model, Position } from '../../model/model';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';
import { supervisorColumns, supervisorOf } from './supervisors';

/** Begins a circle at its first code, whatever the order of the rows. */
function fromFirstCode(circle: readonly Position[]): Position[] {
  const first = circle.reduce((least, one) => (one.key < least.key ? one : least));
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
}

/** Returns every circle of two or more positions once. */
function circles(model: Model): Position[][] {
  const walked = new Map<Position, Position>();
  const found: Position[][] = [];
  for (const start of model.positions) {
    const path: Position[] = [];
    let next: Position | null = start;
    while (next && !walked.has(next)) {
      walked.set(next, start);
      path.push(next);
      next = supervisorOf(model, next);
    }
    if (!next || walked.get(next) !== start) continue;
    const circle = path.slice(path.indexOf(next));
    if (circle.length > 1) found.push(fromFirstCode(circle));
  }
  return found;
}

/** Finds lines of command that lead back to where they began. */
export const supervisorCycle: ModelRule = {
  code: 'supervisor-cycle',
  scope: 'model',
  reads: [...supervisorColumns],
  check(model) {
    return circles(model).flatMap((circle) => {
      const [first, ...others] = circle;
      if (!first) return [];
      const path = [...circle, first].map((position) => position.row.values.code);
      const related = others.map((position) => placeOf(position.row, 'supervisor'));
      const positions = circle.map((position) => position.key);
      const at = placeOf(first.row, 'supervisor');
      return [finding('supervisor-cycle', at, { data: { path }, related, positions })];
    });
  },
};
