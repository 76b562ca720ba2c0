import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { lacksColumn, placeOf, type Row } from '../../model/table';
import { parseFunctionReferences, type FunctionReference } from '../../model/unit-function';
import type { PositionRule } from '../rule';

function isKnown({ unit, path }: FunctionReference): boolean {
  return unit?.functions.some((row) => row.values.path === path) ?? false;
}

function checkDuty(model: Model, row: Row<'duties'>): AnyFinding[] {
  const references = parseFunctionReferences(model, row.values.source);
  return references
    .filter((one) => !isKnown(one))
    .map(({ seen, unit, path }) => {
      const data = { seen, unit: unit?.row.values.code ?? '', path };
      const positions = [row.positionKey];
      return finding('function-not-found', placeOf(row, 'source'), { data, positions });
    });
}

/** Finds duties that refer to a function that their unit does not have. */
export const functionNotFound: PositionRule = {
  code: 'function-not-found',
  scope: 'position',
  reads: ['units.code', 'units.name', 'units.aliases', 'unitFunctions.unit', 'unitFunctions.path'],
  checkPosition(position, model) {
    const { units, unitFunctions } = model.tables;
    if (units.length === 0 || lacksColumn(units, 'code')) return [];
    if (['unit', 'path'].some((column) => lacksColumn(unitFunctions, column))) return [];
    return position.duties.flatMap(({ row }) =>
      row.values.source === '' ? [] : checkDuty(model, row),
    );
  },
};
