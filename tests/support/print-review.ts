import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cliMessages } from '../../core/messages';
import { printReview } from '../../pipeline/print-review';
import type { ReviewPlan } from '../../pipeline/review-plan';

/** Prints some papers of a review as the command does; PDFs by code. */
export async function printPapers(
  plan: ReviewPlan,
  codes: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-review-'));
  const documents = plan.documents.filter(({ code }) => codes.includes(code));
  const context = {
    language: 'th',
    messages: cliMessages.th,
    stdout: process.stdout,
    stderr: { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream,
    signal: new AbortController().signal,
    now: () => new Date(0),
  } as const;
  try {
    const options = { outDir, jobs: undefined, browser: undefined, force: true, context };
    await printReview({ ...plan, documents }, options);
    const read = (file: string) => readFileSync(path.join(outDir, file));
    return new Map(documents.map(({ code, file }) => [code, read(file)]));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
