// Run: npm run benchmark -- check
import { buildModel } from '../core/model/build-model';
import { startChecker, type Checker } from '../core/rules/incremental';
import { checkWorkbook } from '../core/rules/run';
import type { RawWorkbook } from '../core/workbook/raw-workbook';
import { dutyPairs } from '../core/rules/across/duty-pairs';
import { generateOffice } from './generate-office';
import { measureRecall } from './near-duplicates';

/** How often each measurement is made; the median is shown. */
const repeats = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function measure(work: () => void): number {
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

function rowsOf(workbook: RawWorkbook): number {
  return workbook.files
    .flatMap((file) => file.sheets)
    .reduce((sum, one) => sum + one.rows.length - 1, 0);
}

function measureSize(positions: number): void {
  const workbook = generateOffice({ positions, duties: 12, indicators: 12 });
  const parse = measure(() => void buildModel(workbook));
  const whole = measure(() => void checkWorkbook(workbook));
  const both = measure(() => void dutyPairs(buildModel(workbook).model));
  const near = Math.max(0, both - parse);
  const cells = [positions, rowsOf(workbook), ...[parse, whole, near].map(Math.round)];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Overwrites one duty or indicator and returns how long the re-check takes, in milliseconds. */
function changeOneRow(checker: Checker, workbook: RawWorkbook, turn: number): number {
  const file = workbook.files[0];
  const sheet = file?.sheets[1 + (turn % 2)];
  const row = sheet?.rows[100 + turn * 37];
  if (!file || !sheet || !row) throw new Error('The office is too small');
  const column = 2 + (turn % 2);
  const cells = row.cells.map((value, i) => (i === column ? `${String(value)}ครั้งที่${turn}` : value));
  const start = performance.now();
  checker.update([{ file: file.file, sheet: sheet.name, rows: [{ row: row.row, cells }] }]);
  return performance.now() - start;
}

function measureChange(positions: number): void {
  const workbook = generateOffice({ positions, duties: 12, indicators: 12 });
  const checker = startChecker(workbook);
  const times = Array.from({ length: 40 }, (_, turn) => changeOneRow(checker, workbook, turn));
  const slowest = Math.max(...times.slice(5));
  console.log(
    `\nOne changed row at ${positions} positions: ${median(times).toFixed(1)} ms (slowest of 35: ${slowest.toFixed(1)} ms)`,
  );
}

/** Prints the figures of the rule engine: parse, parse and check, and a re-check after one changed row. */
export function main(): void {
  console.log(
    '| positions | rows | parse, ms | parse and check, ms | of it near-duplicate search, ms |\n|---|---|---|---|---|',
  );
  for (const positions of [1000, 2000, 5000]) measureSize(positions);
  measureChange(1000);
  measureRecall();
}

main();
