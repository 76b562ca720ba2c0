import type { AnyFinding } from '../findings/finding';
import { finding } from '../findings/report';
import { cellOf } from '../findings/finding';
import { placeOf, type Row } from '../model/table';
import { sheets, type SheetId } from '../sheets';
import type { Sheet } from '../sheets/column';
import { foldKey, foldText } from '../thai/normalise';
import type { Rule } from './rule';

function keyOf(sheet: Sheet, row: Row): string | null {
  const values = row.values as Record<string, unknown>;
  const parts = (sheet.key ?? []).map((id) => {
    const value = values[id];
    if (value === null || value === undefined || value === '') return null;
    return sheet.columns[id]?.kind === 'code' ? foldKey(String(value)) : foldText(String(value));
  });
  return parts.includes(null) || parts.length === 0 ? null : parts.join('\u0000');
}

function repeated(sheet: Sheet, row: Row, first: Row): AnyFinding {
  const key = sheet.key ?? [];
  const column = key[key.length - 1] as never;
  const values = row.values as Record<string, unknown>;
  const position = sheet.id === 'positions' ? values['code'] : values['position'];
  return finding('key-repeated', placeOf(row, column), {
    data: {
      headers: key.map((id) => sheet.columns[id]?.header ?? ''),
      seen: key.map((id) => String(values[id])),
      firstCell: cellOf(placeOf(first, column)),
    },
    related: [placeOf(first, column)],
    positions: sheet.printed && typeof position === 'string' ? [foldKey(position)] : [],
  });
}

/** Finds rows whose key stands in an earlier row, over all files. */
export const keyRepeated: Rule = {
  code: 'key-repeated',
  check(model) {
    const findings: AnyFinding[] = [];
    for (const id of Object.keys(sheets) as SheetId[]) {
      const sheet: Sheet = sheets[id];
      const firsts = new Map<string, Row>();
      for (const row of model.tables[id] as readonly Row[]) {
        const key = keyOf(sheet, row);
        if (key === null) continue;
        const first = firsts.get(key);
        if (first) findings.push(repeated(sheet, row, first));
        else firsts.set(key, row);
      }
    }
    return findings;
  },
};
