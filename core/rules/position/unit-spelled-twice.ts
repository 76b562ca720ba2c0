import type { AnyFinding } from '../../findings/finding';
import { finding, overwrite } from '../../findings/report';
import type { Model, Position } from '../../model/model';
import { placeOf } from '../../model/table';
import { editDistance } from '../../thai/nearest';
import { foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';
import { unitCore } from './unit-names';

/** One spelling of สังกัด with the positions that use it. */
interface Spelling {
  readonly text: string;
  readonly core: string;
  readonly positions: readonly Position[];
  /** Whether the sheet of units knows it. */
  readonly isKnown: boolean;
}

function spellings(model: Model): Spelling[] {
  const groups = new Map<string, Position[]>();
  for (const position of model.positions) {
    const { unit } = position.row.values;
    if (unit === '') continue;
    const own = groups.get(unit);
    if (own) own.push(position);
    else groups.set(unit, [position]);
  }
  for (const { row } of model.units) {
    if (!groups.has(row.values.name)) groups.set(row.values.name, []);
  }
  groups.delete('');
  return [...groups].map(([text, positions]) => {
    const isKnown = model.unitByName.has(foldName(text));
    return { text, core: unitCore(text), positions, isKnown };
  });
}

const digitsOf = (text: string) => text.replace(/[^0-9]+/g, ' ').trim();

/** Joining words that one spelling may have and the other lack. */
const joints = /และ|การ|เพื่อ|ของ|ด้าน|งาน/g;

function isOneUnit(a: Spelling, b: Spelling): boolean {
  if (a.isKnown && b.isKnown) return false;
  if (a.core === b.core) return true;
  if (a.core.length < 5 || digitsOf(a.core) !== digitsOf(b.core)) return false;
  if (a.core.replace(joints, '') === b.core.replace(joints, '')) return true;
  const limit = Math.max(1, Math.floor(a.core.length / 12));
  return editDistance(a.core, b.core, limit) <= limit;
}

/** Whether a unit's name stands in the workbook under another spelling too. */
export function hasOtherSpelling(model: Model, unit: string): boolean {
  const isKnown = model.unitByName.has(foldName(unit));
  const own: Spelling = { text: unit, core: unitCore(unit), positions: [], isKnown };
  return spellings(model).some((other) => other.text !== unit && isOneUnit(own, other));
}

/**
 * Orders spellings by which of two stands: the one of the sheet of units, else the more frequent, else the first by its
 * letters (never by its row: sorting a sheet changes nothing).
 */
function compareStanding(a: Spelling, b: Spelling): number {
  if (a.isKnown !== b.isKnown) return a.isKnown ? -1 : 1;
  return b.positions.length - a.positions.length || (a.text < b.text ? -1 : 1);
}

function report(right: Spelling, wrong: Spelling): AnyFinding[] {
  const first = right.positions[0];
  return wrong.positions.map((position) => {
    const at = placeOf(position.row, 'unit');
    const isCertain = right.isKnown || foldName(right.text) === foldName(wrong.text);
    return finding('unit-spelled-twice', at, {
      data: { seen: wrong.text, wanted: right.text },
      related: first ? [placeOf(first.row, 'unit')] : [],
      fix: isCertain ? overwrite(at, right.text) : null,
      positions: [position.key],
    });
  });
}

/** Groups spellings that can be one unit: they agree in their first or in their last three letters. */
function candidates(all: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const one of all) {
    for (const key of new Set([`^${one.core.slice(0, 3)}`, `${one.core.slice(-3)}$`])) {
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return groups;
}

/** How many spellings of one beginning or end are compared with each other. */
const compared = 60;

/** Finds สังกัด that seem to be one unit under two spellings. */
export const unitSpelledTwice: ModelRule = {
  code: 'unit-spelled-twice',
  scope: 'model',
  reads: ['positions.code', 'positions.unit', 'units.name', 'units.aliases'],
  check(model) {
    const reported = new Set<Spelling>();
    const findings: AnyFinding[] = [];
    const all = spellings(model).sort(compareStanding);
    for (const group of candidates(all).values()) {
      group.slice(0, compared).forEach((a, index) => {
        for (const b of group.slice(index + 1, compared)) {
          if (reported.has(b) || !isOneUnit(a, b)) continue;
          reported.add(b);
          findings.push(...report(a, b));
        }
      });
    }
    return findings;
  },
};
