import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeWorkbook, type WorkbookContent } from '../../pipeline/write-workbook';

/** What a run of the command line gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `jobsheet` as a person does, in a folder. */
export function runJobsheet(args: readonly string[], cwd: string): Run {
  const script = path.resolve('scripts/jobsheet.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status ?? -1, stdout, stderr };
}

/** Calls the function with an empty folder that is gone afterwards. */
export async function inFolder(use: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-cli-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a workbook file into a folder. */
export async function putWorkbook(file: string, content: WorkbookContent): Promise<void> {
  writeFileSync(file, await writeWorkbook(content));
}
