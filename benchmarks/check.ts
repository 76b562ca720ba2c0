// Run: npm run benchmark -- check
import { buildModel } from '../core/model/build-model';
import { startChecker, type Checker } from '../core/rules/incremental';
import { checkWorkbook } from '../core/rules/run';
import type { RawWorkbook } from '../core/workbook/raw-workbook';
import { dutyPairs } from '../core/rules/across/duty-pairs';
import { generateOffice } from './generate-office';
import { vocabularyOf } from './vocabulary';
import { withWrongCodes } from './wrong-codes';
import { measureRecall } from './near-duplicates';

/** How often each measurement is made; the median is shown. */
const repeats = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What one piece of work costs: milliseconds that went by, and those that the processor worked for it. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

function measure(work: () => void, times = repeats): Cost {
  const costs: Cost[] = [];
  for (let i = 0; i < times; i++) {
    globalThis.gc?.();
    const [start, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    costs.push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
  }
  return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
}

function rowsOf(workbook: RawWorkbook): number {
  return workbook.files
    .flatMap((file) => file.sheets)
    .reduce((sum, one) => sum + one.rows.length - 1, 0);
}

/** Parse; parse and check; and parse and search for near duplicates alone. */
interface Costs {
  readonly parse: Cost;
  readonly whole: Cost;
  readonly search: Cost;
}

function measureSize(positions: number): Costs {
  const workbook = generateOffice({ positions, duties: 12, indicators: 12 });
  const costs = {
    parse: measure(() => void buildModel(workbook)),
    whole: measure(() => void checkWorkbook(workbook)),
    search: measure(() => void dutyPairs(buildModel(workbook).model)),
  };
  const near = Math.max(0, costs.search.wall - costs.parse.wall);
  const figures = [costs.parse.wall, costs.whole.wall, near, costs.whole.cpu].map(Math.round);
  console.log(`| ${[positions, rowsOf(workbook), ...figures].join(' | ')} |`);
  return costs;
}

/** Says how much longer the large office takes than the small one, by the clock and by processor time. */
function printGrowth(small: Costs, large: Costs): void {
  const near = ({ search, parse }: Costs, by: keyof Cost) => Math.max(1, search[by] - parse[by]);
  const ratio = (part: (costs: Costs, by: keyof Cost) => number) =>
    (['wall', 'cpu'] as const)
      .map((by) => (part(large, by) / part(small, by)).toFixed(1))
      .join(' / ');
  const ratios = [
    `parse and check ${ratio(({ whole }, by) => whole[by])}`,
    `parse ${ratio(({ parse }, by) => parse[by])}`,
    `near-duplicate search ${ratio(near)}`,
  ];
  console.log(
    `\nGrowth from 1,000 to 5,000 positions (5 times the rows), clock / processor: ${ratios.join(', ')}`,
  );
}

function printVocabulary(): void {
  const workbook = generateOffice({ positions: 1000, duties: 12, indicators: 12 });
  const { words, running, texts, different } = vocabularyOf(workbook);
  console.log(
    `\nTexts: ${running} words of prose from a vocabulary of ${words} at 1,000 positions; ${different} of ${texts} texts differ`,
  );
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

const wait = (times: readonly number[]) =>
  `${median(times).toFixed(1)} (${Math.max(...times).toFixed(1)})`;

/** Says what a row changed costs, and the whole check, in an office with so many mistyped codes. */
function measureChange(positions: number, wrong: number): void {
  const office = generateOffice({ positions, duties: 12, indicators: 12 });
  const workbook = withWrongCodes(office, wrong);
  const whole = measure(() => void checkWorkbook(workbook), wrong > 100 ? 1 : repeats);
  const checker = startChecker(workbook);
  const turns = Array.from({ length: wrong > 100 ? 10 : 40 }, (_, turn) => {
    const change = changeOneRow(checker, workbook, turn);
    const start = performance.now();
    checker.tryFixes();
    return { change, fixes: performance.now() - start };
  }).slice(5);
  const changes = wait(turns.map(({ change }) => change));
  const fixes = wait(turns.map((turn) => turn.fixes));
  console.log(`| ${wrong} | ${changes} | ${fixes} | ${whole.wall.toFixed(0)} |`);
}

function measureChanges(positions: number): void {
  console.log(
    `\nAt ${positions} positions, some of whose codes are mistyped in all their rows; median (slowest).\n\n| wrong codes | re-check of one changed row, ms | trying fixes after it, ms | whole check with fixes, ms |\n|---|---|---|---|`,
  );
  for (const wrong of [0, 1, 5, 100, positions]) measureChange(positions, wrong);
}

/** Prints the figures of the rule engine: parse, parse and check, growth, and a re-check after one changed row. */
export function main(): void {
  console.log(
    'One thread, workbook in memory; median of 5.\n\n| positions | rows | parse, ms | parse and check, ms | of it near-duplicate search, ms | parse and check, CPU ms |\n|---|---|---|---|---|---|',
  );
  const [small, , large] = [1000, 2000, 5000].map(measureSize);
  if (small && large) printGrowth(small, large);
  measureChanges(1000);
  printVocabulary();
  measureRecall();
}

main();
