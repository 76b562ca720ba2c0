import type { AnyFinding } from '../findings/finding';
import { finding } from '../findings/report';
import type { RawRow, RawValue } from '../workbook/raw-workbook';
import type { FoundSheet } from './find-sheets';

function dataRows({ raw, source }: FoundSheet): readonly RawRow[] {
  const first = raw.rows.findIndex(({ row }) => row > source.headerRow);
  return first < 0 ? [] : raw.rows.slice(first);
}

function isSameValue(a: RawValue, b: RawValue): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function isSameRow(a: RawRow, b: RawRow | undefined): boolean {
  if (a === b) return true;
  return (
    a.cells.length === b?.cells.length &&
    a.cells.every((value, index) => isSameValue(value, b.cells[index] ?? null))
  );
}

function isSameSheet(a: FoundSheet, b: FoundSheet): boolean {
  if (a.source.id !== b.source.id || a.raw.rows.length !== b.raw.rows.length) return false;
  const rows = dataRows(b);
  return (
    rows.length > 0 && a.raw.rows.slice(-rows.length).every((row, i) => isSameRow(row, rows[i]))
  );
}

/** Leaves out sheets that equal, row for row, the same sheet of an earlier file, and reports them. */
export function dropRepeatedSheets(all: readonly FoundSheet[]) {
  const found: FoundSheet[] = [];
  const findings: AnyFinding[] = [];
  for (const sheet of all) {
    const first = found.find((other) => isSameSheet(other, sheet));
    if (!first) {
      found.push(sheet);
      continue;
    }
    const { file, name } = sheet.source;
    const data = { firstFile: first.source.file, rows: dataRows(sheet).length };
    const related = [{ file: first.source.file, sheet: first.source.name, row: 0, column: 0 }];
    const at = { file, sheet: name, row: 0, column: 0 };
    findings.push(finding('sheet-repeated', at, { data, related }));
  }
  return { found, findings };
}
