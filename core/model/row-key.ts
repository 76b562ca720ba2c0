import type { Sheet } from '../sheets/column';
import { foldKey, foldName } from '../thai/normalise';

/** Returns the folded key of a row's values; null when the sheet has no key or a part of it is empty. */
export function rowKey(sheet: Sheet, values: Readonly<Record<string, unknown>>): string | null {
  if (!sheet.key) return null;
  let key = '';
  for (const id of sheet.key) {
    const value = values[id];
    if (value === null || value === undefined || value === '') return null;
    const fold = sheet.columns[id]?.kind === 'code' ? foldKey : foldName;
    key += `${typeof value === 'number' ? value : fold(String(value))}\u0000`;
  }
  return key;
}
