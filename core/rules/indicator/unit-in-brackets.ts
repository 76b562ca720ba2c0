import { finding, overwrite } from '../../findings/report';
import type { AnyFinding, Fix } from '../../findings/finding';
import { placeOf, type Row } from '../../model/table';
import { foldName } from '../../thai/normalise';
import { isSameUnit, unitWords } from '../../thai/units';
import { rowRule } from '../rule';
import { indicatorParts } from './parts';

function moveFix(row: Row<'indicators'>, rest: string, unit: string): Fix | null {
  const edit = overwrite(placeOf(row, 'text'), rest);
  const own = row.values.unit;
  if (own !== '') return isSameUnit(own, unit) ? edit : null;
  const at = placeOf(row, 'unit');
  if (at.column === 0 || rest === '') return null;
  return { edits: [...edit.edits, { ...at, value: unit }], inserts: [] };
}

function checkPart(row: Row<'indicators'>, seen: string, isWhole: boolean): AnyFinding[] {
  const match = /^(.*?)\s*\(\s*(?:หน่วย\s*:?\s*)?([^()]+?)\s*\)\s*$/s.exec(seen);
  const [, rest = '', unit = ''] = match ?? [];
  if (!unitWords.has(foldName(unit))) return [];
  const fix = isWhole ? moveFix(row, rest, unit) : null;
  const details = { data: { seen, unit }, fix, positions: [row.positionKey] };
  return [finding('unit-in-brackets', placeOf(row, 'text'), details)];
}

/** Finds indicators that end in their unit in brackets. */
export const unitInBrackets = rowRule({
  code: 'unit-in-brackets',
  sheet: 'indicators',
  checkRow(row) {
    const parts = indicatorParts(row.values.text);
    return parts.flatMap((part) => checkPart(row, part, parts.length === 1));
  },
});
