import { sampleOffice } from '../pipeline/sample-office';
import type { WorkbookContent } from '../pipeline/write-workbook';

type Rows = NonNullable<WorkbookContent['rows']>;

/** Position sheets that a government form is made from. */
const parts = ['positions', 'duties', 'indicators', 'requiredCompetencies', 'knowledge'] as const;

/**
 * Returns an office of `count` government positions, 2–3 pages each: the sample office's forms over and over, each
 * with its own code, title and texts.
 */
export function officeOf(count: number): WorkbookContent {
  const { rows = {}, settings } = sampleOffice();
  const positions = (rows.positions ?? []).filter((row) => row['form'] === 'แบบบรรยายลักษณะงาน');
  const repeated: Partial<Record<(typeof parts)[number], Record<string, unknown>[]>> = {};
  for (let n = 0; n < count; n++) {
    const code = String(positions[n % positions.length]?.['code']);
    for (const part of parts) {
      const own = (rows[part] ?? []).filter(
        (row) => row[part === 'positions' ? 'code' : 'position'] === code,
      );
      (repeated[part] ??= []).push(...own.map((row) => copyOf(row, `${code}-${n}`, n)));
    }
  }
  return { rows: repeated as Rows, settings: settings ?? {} };
}

function copyOf(
  row: Readonly<Record<string, unknown>>,
  code: string,
  n: number,
): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...row };
  if ('code' in row) copy['code'] = code;
  if ('position' in row) copy['position'] = code;
  if ('title' in row) copy['title'] = `${String(row['title'])} ${n + 1}`;
  if ('duty' in row && typeof row['text'] === 'string')
    copy['text'] = `${row['text']} ชุดที่ ${n + 1}`;
  return copy;
}
