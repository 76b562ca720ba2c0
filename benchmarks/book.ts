import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readPlaces } from '../pipeline/book/read-places';
import { main } from '../pipeline/main';
import { writeWorkbook } from '../pipeline/write-workbook';
import { memoryOfTree } from './process-tree';
import { officeOf } from './sample-forms';

/** A book printed in a process of its own. */
interface Printed {
  readonly forms: number;
  readonly ms: number;
  readonly peakBytes: number;
  readonly pages: number;
  readonly fileBytes: number;
}

interface Task {
  readonly file: string;
  readonly out: string;
}

const memorySampleMs = 250;
const sizes = (process.env['FORMS'] ?? '22,200,1000').split(',').map(Number);
const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-benchmark-'));

/** Prints a book in this process and tells the peak of its memory, the browser's included. */
async function printBook({ file, out }: Task): Promise<number> {
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOfTree());
  }, memorySampleMs);
  const code = await main(['book', file, '--out', out]);
  clearInterval(watch);
  if (code !== 0) throw new Error(`jobsheet book ended with ${code}`);
  return peakBytes;
}

async function measure(forms: number): Promise<Printed> {
  const task = { file: path.join(folder, `${forms}.xlsx`), out: path.join(folder, `${forms}.pdf`) };
  writeFileSync(task.file, await writeWorkbook(officeOf(forms)));
  const started = performance.now();
  const run = spawnSync(process.execPath, [__filename, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ms = performance.now() - started;
  if (run.status !== 0) throw new Error(`The book of ${forms} forms was not printed`);
  const peakBytes = Number(String(run.stdout).trim().split('\n').at(-1));
  const { pages } = readPlaces(readFileSync(task.out));
  return { forms, ms, peakBytes, pages, fileBytes: statSync(task.out).size };
}

function rowOf({ forms, ms, peakBytes, pages, fileBytes }: Printed): string {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const seconds = (ms / 1000).toFixed(1);
  return `| ${forms} | ${pages} | ${seconds} | ${megabytes(peakBytes)} | ${megabytes(fileBytes)} |`;
}

async function compare(): Promise<void> {
  const rows: string[] = [];
  for (const forms of sizes) rows.push(rowOf(await measure(forms)));
  rmSync(folder, { recursive: true, force: true });
  console.log(
    [
      '| forms in one book | pages | s, workbook to file | peak memory with the browser MB | PDF MB |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  );
}

async function start(): Promise<void> {
  const [task] = process.argv.slice(2);
  if (task === undefined) return compare();
  const peakBytes = await printBook(JSON.parse(task) as Task);
  console.log(peakBytes);
}

void start();
