import type { FindingCode, FindingData } from '../../findings/catalogue';
import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf, type Row } from '../../model/table';
import { rowRule, type RowRule } from '../rule';
import { indicatorParts } from './parts';

/** Returns a rule about each indicator in a row's cell, so that splitting the cell moves its findings and makes none. */
export function indicatorRule<C extends FindingCode>(
  code: C,
  inspect: (indicator: string, row: Row<'indicators'>) => FindingData[C] | null,
): RowRule {
  return rowRule({
    code,
    sheet: 'indicators',
    checkRow: (row): AnyFinding[] =>
      indicatorParts(row.values.text).flatMap((part) => {
        const data = part === '' ? null : inspect(part, row);
        if (data === null) return [];
        return [finding(code, placeOf(row, 'text'), { data, positions: [row.positionKey] })];
      }),
  });
}
