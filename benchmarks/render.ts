import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { locateBrowser } from '../pipeline/print/locate-browser';
import { writeWorkbook } from '../pipeline/write-workbook';
import { printNaively } from './naive-print';
import { runJobsheet, runNaive } from './peers/jobsheet';
import { measure, type Measured } from './peers/measure';
import { officeOf } from './sample-forms';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const forms = Number(process.env['FORMS'] ?? 200);
const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-benchmark-'));

async function workbookOf(count: number): Promise<string> {
  const file = path.join(folder, `${count}.xlsx`);
  writeFileSync(file, await writeWorkbook(officeOf(count)));
  return file;
}

/** Gives a measurement an empty folder. */
async function inFolder<T>(measureIn: (outDir: string) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(path.join(folder, 'out-'));
  try {
    return await measureIn(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Measures a whole process again and again, one after the other; median of the wall times, ms. */
async function medianMs(run: () => Promise<Measured>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await run()).ms);
  return median(times);
}

function speedRow(name: string, runs: readonly Measured[]): string {
  const ms = median(runs.map((run) => run.ms));
  const cpu = median(runs.map(({ cpuMs }) => cpuMs));
  return `| ${name} | ${((forms * 1000) / ms).toFixed(1)} | ${(cpu / forms).toFixed(1)} |`;
}

/** The ways take turns, so that a machine that slows down slows all of them. */
async function measureSpeed(): Promise<string[]> {
  const file = await workbookOf(forms);
  const naive: Measured[] = [];
  const ours: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    naive.push(await inFolder((outDir) => measure([[runNaive(file, outDir)]])));
    ours.push(await inFolder((outDir) => measure([[runJobsheet(file, outDir)]])));
  }
  return [
    `| ${forms} forms of 1–3 pages, workbook to files, whole process | docs/s | CPU ms a doc |`,
    '|---|---|---|',
    speedRow('jobsheet, all finishing', ours),
    speedRow('a new page a form, no finishing', naive),
  ];
}

async function measureRest(): Promise<string[]> {
  const one = await workbookOf(1);
  const first = await medianMs(() => inFolder((outDir) => measure([[runJobsheet(one, outDir)]])));
  const thousand = await workbookOf(1_000);
  const unchanged = await inFolder(async (outDir) => {
    const again = (): Promise<Measured> => measure([[runJobsheet(thousand, outDir)]]);
    await again();
    return medianMs(again);
  });
  const memory: string[] = [];
  for (const count of [200, 2_000]) {
    const file = await workbookOf(count);
    const { peakBytes } = await inFolder((outDir) => measure([[runJobsheet(file, outDir)]], true));
    memory.push(`- peak memory, ${count} forms: ${(peakBytes / 1e6).toFixed(0)} MB`);
  }
  return [
    `- first PDF of a cold start, whole process: ${first.toFixed(0)} ms`,
    `- 1,000 positions with nothing changed: ${unchanged.toFixed(0)} ms`,
    ...memory,
  ];
}

async function main(): Promise<void> {
  const [what, workbook = '', outDir = ''] = process.argv.slice(2);
  if (what === 'naive') return printNaively(workbook, outDir);
  const { executablePath } = await locateBrowser();
  console.log(`${os.cpus()[0]?.model} × ${os.availableParallelism()}, Node ${process.version}`);
  console.log(`${path.basename(executablePath)}, medians of ${rounds} rounds\n`);
  console.log((await measureSpeed()).join('\n'));
  console.log(`\n${(await measureRest()).join('\n')}`);
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
