import type { AnyFinding } from '../../findings/finding';
import { cellOf } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeIn, valuesOf, type Row } from '../../model/table';
import { sheets, type ColumnName, type SheetId } from '../../sheets';
import type { Sheet } from '../../sheets/column';
import type { ModelRule } from '../rule';

function repeated(sheet: Sheet, row: Row, first: Row): AnyFinding {
  const key = sheet.key ?? [];
  const column = key[key.length - 1] ?? '';
  const values = valuesOf(row);
  return finding('key-repeated', placeIn(row, column), {
    data: {
      headers: key.map((id) => sheet.columns[id]?.header ?? ''),
      seen: key.map((id) => String(values[id])),
      firstCell: cellOf(placeIn(first, column)),
    },
    related: [placeIn(first, column)],
    positions: sheet.printed && row.positionKey !== '' ? [row.positionKey] : [],
  });
}

function checkSheet(sheet: Sheet, rows: readonly Row[]): AnyFinding[] {
  const findings: AnyFinding[] = [];
  const firsts = new Map<string, Row>();
  for (const row of rows) {
    const { key } = row;
    if (key === null) continue;
    const first = firsts.get(key);
    if (first) findings.push(repeated(sheet, row, first));
    else firsts.set(key, row);
  }
  return findings;
}

/** Finds rows whose key stands in an earlier row, over all files. */
export const keyRepeated: ModelRule = {
  code: 'key-repeated',
  scope: 'model',
  guardsForms: true,
  reads: (Object.keys(sheets) as SheetId[]).flatMap((id) =>
    ((sheets[id] as Sheet).key ?? []).map((column) => `${id}.${column}` as ColumnName),
  ),
  check(model) {
    return (Object.keys(sheets) as SheetId[]).flatMap((id) => {
      const sheet: Sheet = sheets[id];
      return sheet.key ? checkSheet(sheet, model.tables[id] as readonly Row[]) : [];
    });
  },
};
