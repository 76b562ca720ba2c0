import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkWorkbook } from '../core/rules/run';
import { readWorkbooks } from '../pipeline/read-workbook';
import { writeWorkbook } from '../pipeline/write-workbook';
import { workbookOfDuties, wideWorkbook } from './large-workbooks';

const runs = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function measure(name: string, file: string): Promise<void> {
  const reads: number[] = [];
  const cpus: number[] = [];
  const checks: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const { workbook } = await readWorkbooks([file]);
    const read = performance.now();
    const used = process.cpuUsage(cpu);
    cpus.push((used.user + used.system) / 1000);
    checkWorkbook(workbook);
    reads.push(read - started);
    checks.push(performance.now() - read);
  }
  const first = Math.round(reads[0] ?? NaN);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const line = [
    name.padEnd(34),
    `read ${Math.round(median(reads))} ms (first ${first}, CPU ${Math.round(median(cpus))} ms)`,
    `check ${Math.round(median(checks))} ms`,
    `peak ${memory} MB`,
  ];
  console.log(line.join('  '));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-read-'));
  try {
    const duties = path.join(folder, 'duties.xlsx');
    const wide = path.join(folder, 'wide.xlsx');
    writeFileSync(duties, await writeWorkbook(workbookOfDuties(20000)));
    writeFileSync(wide, wideWorkbook(20000, 12));
    await measure('20,000 duties of 2,000 positions', duties);
    await measure('20,000 rows × 12 Thai texts', wide);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
