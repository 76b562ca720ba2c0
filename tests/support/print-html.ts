import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const script = path.join(__dirname, 'run-chromium.mjs');
const folder = path.join(os.tmpdir(), 'jobsheet-test-prints');

/** Runs a script of tests/support and returns what it prints; throws with its errors. */
export function runScript(file: string, args: readonly string[], input = ''): string {
  const run = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${path.basename(file)} failed: ${run.stderr}`);
  return run.stdout;
}

/** Prints HTML with Chromium and returns the PDF's path; the same HTML is printed once a machine. */
export function printHtml(html: string): string {
  const key = createHash('sha256').update(html).update(readFileSync(script)).digest('hex');
  const pdf = path.join(folder, `${key}.pdf`);
  if (existsSync(pdf)) return pdf;
  mkdirSync(folder, { recursive: true });
  const making = `${pdf}.${process.pid}`;
  runScript(script, [], JSON.stringify([{ html, pdf: making }]));
  renameSync(making, pdf);
  return pdf;
}
