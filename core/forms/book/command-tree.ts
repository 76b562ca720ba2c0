import type { Model, Position } from '../../model/model';
import { foldKey, foldText } from '../../thai/normalise';

/** A position, or an outside authority, with those it commands. */
export interface CommandNode {
  readonly title: string;
  readonly unit: string;
  /** Whether it is no position of the workbook. */
  readonly isOutside: boolean;
  readonly children: CommandNode[];
}

function positionsByTitle(positions: readonly Position[]): Map<string, Position[]> {
  const byTitle = new Map<string, Position[]>();
  for (const position of positions) {
    const key = foldText(position.row.values.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), position]);
  }
  return byTitle;
}

/** Finds supervisors by code or title; among equal titles the one of the same unit or agency. */
function supervisorFinder(model: Model, positions: readonly Position[]) {
  const listed = new Set(positions);
  const byTitle = positionsByTitle(positions);
  return ({ row: { values } }: Position): Position | null => {
    const byCode = model.positionByKey.get(foldKey(values.supervisor));
    if (byCode && listed.has(byCode)) return byCode;
    const named = byTitle.get(foldText(values.supervisor)) ?? [];
    const near =
      named.find(({ row }) => foldText(row.values.unit) === foldText(values.unit)) ??
      named.find(({ row }) => foldText(row.values.agency) === foldText(values.agency));
    return near ?? named[0] ?? null;
  };
}

/** Says whether a chain of supervisors leads back to where it began. */
function isInCycle(start: Position, above: ReadonlyMap<Position, Position | null>): boolean {
  const seen = new Set<Position>();
  for (let at = above.get(start) ?? null; at && !seen.has(at); at = above.get(at) ?? null) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}

/**
 * Builds the trees of command from ผู้บังคับบัญชา: an outside authority stands above those who name it; a circle is
 * opened at its first position. Positions keep the workbook's order.
 */
export function buildCommandTrees(model: Model, positions: readonly Position[]): CommandNode[] {
  const find = supervisorFinder(model, positions);
  const above = new Map(positions.map((position) => [position, find(position)]));
  for (const position of positions) {
    if (isInCycle(position, above)) above.set(position, null);
  }
  const nodes = new Map<Position, CommandNode>();
  for (const position of positions) {
    const { title, unit } = position.row.values;
    nodes.set(position, { title, unit, isOutside: false, children: [] });
  }
  const outside = new Map<string, CommandNode>();
  const roots: CommandNode[] = [];
  for (const [position, node] of nodes) {
    const superior = above.get(position);
    const { supervisor } = position.row.values;
    const key = foldText(supervisor);
    if (superior) nodes.get(superior)?.children.push(node);
    else if (key === '' || model.positionByKey.has(foldKey(supervisor))) roots.push(node);
    else {
      const known = outside.get(key);
      const authority = known ?? { title: supervisor, unit: '', isOutside: true, children: [] };
      authority.children.push(node);
      if (!known) roots.push(authority);
      outside.set(key, authority);
    }
  }
  return roots;
}
