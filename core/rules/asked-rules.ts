import type { Model } from '../model/model';
import { lacksColumn, type Row } from '../model/table';
import { sheets, type ColumnName, type SheetId } from '../sheets';
import type { Sheet } from '../sheets/column';
import type { ModelRule, PositionRule } from './rule';

/** Returns the required columns that sheets with rows lack. */
function lackedColumns({ tables }: Model): ColumnName[] {
  return (Object.keys(sheets) as SheetId[]).flatMap((id) => {
    const rows = tables[id] as readonly Row[];
    const { columns }: Sheet = sheets[id];
    const lacked = Object.keys(columns).filter(
      (column) => columns[column]?.required && lacksColumn(rows, column),
    );
    return lacked.map((column) => `${id}.${column}` as ColumnName);
  });
}

function isOfForm(column: ColumnName): boolean {
  const [id] = column.split('.') as [SheetId];
  const sheet: Sheet = sheets[id];
  return sheet.printed === true;
}

/**
 * Returns a function that tells which rules are asked: not those that need a column whose header is missing. That finding
 * names the cause; what such a rule would say of every row is judged when the header is there.
 */
export function ruleFilter(model: Model): (rule: ModelRule | PositionRule) => boolean {
  const lacked = lackedColumns(model);
  const isFormWhole = !lacked.some(isOfForm);
  return (rule) => {
    if (rule.scope === 'position') return isFormWhole;
    return (
      (isFormWhole && rule.guardsForms) || !lacked.some((column) => rule.reads.includes(column))
    );
  };
}
