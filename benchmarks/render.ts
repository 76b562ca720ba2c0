import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { locateBrowser } from '../pipeline/print/locate-browser';
import { runRenderTask, type RenderReport, type RenderTask } from './render-task';

interface Measured extends RenderReport {
  /** Wall time of the whole process, from its start to its end. */
  ms: number;
}

const rounds = Number(process.env.ROUNDS ?? 5);
const forms = Number(process.env.FORMS ?? 200);

/** Runs a task in a process of its own. */
function measure(task: Partial<RenderTask> & Pick<RenderTask, 'outDir'>): Measured {
  const whole: RenderTask = { what: 'batch', forms, isWatched: false, ...task };
  const started = performance.now();
  const run = spawnSync(process.execPath, [__filename, JSON.stringify(whole)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ms = performance.now() - started;
  if (run.status !== 0) throw new Error(`${whole.what} ended with ${run.status}`);
  return { ms, ...(JSON.parse(String(run.stdout)) as RenderReport) };
}

/** Gives a measurement an empty folder. */
function inFolder<T>(measureIn: (outDir: string) => T): T {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-benchmark-'));
  try {
    return measureIn(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
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
function measureSpeed(): string[] {
  const naive: Measured[] = [];
  const ours: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    naive.push(inFolder((outDir) => measure({ what: 'naive', outDir })));
    ours.push(inFolder((outDir) => measure({ outDir })));
  }
  return [
    `| ${forms} forms of 2–3 pages, whole process | docs/s | CPU ms a doc |`,
    '|---|---|---|',
    speedRow('jobsheet', ours),
    speedRow('a new page a form', naive),
  ];
}

function measureRest(): string[] {
  const many = (task: Partial<RenderTask>) =>
    median(
      Array.from({ length: rounds }, () => inFolder((outDir) => measure({ ...task, outDir }).ms)),
    );
  const unchanged = inFolder((outDir) => {
    measure({ forms: 1_000, outDir });
    return median(Array.from({ length: rounds }, () => measure({ forms: 1_000, outDir }).ms));
  });
  const memory = (count: number) =>
    inFolder((outDir) => measure({ forms: count, isWatched: true, outDir }).peakBytes / 1e6);
  return [
    `first PDF of a cold start, whole process: ${many({ forms: 1 }).toFixed(0)} ms`,
    `1,000 unchanged, whole process: ${unchanged.toFixed(0)} ms`,
    ...[200, 2_000].map((count) => `peak memory, ${count} forms: ${memory(count).toFixed(0)} MB`),
  ];
}

async function main(): Promise<void> {
  const task = process.argv[2];
  if (task) {
    process.stdout.write(JSON.stringify(await runRenderTask(JSON.parse(task) as RenderTask)));
    return;
  }
  const { executablePath } = await locateBrowser();
  console.log(`${os.cpus()[0]?.model} × ${os.availableParallelism()}, Node ${process.version}`);
  console.log(`${executablePath}, medians of ${rounds} rounds\n`);
  console.log(measureSpeed().join('\n'));
  console.log(`\n${measureRest().join('\n')}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
