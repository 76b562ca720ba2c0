import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf, type Row } from '../../model/table';
import { bandNames } from '../../sheets/bands';
import { foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';

function checkType(rows: readonly Row<'bands'>[]): AnyFinding[] {
  const ordered = bandNames.flatMap((name) => rows.find((row) => row.values.band === name) ?? []);
  const wrong = ordered.find((row, index) => {
    const above = ordered[index - 1]?.values.lowest ?? null;
    return above !== null && row.values.lowest !== null && row.values.lowest >= above;
  });
  if (!wrong) return [];
  const seen = ordered.map(({ values }) => `${values.band} ${values.lowest ?? ''}`);
  const data = { personnelType: wrong.values.personnelType, seen };
  return [finding('bands-out-of-order', placeOf(wrong, 'lowest'), { data })];
}

/** Finds personnel types whose lowest scores do not fall from the best band to the last. */
export const bandsOutOfOrder: ModelRule = {
  code: 'bands-out-of-order',
  scope: 'model',
  reads: ['bands.personnelType', 'bands.band', 'bands.lowest'],
  check(model) {
    const types = new Map<string, Row<'bands'>[]>();
    for (const row of model.tables.bands) {
      const type = foldName(row.values.personnelType);
      types.set(type, [...(types.get(type) ?? []), row]);
    }
    return [...types.values()].flatMap(checkType);
  },
};
