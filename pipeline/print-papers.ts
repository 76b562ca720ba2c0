import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandContext } from './commands/command';
import { packageRoot } from './package-root';
import type { EarlyBrowser } from './print/early-browser';
import type { GlyphMap } from './print/finish/read-fonts';
import { openFinishService, type FinishRequest, type FinishService } from './print/finish-service';
import {
  printBatch,
  type BatchDocument,
  type BatchOptions,
  type BatchResult,
} from './print/print-batch';
import { openPrintEngine } from './print/print-engine';
import type { EngineEvent, PrintHead } from './print/print-job';
import { showProgress } from './print/progress';

/** How papers are printed into a folder, whatever they are. */
export interface PrintOptions {
  readonly outDir: string;
  /** Documents printed at the same time. */
  readonly jobs: number | undefined;
  /** Path of the browser to use. */
  readonly browser: string | undefined;
  readonly force: boolean;
  /** A browser that was started while the workbooks were read. */
  readonly early?: EarlyBrowser;
  readonly context: CommandContext;
}

/** Papers with what their batch needs to know of them. */
export interface Papers extends Pick<BatchOptions, 'skipped' | 'keepUnlisted'> {
  readonly documents: Iterable<BatchDocument>;
  readonly total: number;
  /** What all of them share. */
  readonly head: PrintHead;
  /** Returns how a document's PDF is finished. */
  requestFor(document: BatchDocument): FinishRequest;
}

/** Reads the map from the font's glyphs to text, which the PDF's text is repaired by. */
export function readGlyphMap(): GlyphMap {
  const file = path.join(packageRoot, 'templates', 'fonts', 'glyph-map.json');
  return JSON.parse(readFileSync(file, 'utf8')) as GlyphMap;
}

/** Tells the user what the engine does that takes time or calls for a word. */
export function tellEvent(context: CommandContext): (event: EngineEvent) => void {
  const { messages, stderr } = context;
  let hasTold = false;
  return (event) => {
    if (event.kind === 'unpacking') stderr.write(`${messages.unpacking()}\n`);
    if (event.kind === 'browser-lost') stderr.write(`${messages.browserLost()}\n`);
    if (event.kind === 'no-sandbox' && !hasTold) {
      hasTold = true;
      stderr.write(`${messages.noSandbox()}\n`);
    }
  };
}

function finisher(
  { requestFor }: Papers,
  service: FinishService,
  { messages, stderr }: CommandContext,
): Required<Pick<BatchOptions, 'finish' | 'split'>> {
  return {
    finish: async (pdf, document) => {
      const finished = await service.finish(pdf, requestFor(document));
      const isKept = finished.warnings.some(({ code }) => code !== 'font-without-map');
      if (isKept) stderr.write(`${messages.notFinished(document.code)}\n`);
      return finished.pdf;
    },
    split: (pdf, documents) => service.split(pdf, documents.map(requestFor)),
  };
}

/** Prints papers into a folder and keeps its manifest; throws as printBatch. */
export async function printPapers(papers: Papers, options: PrintOptions): Promise<BatchResult> {
  const { context, outDir, jobs, browser, early, force } = options;
  const { messages, stderr, signal } = context;
  const { documents, total, head, skipped = [], keepUnlisted = false } = papers;
  const progress = showProgress({ stream: stderr, text: (facts) => messages.progress(facts) });
  const service = openFinishService(readGlyphMap());
  try {
    return await printBatch({
      documents,
      total,
      outDir,
      openEngine: () =>
        openPrintEngine({
          head,
          onEvent: tellEvent(context),
          ...(jobs === undefined ? {} : { pages: jobs }),
          ...(browser === undefined ? {} : { browser }),
          ...(early === undefined ? {} : { early }),
        }),
      now: context.now,
      skipped,
      force,
      keepUnlisted,
      ...finisher(papers, service, context),
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
