import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandContext } from './commands/command';
import type { FormDocument, FormPlan } from './form-plan';
import { packageRoot } from './package-root';
import { openFinishService, type FinishRequest, type FinishService } from './print/finish-service';
import type { GlyphMap } from './print/finish/read-fonts';
import type { EarlyBrowser } from './print/early-browser';
import {
  printBatch,
  type BatchDocument,
  type BatchOptions,
  type BatchResult,
} from './print/print-batch';
import { openPrintEngine } from './print/print-engine';
import type { EngineEvent } from './print/print-job';
import { showProgress } from './print/progress';
import { styleSheet } from './templates';

/** How the forms of a plan are printed. */
export interface PrintFormsOptions {
  readonly outDir: string;
  /** Documents printed at the same time. */
  readonly jobs: number | undefined;
  /** Path of the browser to use. */
  readonly browser: string | undefined;
  readonly force: boolean;
  /** Keeps documents of earlier runs that this plan does not list. */
  readonly keepUnlisted: boolean;
  /** A browser that was started while the workbooks were read. */
  readonly early?: EarlyBrowser;
  readonly context: CommandContext;
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
  plan: FormPlan,
  service: FinishService,
  { messages, stderr }: CommandContext,
): Required<Pick<BatchOptions, 'finish' | 'split'>> {
  const byFile = new Map(plan.documents.map((document) => [document.file, document]));
  const requestFor = ({ file }: BatchDocument): FinishRequest => {
    const document = byFile.get(file) as FormDocument;
    return {
      title: document.pdfTitle,
      bookmark: document.pdfTitle,
      language: 'th',
      date: plan.date,
      attachment: {
        name: 'position.json',
        json: JSON.stringify({ ...document.data(), sourceHash: document.sourceHash }),
        description: `ข้อมูลของตำแหน่ง ${document.code} ที่ใช้พิมพ์เอกสารนี้`,
      },
    };
  };
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

/** Prints a plan's forms into a folder and keeps its manifest. */
export async function printForms(plan: FormPlan, options: PrintFormsOptions): Promise<BatchResult> {
  const { context, outDir, jobs, browser, early, force, keepUnlisted } = options;
  const { messages, stderr, signal } = context;
  const progress = showProgress({ stream: stderr, text: (facts) => messages.progress(facts) });
  const service = openFinishService(readGlyphMap());
  const head = { css: styleSheet(plan.templates, plan.digits, plan.font), lang: 'th' };
  const documents = plan.documents.map((document): BatchDocument => {
    const { code, title, form, file, sourceHash, group, pdfTitle } = document;
    return {
      code,
      title,
      form,
      file,
      sourceHash,
      group,
      render: () => ({ title: pdfTitle, html: document.html() }),
    };
  });
  try {
    return await printBatch({
      documents,
      total: documents.length,
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
      skipped: plan.skips.map(({ code, reason, errors }) => ({
        code,
        reason,
        findings: errors.length,
      })),
      force,
      keepUnlisted,
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
