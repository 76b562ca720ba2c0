import type { CommandContext } from './commands/command';
import { finishPdf } from './print/finish/finish-pdf';
import { printBatch, type BatchDocument, type BatchResult } from './print/print-batch';
import { openPrintEngine } from './print/print-engine';
import { showProgress } from './print/progress';
import { readGlyphMap, tellEvent } from './print-forms';
import { reviewTemplates, type ReviewPlan } from './review-plan';
import { styleSheet } from './templates';

/** How a review's papers are printed. */
export interface PrintReviewOptions {
  readonly outDir: string;
  /** Documents printed at the same time. */
  readonly jobs: number | undefined;
  /** Path of the browser to use. */
  readonly browser: string | undefined;
  readonly force: boolean;
  readonly context: CommandContext;
}

function finisher({ date }: ReviewPlan, { stderr, messages }: CommandContext) {
  const glyphMap = readGlyphMap();
  return (pdf: Uint8Array, { title, code }: BatchDocument): Uint8Array => {
    const finished = finishPdf(pdf, { title, bookmark: title, language: 'th', date, glyphMap });
    const isKept = finished.warnings.some((warning) => warning.code !== 'font-without-map');
    if (isKept) stderr.write(`${messages.notFinished(code)}\n`);
    return finished.pdf;
  };
}

/** Prints the report and the forms of a review into a folder and keeps its manifest. */
export async function printReview(
  plan: ReviewPlan,
  options: PrintReviewOptions,
): Promise<BatchResult> {
  const { context, outDir, jobs, browser, force } = options;
  const { messages, stderr, signal } = context;
  const progress = showProgress({ stream: stderr, text: (facts) => messages.progress(facts) });
  const head = { css: styleSheet(reviewTemplates, plan.digits), lang: 'th' };
  const engine = {
    head,
    signal,
    onEvent: tellEvent(context),
    ...(jobs === undefined ? {} : { pages: jobs }),
    ...(browser === undefined ? {} : { browser }),
  };
  try {
    return await printBatch({
      documents: plan.documents,
      total: plan.documents.length,
      outDir,
      openEngine: () => openPrintEngine(engine),
      now: context.now,
      force,
      finish: finisher(plan, context),
      signal,
      onProgress: (facts) => {
        progress.update(facts);
      },
    });
  } finally {
    progress.finish();
  }
}
