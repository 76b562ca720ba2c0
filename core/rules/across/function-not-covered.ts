import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Model, Unit } from '../../model/model';
import { placeOf } from '../../model/table';
import { parseFunctionReferences } from '../../model/unit-function';
import { foldKey } from '../../thai/normalise';
import type { ModelRule } from '../rule';

/** The paths that duties refer to, by unit. */
function coveredPaths(model: Model): Map<Unit, Set<string>> {
  const covered = new Map<Unit, Set<string>>();
  const sources = new Set(model.tables.duties.map(({ values }) => values.source));
  for (const source of sources) {
    for (const { unit, path } of parseFunctionReferences(model, source)) {
      if (unit) covered.set(unit, (covered.get(unit) ?? new Set()).add(path));
    }
  }
  return covered;
}

function isCovered(path: string, covered: ReadonlySet<string>): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => covered.has(parts.slice(0, index + 1).join('.')));
}

function checkUnit(unit: Unit, covered: ReadonlySet<string>): AnyFinding[] {
  const parents = new Set(
    unit.functions.map(({ values }) =>
      values.path.slice(0, Math.max(0, values.path.lastIndexOf('.'))),
    ),
  );
  return unit.functions.flatMap((row) => {
    const { path } = row.values;
    if (path === '' || parents.has(path) || isCovered(path, covered)) return [];
    const data = { unit: unit.row.values.code, path };
    return [finding('function-not-covered', placeOf(row, 'text'), { data })];
  });
}

/** Finds functions that no duty refers to, in units where some are referred to. */
export const functionNotCovered: ModelRule = {
  code: 'function-not-covered',
  scope: 'model',
  reads: [
    'duties.source',
    'units.code',
    'units.name',
    'units.aliases',
    'unitFunctions.unit',
    'unitFunctions.path',
  ],
  check(model) {
    if (model.units.length === 0) return [];
    const covered = coveredPaths(model);
    return model.units.flatMap((unit) => {
      const isFirst = model.unitByKey.get(foldKey(unit.row.values.code)) === unit;
      const own = covered.get(unit);
      return own && isFirst ? checkUnit(unit, own) : [];
    });
  },
};
