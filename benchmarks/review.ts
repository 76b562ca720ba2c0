import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cliMessages } from '../core/messages';
import { reviewYear } from '../core/review/review-year';
import { checkWorkbook } from '../core/rules/run';
import { readWorkbooks } from '../pipeline/read-workbook';
import { writeReview } from '../pipeline/write-review';
import { writeWorkbook } from '../pipeline/write-workbook';
import { reviewOffice } from './review-office';

const size = { people: 2000, indicators: 12 };
let last = 0;

const context = {
  language: 'en',
  messages: cliMessages.en,
  stdout: process.stdout,
  stderr: { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream,
  signal: new AbortController().signal,
  now: () => new Date(),
} as const;

function lap(name: string): void {
  const now = performance.now();
  if (name !== '') console.log(`${name.padEnd(34)} ${Math.round(now - last)} ms`);
  last = now;
}

async function summarise(file: string): Promise<void> {
  const started = performance.now();
  lap('');
  const { workbook } = await readWorkbooks([file]);
  lap('read the workbook');
  const { model } = checkWorkbook(workbook);
  lap('check');
  const review = reviewYear(model, 2569);
  lap('score');
  const outDir = path.join(path.dirname(file), 'review');
  const options = {
    outDir,
    trends: null,
    digits: null,
    font: null,
    jobs: undefined,
    browser: undefined,
  };
  await writeReview(review, { ...options, force: true, withForms: false }, context);
  lap('CSV file, workbook, report as PDF');
  const seconds = (performance.now() - started) / 1000;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${size.people} people × ${size.indicators} indicators × 2 rounds: ${seconds.toFixed(1)} s, ${memory} MB`,
  );
}

/** Writes the office in a process of its own, so that its memory and its waste do not count as the review's. */
async function writeOffice(file: string): Promise<void> {
  writeFileSync(file, await writeWorkbook(reviewOffice(size)));
}

async function main(): Promise<void> {
  const [task, target] = process.argv.slice(2);
  if (task === 'write' && target !== undefined) {
    await writeOffice(target);
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-review-'));
  try {
    const file = path.join(folder, 'office.xlsx');
    const written = spawnSync(process.execPath, [__filename, 'write', file], { stdio: 'inherit' });
    if (written.status !== 0) throw new Error('Cannot write the workbook to read');
    await summarise(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
