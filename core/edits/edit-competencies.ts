import type { Position } from '../model/model';
import { foldText } from '../thai/normalise';
import { appendRows, editCell, mergeChanges, noChange, type Change } from './change';
import { removeRows, type EditContext } from './edit-position';

/** A competency that a position is to require. */
export interface RequiredLevel {
  readonly name: string;
  readonly class: string;
  readonly level: number;
}

/** Returns the change that requires a competency at a level: the level of its row, or a new row. */
export function requireCompetency(
  { sources }: EditContext,
  position: Position,
  { name, class: group, level }: RequiredLevel,
): Change {
  const own = position.competencies.find(
    (row) => foldText(row.values.competency) === foldText(name),
  );
  if (own) {
    const isSame = own.values.level === level;
    return isSame ? noChange : { ...noChange, edits: editCell(own, 'level', level) };
  }
  const row = { position: position.row.values.code, class: group, competency: name, level };
  return { ...noChange, appends: appendRows(sources, 'requiredCompetencies', [row]) };
}

/** Returns the change that no longer requires a competency. */
export function dropCompetency(context: EditContext, position: Position, name: string): Change {
  const own = position.competencies.filter(
    (row) => foldText(row.values.competency) === foldText(name),
  );
  return mergeChanges([removeRows(context, own)]);
}
