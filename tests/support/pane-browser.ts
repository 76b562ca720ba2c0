import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { servedByPrinter } from '../../core/exchange/pane-page';
import { launchBrowser } from '../../pipeline/print/launch-browser';
import { locateBrowser } from '../../pipeline/print/locate-browser';
import type { ExcelHost } from './excel-host/excel-host';
import { hostOf } from './excel-host/open-host';
import { startTicks } from './page-ticks';
import { isSetSupported, type OfficeFacts } from './excel-host/load-office';

/** Tests and benchmarks run in the project's folder; a benchmark's bundle stands elsewhere. */
const root = process.cwd();
/** Built by each test process for itself: several run at the same time. */
export const built = path.join(os.tmpdir(), `jobsheet-pane-${process.pid}`);
const base = 'https://localhost:3000/';
const client = path.join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** What the page around the pane tells Office.js: the genuine client, connected to the host outside. */
function officeScript(facts: Required<OfficeFacts>, theme: 'light' | 'dark'): string {
  const versions = Array.from({ length: 20 }, (_, n) => `1.${n + 1}`);
  const supported = versions.filter((version) => isSetSupported(facts.api, 'ExcelApi', version));
  return `${readFileSync(client, 'utf8')}
;(() => {
  const supported = ${JSON.stringify(supported)};
  const requirements = { isSetSupported: (name, version = '1.1') =>
    name === 'ExcelApi' ? supported.includes(version) : ['SharedRuntime', 'DelayForCellEdit'].includes(name) };
  const context = { displayLanguage: '${facts.language}', requirements, officeTheme: { isDarkTheme: ${theme === 'dark'} } };
  window.ribbon = {};
  const actions = { associate: (id, run) => { window.ribbon[id] = run; } };
  const addin = { showAsTaskpane: async () => {} };
  const values = { context, actions, addin, onReady: async () => ({ host: 'Excel' }) };
  const own = Object.create(window.Office ?? {});
  for (const [name, value] of Object.entries(values)) Object.defineProperty(own, name, { value });
  window.Office = own;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  let receive = () => {};
  window.fromHost = (text) => receive(text);
  OfficeExtension.HostBridge.init({
    get onMessageFromHost() { return receive; },
    set onMessageFromHost(next) { receive = next; },
    sendMessageToHost: (text) => { void window.toHost(text); },
  });
})();`;
}

/** What stands for a print service: it gets a job's text, nothing when it is only greeted. */
export type FakeService = (job: string | undefined) => { status: number; body: unknown };

function answer(
  request: HTTPRequest,
  office: string,
  service: FakeService | undefined,
): Promise<void> {
  const url = request.url();
  if (service && url === `${base}print-service`) {
    const { status, body } = service(request.postData());
    return request.respond({ status, contentType: 'application/json', body: JSON.stringify(body) });
  }
  if (url.startsWith('https://appsforoffice.microsoft.com/')) {
    return request.respond({ contentType: types['.js'] ?? '', body: office });
  }
  const file = path.join(built, url.startsWith(base) ? url.slice(base.length) : 'none');
  if (!existsSync(file)) return request.respond({ status: 404, body: '' });
  const body = readFileSync(file);
  const isServed = service !== undefined && url === `${base}pane.html`;
  return request.respond({
    contentType: types[path.extname(file)] ?? '',
    body: isServed ? servedByPrinter(body.toString()) : body,
  });
}

/** The pane in a browser, and Excel outside of it. */
export interface OpenPane {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Everything the page complained of: a test must find nothing. */
  readonly complaints: string[];
  /** When each message came to the host, in milliseconds since 1970. */
  readonly requests: readonly number[];
  /** Addresses that the page asked for, in order. */
  readonly addresses: readonly string[];
  /** Milliseconds from the address to the first findings. */
  readonly startMs: number;
}

/** How the pane is opened. */
export interface PaneOptions extends OfficeFacts {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Notes when the page's timers are heard: how long the pane did not answer. */
  readonly isTimed?: boolean;
  /** The print service of this machine; none by default. */
  readonly service?: FakeService;
  /** Milliseconds to wait for the first findings. */
  readonly timeout?: number;
  /** Does something around the opening, such as tracing it. */
  readonly around?: (page: Page, open: () => Promise<void>) => Promise<unknown>;
}

/** Builds the add-in as it is delivered. */
export function buildPane(): void {
  execFileSync(process.execPath, [path.join(root, 'scripts/build-addin.mjs'), '--out', built], {
    stdio: 'pipe',
  });
}

/** Removes what was built. */
export function removePane(): void {
  rmSync(built, { recursive: true, force: true });
}

/** Launches the browser that the printer uses. */
export async function openBrowser(): Promise<Browser> {
  return launchBrowser(await locateBrowser(), () => undefined);
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    // A print service that has gone: the browser says so besides the pane.
    if (message.location().url === `${base}print-service`) return;
    if (message.type() === 'error' || /Content Security/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}

/** Characters that are handed to the page in one task: the browser's own unpacking of them is none of the pane's. */
const partLength = 100_000;

/** Hands a message to the page in parts; the last one lets the client hear it. */
async function hand(page: Page, text: string): Promise<void> {
  const parts = Math.max(1, Math.ceil(text.length / partLength));
  for (let part = 0; part < parts; part++) {
    const piece = text.slice(part * partLength, (part + 1) * partLength);

    await page.evaluate(
      (more, isLast) => {
        const target = window as unknown as { fromHost(text: string): void; held?: string };
        target.held = (target.held ?? '') + more;
        if (!isLast) return;
        const whole = target.held;
        target.held = '';
        // In a task of its own, as a message from Excel is.
        setTimeout(() => target.fromHost(whole), 0);
      },
      piece,
      part === parts - 1,
    );
  }
}

/** Opens a workbook in the host and the pane over it; resolves when the first findings are shown. */
export async function openPane(
  browser: Browser,
  bytes: Uint8Array,
  {
    api = '1.17',
    language = 'th-TH',
    width = 350,
    theme = 'light',
    isTimed = false,
    service,
    timeout = 30_000,
    around = (_page, start) => start(),
  }: PaneOptions = {},
): Promise<OpenPane> {
  const host = await hostOf(bytes);
  const page = await browser.newPage();
  const complaints: string[] = [];
  listen(page, complaints);
  await page.setViewport({ width, height: 800 });
  if (isTimed) await page.evaluateOnNewDocument(startTicks);
  let handing: Promise<unknown> = Promise.resolve();
  host.connect((text) => {
    handing = handing.then(() => hand(page, text)).catch(() => undefined);
  });
  const requests: number[] = [];
  host.onRequest = () => void requests.push(Date.now());
  await page.exposeFunction('toHost', (text: string) => host.receive(text));
  await page.setRequestInterception(true);
  const office = officeScript({ api, language }, theme);
  const addresses: string[] = [];
  page.on('request', (request) => {
    addresses.push(request.url());
    void answer(request, office, service);
  });
  const started = performance.now();
  await around(page, async () => {
    await page.goto(`${base}pane.html`);
    await page.waitForSelector('body[data-ready]', { timeout });
  });
  const startMs = performance.now() - started;
  // The forms' font comes after the first findings; pictures and measures need it.
  await page.waitForFunction(() => document.fonts.size === 2);
  return { page, host, complaints, requests, addresses, startMs };
}

/** Waits until the pane has done what it was asked for. */
export async function settled(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  await page.waitForSelector('#main[aria-busy="false"]');
}

/** Unfolds the part of the position view in which a control stands, as a user does first. */
async function unfold(page: Page, key: string): Promise<void> {
  const part = await page.evaluate((wanted) => {
    const control = document.querySelector(`[data-key="${wanted}"]`);
    const around = control?.parentElement?.closest('details:not([open])');
    const summary = around?.querySelector('summary')?.getAttribute('data-key');
    if (summary && summary !== wanted) return summary;
    if (!control?.checkVisibility()) throw new Error(`The control ${wanted} cannot be seen`);
    return null;
  }, key);
  if (part !== null) await press(page, part);
}

/** Presses the control with a key as soon as it can be pressed, and waits. */
export async function press(page: Page, key: string): Promise<void> {
  await page.waitForSelector(`[data-key="${key}"]:not([disabled])`);
  await unfold(page, key);
  await page.waitForFunction(
    (wanted) => {
      const control = document.querySelector(`[data-key="${wanted}"]:not([disabled])`);
      (control as { click(): void } | null)?.click();
      return control !== null;
    },
    {},
    key,
  );
  await settled(page);
}

/** Types into the field with a key, in place of what stands there. */
export async function fill(page: Page, key: string, text: string): Promise<void> {
  await unfold(page, key);
  await page.evaluate(
    (wanted, value) => {
      const field = document.querySelector(`[data-key="${wanted}"]`) as unknown as {
        value: string;
        tagName: string;
        dispatchEvent(event: unknown): void;
      };
      field.value = value;
      field.dispatchEvent(
        new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
      );
    },
    key,
    text,
  );
  await settled(page);
}
