import type { Model, Position } from '../../model/model';
import { isPrinted } from '../../model/position-state';
import type { ColumnName } from '../../sheets';
import { foldName } from '../../thai/normalise';
import { readWorkGroup } from './work-group-not-allowed';

/** What decides which positions are equal. */
export const equalPositionColumns = [
  'positions.code',
  'positions.title',
  'positions.form',
  'positions.personnelType',
  'positions.workGroup',
  'positions.state',
] as const satisfies readonly ColumnName[];

/** Returns the groups of three or more positions of the same title, form, category and work group, by their codes. */
export function equalPositions(model: Model): Position[][] {
  const groups = new Map<string, Position[]>();
  for (const position of model.positions) {
    const { title, form, personnelType } = position.row.values;
    const workGroup = readWorkGroup(position.row.values);
    if (title === '' || !isPrinted(position)) continue;
    const key = [title, form, personnelType, workGroup].map(foldName).join('\u0000');
    const own = groups.get(key);
    if (own) own.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 2)
    .map((group) => group.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

/** Something that a position says, and what equal positions say of it. */
export interface Outlier<T> {
  readonly item: T;
  /** Those that agree with each other. */
  readonly others: readonly T[];
}

/** Returns the items that differ from a majority of at least two thirds. */
export function outliers<T>(items: readonly T[], say: (item: T) => string): Outlier<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(say(item));
    if (own) own.push(item);
    else groups.set(say(item), [item]);
  }
  const others = [...groups.values()].find((group) => group.length * 3 >= items.length * 2);
  if (!others || others.length === items.length || others.length < 2) return [];
  return items.filter((item) => !others.includes(item)).map((item) => ({ item, others }));
}
