import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reviewYear } from '../core/review/review-year';
import { checkErrors } from '../core/rules/check-errors';
import { main } from '../pipeline/main';
import { kpiCsv } from '../pipeline/outputs/kpi-csv';
import { kpiXlsx } from '../pipeline/outputs/kpi-xlsx';
import { readWorkbooks } from '../pipeline/read-workbook';
import { writeWorkbook } from '../pipeline/write-workbook';
import { CpuMeter, memoryOfTree } from './process-tree';
import { reviewOffice } from './review-office';

/*
 * Summarising is `jobsheet kpi --no-forms` from the workbook to kpi-summary.csv, .xlsx and .pdf on the disk, the start of
 * the program and of the browser counted. One form a person is a print run of its own and measured apart.
 */
const people = Number(process.env['PEOPLE'] ?? 2000);
const size = { people, indicators: 12 };
const sampleMs = 250;

/** Runs of the command line, each in a process of its own; the last only on request, since it prints for minutes. */
const runs = [
  { name: 'summary of one round', options: ['--round', '2', '--no-forms'] },
  { name: 'summary of two rounds and the year', options: ['--no-forms'] },
  ...(process.env['FORMS'] === undefined
    ? []
    : [{ name: 'the same and one form a person', options: [] }]),
] as const;

interface Task {
  readonly write?: string;
  readonly run?: readonly string[];
  readonly stages?: string;
}

/** Runs the command line in this process; tells its CPU and the peak of its memory, the browser's included. */
async function runCommand(options: readonly string[]): Promise<string> {
  const cpu = new CpuMeter();
  let peakBytes = 0;
  const watch = setInterval(() => {
    cpu.look();
    peakBytes = Math.max(peakBytes, memoryOfTree());
  }, sampleMs);
  const code = await main(['kpi', ...options, '--lang', 'en']);
  clearInterval(watch);
  if (code !== 0) throw new Error(`jobsheet kpi ended with ${code}`);
  const seconds = ((cpu.milliseconds() ?? 0) / 1000).toFixed(1);
  return `${seconds} | ${Math.round(peakBytes / 1024 / 1024)}`;
}

/** Takes the steps of a summary one after the other and tells the CPU of each, in milliseconds. */
async function timeStages(file: string): Promise<string> {
  const rows: string[] = [];
  let last = process.cpuUsage();
  const lap = (name: string) => {
    const { user, system } = process.cpuUsage(last);
    rows.push(`| ${name} | ${Math.round((user + system) / 1000)} |`);
    last = process.cpuUsage();
  };
  const { workbook } = await readWorkbooks([file]);
  lap('read the workbook (ExcelJS)');
  const { model } = checkErrors(workbook);
  lap('check');
  const review = reviewYear(model, 2569);
  lap('score');
  kpiCsv(review);
  lap('kpi-summary.csv');
  await kpiXlsx(review, { trends: null, date: '2026-09-30' });
  lap('kpi-summary.xlsx');
  return rows.join('\n');
}

function runTask(task: Task): { ms: number; output: string } {
  const started = performance.now();
  const run = spawnSync(process.execPath, [__filename, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`Cannot do ${JSON.stringify(task)}`);
  return { ms: performance.now() - started, output: String(run.stdout).trim() };
}

function compare(folder: string): void {
  const file = path.join(folder, 'office.xlsx');
  // Written in a process of its own, so that its memory and its waste do not count as the review's.
  runTask({ write: file });
  console.log(`${size.people} people × ${size.indicators} indicators × 2 rounds in one workbook\n`);
  console.log('| step of two rounds, one after the other | CPU ms |\n|---|---|');
  console.log(`${runTask({ stages: file }).output}\n`);
  console.log(
    '| jobsheet kpi, workbook to files | s | CPU s | peak memory MB |\n|---|---|---|---|',
  );
  for (const [i, { name, options }] of runs.entries()) {
    const out = path.join(folder, `out-${i}`);
    const { ms, output } = runTask({ run: [file, '--year', '2569', '--out', out, ...options] });
    const figures = output.split('\n').at(-1) ?? '';
    const rows = readFileSync(path.join(out, 'kpi-summary.csv'), 'utf8').split('\r\n').length - 2;
    console.log(`| ${name} (${rows} rows) | ${(ms / 1000).toFixed(1)} | ${figures} |`);
  }
}

async function start(): Promise<void> {
  const [text] = process.argv.slice(2);
  if (text !== undefined) {
    const task = JSON.parse(text) as Task;
    if (task.write !== undefined) {
      writeFileSync(task.write, await writeWorkbook(reviewOffice(size)));
    } else if (task.stages !== undefined) console.log(await timeStages(task.stages));
    else console.log(`\n${await runCommand(task.run ?? [])}`);
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-review-'));
  try {
    compare(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void start();
