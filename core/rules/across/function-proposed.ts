import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Duty, Position, Unit } from '../../model/model';
import { isPrinted } from '../../model/position-state';
import { placeOf, type Row } from '../../model/table';
import { diceOf, wordPairs } from '../../thai/likeness';
import { foldName } from '../../thai/normalise';
import { isStandardDuty } from '../../model/standard-duty';
import type { PositionRule } from '../rule';

/** How alike a duty and a function must be to be proposed, from 0 to 1. */
const worthProposing = 0.3;

/** How many functions are proposed. */
const proposed = 3;

/** How much of a function is shown. */
const shown = 50;

interface Indexed {
  readonly row: Row<'unitFunctions'>;
  readonly pairs: ReadonlySet<string>;
}

const indexes = new WeakMap<Row<'unitFunctions'>, Indexed>();

function indexed(row: Row<'unitFunctions'>): Indexed {
  const known = indexes.get(row) ?? { row, pairs: wordPairs(row.values.text) };
  indexes.set(row, known);
  return known;
}

function checkDuty(position: Position, duty: Duty, unit: Unit): AnyFinding[] {
  const { text, source } = duty.row.values;
  if (source !== '' || text === '' || isStandardDuty(text)) return [];
  const pairs = wordPairs(text);
  const ranked = unit.functions
    .map((row) => ({ row, likeness: diceOf(pairs, indexed(row).pairs) }))
    .filter(({ likeness }) => likeness >= worthProposing)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, proposed);
  if (ranked.length === 0) return [];
  const proposals = ranked.map(({ row, likeness }) => ({
    source: `${unit.row.values.code} ${row.values.path}`,
    text: row.values.text.slice(0, shown),
    likeness: Math.floor(likeness * 100),
  }));
  const related = ranked.map(({ row }) => placeOf(row, 'text'));
  const details = { data: { proposals }, related, positions: [position.key] };
  return [finding('function-proposed', placeOf(duty.row, 'source'), details)];
}

/** Proposes functions of the position's unit for duties without a source; only a person links them. */
export const functionProposed: PositionRule = {
  code: 'function-proposed',
  scope: 'position',
  reads: [
    'units.code',
    'units.name',
    'units.aliases',
    'unitFunctions.unit',
    'unitFunctions.path',
    'unitFunctions.text',
  ],
  checkPosition(position, model) {
    const unit = model.unitByName.get(foldName(position.row.values.unit));
    if (!unit || unit.functions.length === 0 || !isPrinted(position)) return [];
    return position.duties.flatMap((duty) => checkDuty(position, duty, unit));
  },
};
