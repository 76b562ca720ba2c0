import type { Model, Position } from '../../model/model';
import { foldName } from '../../thai/normalise';
import { isStandardDuty } from '../../model/standard-duty';
import { dutyPairs } from './duty-pairs';

/** The share of both forms' duties that must agree, from 0 to 1. */
const copiedShare = 0.8;

/** How many duties must agree. */
const fewestDuties = 3;

/** A form whose duties are those of another position. */
export interface CopiedForm {
  readonly copy: Position;
  readonly of: Position;
  readonly same: number;
  readonly all: number;
}

function ownDuties(position: Position): number {
  return position.duties.filter((duty) => !isStandardDuty(duty.row.values.text)).length;
}

/** Counts, for each two positions, the duties of the later one that the earlier one has too. */
function countShared(model: Model): Map<Position, Map<Position, Set<unknown>>> {
  const shared = new Map<Position, Map<Position, Set<unknown>>>();
  for (const { later, earlier } of dutyPairs(model)) {
    if (later.position === earlier.position) continue;
    const own = shared.get(later.position) ?? new Map<Position, Set<unknown>>();
    shared.set(later.position, own);
    own.set(earlier.position, (own.get(earlier.position) ?? new Set()).add(later.duty));
  }
  return shared;
}

const known = new WeakMap<Model, readonly CopiedForm[]>();

/** Returns the forms of which at least four fifths of the duties are another form's, whatever the titles. */
export function copiedForms(model: Model): readonly CopiedForm[] {
  const found = known.get(model);
  if (found) return found;
  const copies = [...countShared(model)].flatMap(([copy, others]) =>
    [...others].flatMap(([of, duties]) => {
      const all = Math.max(ownDuties(copy), ownDuties(of));
      const same = duties.size;
      return same >= fewestDuties && same >= all * copiedShare ? [{ copy, of, same, all }] : [];
    }),
  );
  known.set(model, copies);
  return copies;
}

/** Tells whether two positions have the same title: equal work then is no fault. */
export function isSameTitle(a: Position, b: Position): boolean {
  return foldName(a.row.values.title) === foldName(b.row.values.title);
}
