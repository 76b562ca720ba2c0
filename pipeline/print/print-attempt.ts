import type { BrowserSession } from './browser-session';
import { readPdfFacts } from './pdf-facts';
import { PrintError } from './print-error';
import type { LossCause, PrintedDocument, PrintJob } from './print-job';

/** How one attempt is made. */
export interface AttemptOptions {
  lane: number;
  /** Milliseconds after which the page counts as hung. */
  timeoutMs: number;
  /** PostScript names of the fonts that the style sheet brings. */
  ownFonts: ReadonlySet<string>;
}

class PageHung extends Error {
  constructor(readonly ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/**
 * Prints one document on a lane's page and looks whether a whole PDF came out of it.
 * Rejects when the page hangs or crashes, when the session is lost, and with PrintError `bad-pdf`.
 */
export async function attemptPrint(
  session: BrowserSession,
  job: PrintJob,
  { lane, timeoutMs, ownFonts }: AttemptOptions,
): Promise<PrintedDocument> {
  const deadline = startDeadline(timeoutMs);
  const fault = Promise.race([session.lost, deadline.passed]);
  fault.catch(() => undefined);
  try {
    const page = await Promise.race([session.page(lane), fault]);
    const pdf = await Promise.race([page.print(job), page.crashed, fault]);
    const { isWhole, pages, fonts } = readPdfFacts(pdf);
    if (!isWhole || pages === 0) throw new PrintError('bad-pdf', { bytes: pdf.byteLength });
    return { pdf, pages, foreignFonts: fonts.filter((font) => !ownFonts.has(font)) };
  } finally {
    deadline.clear();
  }
}

/** Tells from what an attempt was rejected with why its browser must go. */
export function lossCauseOf(error: unknown): LossCause {
  if (error instanceof PageHung) return 'hung';
  return error instanceof Error && error.message.includes('crashed') ? 'crashed' : 'failed';
}

/** Turns what an attempt was rejected with into the error of its document. */
export function documentError(error: unknown, { title }: PrintJob): PrintError {
  if (error instanceof PrintError) return new PrintError(error.code, { ...error.data, title });
  if (error instanceof PageHung) return new PrintError('page-timeout', { title, ms: error.ms });
  return new PrintError('page-failed', { title }, error);
}

function startDeadline(ms: number): { passed: Promise<never>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageHung(ms)), ms);
  });
  passed.catch(() => undefined);
  return { passed, clear: () => clearTimeout(timer) };
}
