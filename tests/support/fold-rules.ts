import type { DataValidation, Worksheet } from 'exceljs';
import { parseArea } from '../../core/workbook/address';

/** ExcelJS reads a rule of a range as one of each cell, thousands of times; this makes it one of the range again, as in the file. */
export function foldRules(sheet: Worksheet): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { model: Record<string, DataValidation> };
  };
  const cells = new Map<DataValidation, string[]>();
  for (const [address, rule] of Object.entries(dataValidations.model)) {
    const own = cells.get(rule);
    if (own) own.push(address);
    else cells.set(rule, [address]);
  }
  const folded = [...cells].flatMap(([rule, addresses]) => {
    const [first = '', last = first] = [addresses[0], addresses.at(-1)];
    const [from, to] = [parseArea(first), parseArea(last)];
    const size = from && to ? (to.bottom - from.top + 1) * (to.right - from.left + 1) : 0;
    // Cells of a range come one after the other; what is no rectangle stays as it is.
    return size === addresses.length && size > 1
      ? [[`${first}:${last}`, rule] as const]
      : addresses.map((address) => [address, rule] as const);
  });
  dataValidations.model = Object.fromEntries(folded);
}
