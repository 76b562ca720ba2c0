import { finding, overwrite } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/table';
import { nearest } from '../../thai/nearest';
import { foldKey, foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';

function isKnown(model: Model, text: string): boolean {
  const key = foldKey(text);
  return (
    model.unitByKey.has(key) ||
    model.positionByKey.has(key) ||
    model.competencyByName.has(foldName(text))
  );
}

function knownNames({ tables }: Model): string[] {
  return [
    ...tables.units.map((row) => row.values.code),
    ...tables.positions.map((row) => row.values.code),
    ...tables.competencies.map((row) => row.values.name),
  ];
}

/** Finds `แทรก` cells of a handbook that name no unit, position or competency. */
export const insertNotFound: ModelRule = {
  code: 'insert-not-found',
  scope: 'model',
  reads: [
    'handbooks.insert',
    'units.code',
    'positions.code',
    'competencies.name',
    'competencies.aliases',
  ],
  check(model) {
    const rows = model.tables.handbooks.filter(
      ({ values }) => values.insert !== '' && !isKnown(model, values.insert),
    );
    const names = rows.length === 0 ? [] : knownNames(model);
    return rows.map((row) => {
      const seen = row.values.insert;
      const near = nearest(seen, names);
      const at = placeOf(row, 'insert');
      const fix = near === '' ? null : overwrite(at, near);
      return finding('insert-not-found', at, { data: { seen, near }, fix });
    });
  },
};
