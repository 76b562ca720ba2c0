import path from 'node:path';
import type { Command, Peer } from './peer';

/** The product as it is called. */
export function runJobsheet(workbook: string, outDir: string): Command {
  const args = [path.join(__dirname, 'jobsheet.cjs'), 'render', workbook, '--out', outDir];
  return { program: process.execPath, args };
}

/** The running benchmark again, which then prints naively. */
export function runNaive(workbook: string, outDir: string): Command {
  return { program: process.execPath, args: [__filename, 'naive', workbook, outDir] };
}

/** The product: reads and checks the workbook, prints, finishes. */
export const jobsheet: Peer = {
  name: 'jobsheet, from the workbook, all finishing',
  findFault: () => null,
  prepare:
    ({ workbook }) =>
    (outDir) => [[runJobsheet(workbook, outDir)]],
};

/** Chromium in the usual way, from the workbook too: a new page a form, no finishing. */
export const naive: Peer = {
  name: 'Puppeteer, a new page a form, from the workbook',
  findFault: () => null,
  prepare:
    ({ workbook }) =>
    (outDir) => [[runNaive(workbook, outDir)]],
};
