import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeOf, type Row } from '../../model/table';
import { sheets } from '../../sheets';
import { foldKey, foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';

type Numbered = Row<'unitFunctions'> | Row<'handbooks'>;

/** What the numbers of a row belong to: a unit, or a part of a handbook. */
function groupOf({ values }: Numbered): string {
  return 'unit' in values
    ? foldKey(values.unit)
    : `${foldName(values.book)} ${foldName(values.part)}`;
}

function checkRows(rows: readonly Numbered[]): AnyFinding[] {
  const known = new Set(rows.map((row) => `${groupOf(row)} ${row.values.path}`));
  return rows.flatMap((row) => {
    const { path: seen } = row.values;
    const parent = seen.includes('.') ? seen.slice(0, seen.lastIndexOf('.')) : '';
    if (parent === '' || known.has(`${groupOf(row)} ${parent}`)) return [];
    const { header } = sheets[row.source.id as 'unitFunctions'].columns.path;
    const at = placeOf(row as Row<'unitFunctions'>, 'path');
    return [finding('path-without-parent', at, { data: { header, seen, parent } })];
  });
}

/** Finds functions and sections whose number with dots has nothing above it (8.1 without 8). */
export const pathWithoutParent: ModelRule = {
  code: 'path-without-parent',
  scope: 'model',
  reads: [
    'unitFunctions.unit',
    'unitFunctions.path',
    'handbooks.book',
    'handbooks.part',
    'handbooks.path',
  ],
  check: ({ tables }: Model) => [
    ...checkRows(tables.unitFunctions),
    ...checkRows(tables.handbooks),
  ],
};
