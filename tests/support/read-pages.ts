import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { hasTool } from './find-tool';
import { dense } from './html-blocks';
import { runScript } from './print-html';

/** The texts of a document's pages as one viewer reads them, white space aside. */
export type ReadPages = Readonly<Record<string, readonly string[]>>;

/** Whether poppler, which evince and most Linux programs show PDFs with, is on this machine. */
export const hasPoppler = hasTool('pdftotext', ['-v']);

function popplerPages(file: string): string[] {
  const args = ['-raw', '-enc', 'UTF-8', file, '-'];
  const run = spawnSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`pdftotext failed: ${run.stderr}`);
  return run.stdout.split('\f').slice(0, -1);
}

/** Reads PDF files with pdf.js and PDFium, and with poppler where it is. */
export function readPages(files: readonly string[]): ReadPages[] {
  const script = path.join(__dirname, 'view-pdf.mjs');
  const read = JSON.parse(runScript(script, ['pages', ...files])) as Record<string, string[]>[];
  return read.map((views, at) => {
    const all = hasPoppler ? { ...views, poppler: popplerPages(files[at] ?? '') } : views;
    return Object.fromEntries(Object.entries(all).map(([name, pages]) => [name, pages.map(dense)]));
  });
}

/** Says whether a text stands on a page, or goes over to the next ones. */
export function isOnPages(text: string, pages: readonly string[]): boolean {
  if (pages.some((page) => page.includes(text))) return true;
  return pages.some((page, at) => {
    const next = pages[at + 1];
    if (next === undefined) return false;
    for (let cut = text.length - 1; cut > 0; cut--) {
      if (!page.includes(text.slice(0, cut))) continue;
      if (isOnPages(text.slice(cut), pages.slice(at + 1, at + 2))) return true;
      if (isOnPages(text.slice(cut), pages.slice(at + 1, at + 3))) return true;
    }
    return false;
  });
}

/** The letters of a text in an order that says nothing of where they stood. */
export const sortedLetters = (text: string): string => [...text].sort().join('');
