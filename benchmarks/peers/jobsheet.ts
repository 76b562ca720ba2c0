import path from 'node:path';
import type { Peer } from './peer';

/** The product as it is called: reads and checks the workbook, prints, finishes. */
export const jobsheet: Peer = {
  name: 'jobsheet, from the workbook, all finishing',
  findFault: () => null,
  prepare:
    ({ workbook }) =>
    (outDir) => [
      [
        {
          program: process.execPath,
          args: [path.join(__dirname, 'jobsheet.cjs'), 'render', workbook, '--out', outDir],
        },
      ],
    ],
};

/** Chromium in the usual way, from the workbook too: a new page a form, no finishing. */
export const naive: Peer = {
  name: 'Puppeteer, a new page a form, from the workbook',
  findFault: () => null,
  prepare:
    ({ workbook }) =>
    (outDir) => [[{ program: process.execPath, args: [__filename, 'naive', workbook, outDir] }]],
};
