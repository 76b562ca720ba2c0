import type { Model, Position } from '../../model/model';
import type { ColumnName } from '../../sheets';
import { foldKey, foldName } from '../../thai/normalise';

/** What decides who supervises whom. */
export const supervisorColumns = [
  'positions.code',
  'positions.title',
  'positions.supervisor',
] as const satisfies readonly ColumnName[];

const byTitle = new WeakMap<Model, ReadonlyMap<string, readonly Position[]>>();

function positionsByTitle(model: Model): ReadonlyMap<string, readonly Position[]> {
  const known = byTitle.get(model);
  if (known) return known;
  const titles = new Map<string, Position[]>();
  for (const position of model.positions) {
    const title = foldName(position.row.values.title);
    const own = titles.get(title);
    if (own) own.push(position);
    else titles.set(title, [position]);
  }
  byTitle.set(model, titles);
  return titles;
}

/** Returns the positions of a code, else of a title; empty when nothing bears it. */
export function positionsNamed(model: Model, name: string): readonly Position[] {
  const byCode = model.positionByKey.get(foldKey(name));
  return byCode ? [byCode] : (positionsByTitle(model).get(foldName(name)) ?? []);
}

/** Returns the positions that a supervisor's cell may mean; empty for an outside authority. */
export function supervisorsOf(model: Model, position: Position): readonly Position[] {
  const { supervisor } = position.row.values;
  return supervisor === '' ? [] : positionsNamed(model, supervisor);
}

/** Returns the one position that a supervisor's cell means; null when there is none or more than one. */
export function supervisorOf(model: Model, position: Position): Position | null {
  const found = supervisorsOf(model, position);
  return found.length === 1 ? (found[0] ?? null) : null;
}
