import type { CommandContext } from './commands/command';
import { openFinishService, type FinishRequest, type FinishService } from './print/finish-service';
import {
  printBatch,
  type BatchDocument,
  type BatchOptions,
  type BatchResult,
} from './print/print-batch';
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

function finisher(
  { date }: ReviewPlan,
  service: FinishService,
  { stderr, messages }: CommandContext,
): Required<Pick<BatchOptions, 'finish' | 'split'>> {
  const requestFor = ({ title }: BatchDocument): FinishRequest => {
    return { title, bookmark: title, language: 'th', date };
  };
  return {
    finish: async (pdf, document) => {
      const finished = await service.finish(pdf, requestFor(document));
      const isKept = finished.warnings.some((warning) => warning.code !== 'font-without-map');
      if (isKept) stderr.write(`${messages.notFinished(document.code)}\n`);
      return finished.pdf;
    },
    split: (pdf, documents) => service.split(pdf, documents.map(requestFor)),
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
  const service = openFinishService(readGlyphMap());
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
      ...finisher(plan, service, context),
      signal,
      onProgress: (facts) => {
        progress.update(facts);
      },
    });
  } finally {
    progress.finish();
    await service.close();
  }
}
