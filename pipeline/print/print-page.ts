import type { CDPSession, Page, Protocol } from 'puppeteer';
import { fitWideFont } from './fit-wide-font';
import type { PrintHead, PrintJob } from './print-job';

const address = 'https://jobsheet.invalid/';

/**
 * `sandbox` stops scripts, frames, forms and `meta refresh` (which would leave the document, even for
 * about:blank); the rest lets nothing load but the fonts and pictures that are written into the page.
 */
const policy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
].join('; ');

/** Runs in the page. Fonts of a body that no screen shows load only when asked to. */
const loadFonts = `Promise.all([...document.fonts].map((font) => font.load()))
  .then((fonts) => fonts.every((font) => font.status === 'loaded'))`;

/** Runs in the page: shows another document, and waits for its pictures. */
const showJob = `async ({ title, html }) => {
  document.title = title;
  document.body.innerHTML = html;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}`;

/** Documents after which a page is made to tidy up; left alone it lets 200 MB of old bodies lie. */
const tidyAfter = 12;

/** What the margins of A4 leave (templates/shared/document.css), in whole CSS pixels, one to spare for rounding. */
const bodyWidth = Math.floor(((210 - 30 - 19.8) / 25.4) * 96) - 1;

const printOptions: Protocol.Page.PrintToPDFRequest = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsBase64',
};

/** A page that holds the head's style sheet and fonts, and prints one document after the other. */
export interface PrintPage {
  print(job: PrintJob): Promise<Buffer>;
  /** Settles only by a rejection, when the page's process dies. */
  crashed: Promise<never>;
}

/**
 * Makes a blank page one with no network and no scripts, and loads the shared document with its fonts.
 * Throws when a font of the style sheet cannot be loaded.
 */
export async function preparePrintPage(
  page: Page,
  head: PrintHead,
  onRefused: (url: string) => void,
): Promise<PrintPage> {
  const crashed = new Promise<never>((_, reject) => page.once('error', reject));
  crashed.catch(() => undefined);
  const session = await page.createCDPSession();
  await refuseRequests(session, documentOf(head), onRefused);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  // The engine keeps its own time; puppeteer's timer would outlive a browser that is closed meanwhile.
  await page.goto(address, { waitUntil: 'load', timeout: 0 });
  if (!(await evaluate(session, loadFonts))) throw new Error('Cannot load the fonts');
  if (head.isWide) await emulatePaper(session);
  let printed = 0;
  return {
    crashed,
    print: async (job) => {
      if (printed >= tidyAfter) {
        await session.send('HeapProfiler.collectGarbage');
        printed = 0;
      }
      printed += job.documents ?? 1;
      return print(session, job, head);
    },
  };
}

function documentOf({ css, lang }: PrintHead): string {
  const style = `<style>@media screen { body { display: none } }\n${css}</style>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${style}</head><body></body></html>`;
}

/** Answers the first request with the document itself and refuses every other one. */
async function refuseRequests(
  session: CDPSession,
  html: string,
  onRefused: (url: string) => void,
): Promise<void> {
  let isServed = false;
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isOurs = !isServed && request.url === address;
    if (!isOurs) onRefused(request.url);
    isServed ||= isOurs;
    const answer = isOurs ? serve(session, requestId, html) : refuse(session, requestId);
    answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

function serve(session: CDPSession, requestId: string, html: string): Promise<void> {
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: 'text/html; charset=utf-8' },
      { name: 'Content-Security-Policy', value: policy },
    ],
    body: Buffer.from(html).toString('base64'),
  });
}

function refuse(session: CDPSession, requestId: string): Promise<void> {
  return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}

/** Lays documents out as wide as they are printed, so that lines can be measured before. */
async function emulatePaper(session: CDPSession): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: bodyWidth,
    height: 1000,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

async function print(session: CDPSession, job: PrintJob, head: PrintHead): Promise<Buffer> {
  await evaluate(session, `(${showJob})(${JSON.stringify({ title: job.title, html: job.html })})`);
  if (head.isWide) await evaluate(session, `(${fitWideFont})()`);
  const { data } = await session.send('Page.printToPDF', printOptions);
  return Buffer.from(data, 'base64');
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'page error');
  return result.value;
}
