import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { locateBrowser } from '../pipeline/print/locate-browser';
import { writeWorkbook } from '../pipeline/write-workbook';
import { runRenderTask, type RenderReport, type RenderTask } from './render-task';
import { officeOf } from './sample-forms';

interface Measured extends RenderReport {
  /** Wall time of the whole process, from its start to its end. */
  ms: number;
}

const rounds = Number(process.env['ROUNDS'] ?? 5);
const forms = Number(process.env['FORMS'] ?? 200);
const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-benchmark-'));

async function workbookOf(count: number): Promise<string> {
  const file = path.join(folder, `${count}.xlsx`);
  writeFileSync(file, await writeWorkbook(officeOf(count)));
  return file;
}

/** Runs a task in a process of its own. */
function measure(task: Partial<RenderTask> & Pick<RenderTask, 'file' | 'outDir'>): Measured {
  const whole: RenderTask = { what: 'jobsheet', isWatched: false, ...task };
  const started = performance.now();
  const run = spawnSync(process.execPath, [__filename, JSON.stringify(whole)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  const ms = performance.now() - started;
  if (run.status !== 0) throw new Error(`${whole.what} ended with ${run.status}: ${run.stderr}`);
  const report = String(run.stdout).trim().split('\n').at(-1) ?? '';
  return { ms, ...(JSON.parse(report) as RenderReport) };
}

/** Gives a measurement an empty folder. */
function inFolder<T>(measureIn: (outDir: string) => T): T {
  const outDir = mkdtempSync(path.join(folder, 'out-'));
  const result = measureIn(outDir);
  rmSync(outDir, { recursive: true, force: true });
  return result;
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function speedRow(name: string, runs: Measured[]): string {
  const ms = median(runs.map((run) => run.ms));
  const cpu = median(runs.map(({ cpuMs }) => cpuMs ?? NaN));
  return `| ${name} | ${((forms * 1000) / ms).toFixed(1)} | ${(cpu / forms).toFixed(1)} |`;
}

/** The ways take turns, so that a machine that slows down slows all of them. */
async function measureSpeed(): Promise<string[]> {
  const file = await workbookOf(forms);
  const naive: Measured[] = [];
  const ours: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    naive.push(inFolder((outDir) => measure({ what: 'naive', file, outDir })));
    ours.push(inFolder((outDir) => measure({ file, outDir })));
  }
  return [
    `| ${forms} forms of 2–3 pages, workbook to files, whole process | docs/s | CPU ms a doc |`,
    '|---|---|---|',
    speedRow('jobsheet, all finishing', ours),
    speedRow('a new page a form, no finishing', naive),
  ];
}

async function measureRest(): Promise<string[]> {
  const one = await workbookOf(1);
  const first = median(
    Array.from({ length: rounds }, () => inFolder((outDir) => measure({ file: one, outDir }).ms)),
  );
  const thousand = await workbookOf(1_000);
  const unchanged = inFolder((outDir) => {
    measure({ file: thousand, outDir });
    return median(Array.from({ length: rounds }, () => measure({ file: thousand, outDir }).ms));
  });
  const memory: string[] = [];
  for (const count of [200, 2_000]) {
    const file = await workbookOf(count);
    const { peakBytes } = inFolder((outDir) => measure({ file, isWatched: true, outDir }));
    memory.push(`- peak memory, ${count} forms: ${(peakBytes / 1e6).toFixed(0)} MB`);
  }
  return [
    `- first PDF of a cold start, whole process: ${first.toFixed(0)} ms`,
    `- 1,000 positions with nothing changed: ${unchanged.toFixed(0)} ms`,
    ...memory,
  ];
}

async function main(): Promise<void> {
  const task = process.argv[2];
  if (task) {
    const report = await runRenderTask(JSON.parse(task) as RenderTask);
    process.stdout.write(`\n${JSON.stringify(report)}\n`, () => process.exit(0));
    return;
  }
  const { executablePath } = await locateBrowser();
  console.log(`${os.cpus()[0]?.model} × ${os.availableParallelism()}, Node ${process.version}`);
  console.log(`${path.basename(executablePath)}, medians of ${rounds} rounds\n`);
  console.log((await measureSpeed()).join('\n'));
  console.log(`\n${(await measureRest()).join('\n')}`);
  rmSync(folder, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
