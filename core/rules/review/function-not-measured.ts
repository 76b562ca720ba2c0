import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/table';
import { parseFunctionReferences } from '../../model/unit-function';
import type { ModelRule } from '../rule';

/** Which functions have a duty, and whether any of their duties has an indicator; by unit and path. */
function measuredFunctions(model: Model): Map<string, boolean> {
  const measured = new Map<string, boolean>();
  for (const { duties } of model.positions) {
    for (const { row, indicators } of duties) {
      for (const { unit, path } of parseFunctionReferences(model, row.values.source)) {
        const key = `${unit?.key ?? ''}\u0000${path}`;
        if (unit) measured.set(key, (measured.get(key) ?? false) || indicators.length > 0);
      }
    }
  }
  return measured;
}

/** Finds functions of units that have duties, none of which has an indicator. */
export const functionNotMeasured: ModelRule = {
  code: 'function-not-measured',
  scope: 'model',
  reads: [
    'positions.code',
    'duties.position',
    'duties.duty',
    'duties.source',
    'indicators.position',
    'indicators.duty',
    'units.code',
    'unitFunctions.unit',
    'unitFunctions.path',
  ],
  check(model) {
    if (model.tables.indicators.length === 0) return [];
    const measured = measuredFunctions(model);
    return model.units.flatMap((unit) =>
      unit.functions.flatMap((row) => {
        const { path } = row.values;
        if (measured.get(`${unit.key}\u0000${path}`) !== false) return [];
        const data = { unit: unit.row.values.code, path };
        return [finding('function-not-measured', placeOf(row, 'text'), { data })];
      }),
    );
  },
};
