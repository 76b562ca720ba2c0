import { applyFix } from '../findings/apply-fix';
import type { AnyFinding } from '../findings/finding';
import { keepRowsOf } from '../workbook/keep-rows';
import type { RawWorkbook } from '../workbook/raw-workbook';

/**
 * Returns the workbook with its misspelt headers mended, or null where none certainly is one. A column that is not read is
 * checked so nevertheless: the officer sees at once what stands in it, and mending the header brings nothing new to light.
 */
export function mendedHeaders(
  workbook: RawWorkbook,
  findings: readonly AnyFinding[],
  before?: RawWorkbook,
): RawWorkbook | null {
  const misspelt = findings.find(({ code, fix }) => code === 'unknown-column' && fix !== null);
  if (!misspelt?.fix) return null;
  return keepRowsOf(before, applyFix(workbook, misspelt.fix));
}

function keyOf({ code, at }: AnyFinding): string {
  return JSON.stringify([code, at.file, at.sheet, at.row, at.column]);
}

/** Adds what is found behind headers to what is found as the workbook stands; the same fault of a cell is named once. */
export function joinedFindings(
  now: readonly AnyFinding[],
  behind: readonly AnyFinding[],
): AnyFinding[] {
  const counts = new Map<string, number>();
  for (const one of now) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const more = behind.filter((one) => {
    const left = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), left - 1);
    return left <= 0;
  });
  return [...now, ...more];
}
