import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { loadPuppeteer } from '../../pipeline/print/load-puppeteer';
import { locateBrowser } from '../../pipeline/print/locate-browser';
import { readPdfFacts } from '../../pipeline/print/pdf-facts';
import {
  openPrintEngine,
  type PrintEngine,
  type PrintEngineOptions,
} from '../../pipeline/print/print-engine';
import { EventLog, isRunning, job, sarabunHead } from './print-fixtures';
import { until } from '../support/until';

const head = sarabunHead();
const open: PrintEngine[] = [];
const onLinux = process.platform === 'linux' ? test : test.skip;

async function openEngine(options: Partial<PrintEngineOptions> = {}) {
  const log = new EventLog();
  const engine = await openPrintEngine({ head, pages: 2, onEvent: log.listen, ...options });
  open.push(engine);
  return { engine, log };
}

function startMany(engine: PrintEngine, count: number) {
  return Array.from({ length: count }, (_, number) => engine.print(job(number)));
}

function printMany(engine: PrintEngine, count: number) {
  return Promise.all(startMany(engine, count));
}

/** PDF strings of Chromium's dictionaries are plain or UTF-16 with a mark. */
function hasTitle(pdf: Uint8Array, title: string): boolean {
  const wide = Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex').toUpperCase();
  return Buffer.from(pdf).toString('latin1').includes(`/Title <${wide}>`);
}

/** The processes of a browser that lay out its pages, found on Linux by their process group. */
function renderersOf(browser: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const group = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return Number(group) === browser && command.includes('--type=renderer');
    } catch {
      return false;
    }
  });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.close()));
});

describe('a document', () => {
  test('is tagged, in its language, with title, outline and our fonts', async () => {
    const { engine } = await openEngine();
    const { pdf, pages, foreignFonts } = await engine.print(job(7));
    const text = Buffer.from(pdf).toString('latin1');
    expect({ pages, foreignFonts }).toEqual({ pages: 1, foreignFonts: [] });
    expect(text).toContain('/Lang (th)');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(hasTitle(pdf, 'ตำแหน่งที่ 7')).toBe(true);
    expect(readPdfFacts(pdf).fonts).toEqual(['Sarabun-Bold', 'Sarabun-Regular']);
  });

  test('leaves nothing to the next one', async () => {
    const { engine } = await openEngine({ pages: 1 });
    const [alone] = await printMany(engine, 1);
    await engine.print({
      title: 'x',
      html: '<style>* { font-size: 99pt; color: red }</style><base href="https://x.invalid/"><p>x',
    });
    const [again] = await printMany(engine, 1);
    const dateless = (pdf?: Uint8Array) =>
      Buffer.from(pdf ?? [])
        .toString('latin1')
        .replace(/\(D:[^)]*\)/g, '');
    expect(dateless(again?.pdf)).toBe(dateless(alone?.pdf));
  });

  test('shows pictures that are written into it', async () => {
    const { engine } = await openEngine();
    const file = path.resolve('node_modules/@expo-google-fonts/sarabun/font-family.png');
    const data = readFileSync(file).toString('base64');
    const html = `<img width="100" src="data:image/png;base64,${data}">`;
    const { pdf } = await engine.print({ title: 'x', html });
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
  });

  test('names fonts of the machine that helped out', async () => {
    const { engine } = await openEngine();
    const html = '<p>ก</p><p style="font-family: serif">ก serif</p>';
    const { pdf, foreignFonts } = await engine.print({ title: 'x', html });
    const { fonts } = readPdfFacts(pdf);
    expect(foreignFonts).toEqual(fonts.filter((font) => !font.startsWith('Sarabun-')));
  });
});

describe('a hostile body', () => {
  let server: Server;
  let origin: string;
  let hits: string[];
  let engine: PrintEngine;

  beforeAll(async () => {
    engine = await openPrintEngine({ head, pages: 1 });
  });
  afterAll(() => engine.close());
  beforeEach((done) => {
    hits = [];
    server = createServer((request, response) => {
      hits.push(String(request.url));
      response.end();
    }).listen(0, '127.0.0.1', () => {
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  afterEach((done) => {
    server.close(done);
    server.closeAllConnections();
  });

  const attacks: [what: string, html: (at: string) => string][] = [
    ['a picture', (at) => `<img src="${at}/img"><svg><image href="${at}/svg"/></svg>`],
    ['a style', (at) => `<style>@import "${at}/css"; p { background: url(${at}/url) }</style>`],
    ['a font', (at) => `<style>@font-face{font-family:E;src:url(${at}/f)}p{font-family:E}</style>`],
    ['an inline style', (at) => `<p style="background: url(${at}/style); display: block">x</p>`],
    [
      'a link',
      (at) =>
        `<link rel="stylesheet" href="${at}/l"><link rel="preload" href="${at}/p" as="image">`,
    ],
    [
      'a frame',
      (at) =>
        `<iframe src="${at}/f"></iframe><object data="${at}/o"></object><embed src="${at}/e">`,
    ],
    ['a frame with a document', (at) => `<iframe srcdoc="<img src='${at}/srcdoc'>"></iframe>`],
    ['a refresh', (at) => `<meta http-equiv="refresh" content="0; url=${at}/refresh">`],
    ['a refresh to nothing', () => '<meta http-equiv="refresh" content="0; url=about:blank">'],
    [
      'a film',
      (at) =>
        `<video src="${at}/v" poster="${at}/p" autoplay></video><audio src="${at}/a" autoplay>`,
    ],
    [
      'a script',
      (at) => `<script src="${at}/js"></script><script>document.title = 'hacked'</script>`,
    ],
    [
      'a handler',
      () =>
        `<img src="x" onerror="document.title = 'hacked'"><svg onload="document.title = 'hacked'">`,
    ],
    [
      'a handler that runs at once',
      () => `<details open ontoggle="document.title = 'hacked'">x</details>`,
    ],
    [
      'a form',
      (at) => `<form action="${at}/form"><input autofocus onfocus="form.submit()"></form>`,
    ],
  ];

  test('would reach this server from a page that is not ours', async () => {
    const puppeteer = loadPuppeteer();
    const { executablePath, env } = await locateBrowser();
    const browser = await puppeteer.launch({
      executablePath,
      env: { ...process.env, ...env },
      headless: 'shell',
      pipe: true,
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    await page.setContent(`<p>x</p>${attacks.map(([, html]) => html(origin)).join('')}`);
    await until(() => hits.length >= 5).finally(() => browser.close());
  });

  test.each(attacks)('with %s reaches no network and runs nothing', async (_, html) => {
    const title = 'untouched';
    const body = `<p>x</p>${html(origin)}`;
    const { pdf } = await engine.print({ title, html: body });
    // Time for what a body starts to happen, while it still stands in the page.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const shown = Buffer.from(pdf).toString('latin1');
    expect(hits).toEqual([]);
    expect(shown).toContain('/Title (untouched)');
    expect(shown).not.toContain('hacked');
    await expect(engine.print(job(1))).resolves.toMatchObject({ pages: 1, foreignFonts: [] });
  });
});

describe('a browser that fails', () => {
  test('by dying is replaced; what it was printing is printed again', async () => {
    const { engine, log } = await openEngine();
    const printing = startMany(engine, 60);
    await printing[5];
    process.kill(log.pids[0] as number, 'SIGKILL');
    const printed = await Promise.all(printing);
    expect(printed.every(({ pdf }, number) => hasTitle(pdf, job(number).title))).toBe(true);
    expect(log.events).toContainEqual({ kind: 'browser-lost', cause: 'died' });
    expect(log.count('launched')).toBe(2);
  });

  test('while it is idle is replaced', async () => {
    const { engine, log } = await openEngine();
    await engine.print(job(0));
    process.kill(log.pids[0] as number, 'SIGKILL');
    await until(() => log.count('browser-lost') === 1);
    await expect(engine.print(job(1))).resolves.toMatchObject({ pages: 1 });
  });

  onLinux("by its page's process dying is replaced", async () => {
    const { engine, log } = await openEngine({ pages: 1 });
    const printing = startMany(engine, 40);
    await printing[5];
    for (const pid of renderersOf(log.pids[0] as number)) process.kill(pid, 'SIGKILL');
    await expect(Promise.all(printing)).resolves.toHaveLength(40);
    expect(log.events).toContainEqual({ kind: 'browser-lost', cause: 'crashed' });
  });

  onLinux('by hanging is replaced', async () => {
    const { engine, log } = await openEngine({ timeoutMs: 1_500 });
    const printing = startMany(engine, 20);
    await printing[5];
    process.kill(log.pids[0] as number, 'SIGSTOP');
    await expect(Promise.all(printing)).resolves.toHaveLength(20);
    expect(log.events).toContainEqual({ kind: 'browser-lost', cause: 'hung' });
    await until(() => !isRunning(log.pids[0] as number));
  });

  test('over one document costs only that one', async () => {
    const { engine, log } = await openEngine({ timeoutMs: 1_000 });
    const endless = { title: 'endless', html: '<p>ส่งเสริมสหกรณ์ '.repeat(200_000) };
    const failing = expect(engine.print(endless)).rejects.toMatchObject({
      code: 'page-timeout',
      data: { title: 'endless', ms: 1_000 },
    });
    await expect(printMany(engine, 20)).resolves.toHaveLength(20);
    await failing;
    expect(log.count('launched')).toBeGreaterThanOrEqual(3);
    await expect(engine.print(job(1))).resolves.toMatchObject({ pages: 1 });
  });
});

describe('an engine', () => {
  test('takes a fresh browser after its share of documents, when the last one has ended', async () => {
    const running: number[] = [];
    const log = new EventLog();
    const { engine } = await openEngine({
      recycleAfter: 4,
      onEvent: (event) => {
        log.listen(event);
        if (event.kind === 'launched') running.push(log.pids.filter(isRunning).length);
      },
    });
    await expect(printMany(engine, 12)).resolves.toHaveLength(12);
    expect(log.count('launched')).toBeGreaterThanOrEqual(3);
    expect(running).toEqual(running.map(() => 1));
    expect(log.count('no-sandbox')).toBeLessThanOrEqual(1);
    await until(() => log.pids.slice(0, -1).every((pid) => !isRunning(pid)));
  });

  test('stops at the signal', async () => {
    const stop = new AbortController();
    const { engine, log } = await openEngine({ signal: stop.signal });
    await engine.print(job(0));
    const printing = startMany(engine, 9);
    stop.abort();
    const results = await Promise.allSettled(printing);
    expect(results.map((result) => result.status === 'rejected' && result.reason.code)).toEqual(
      Array.from({ length: 9 }, () => 'stopped'),
    );
    await until(() => !isRunning(log.pids[0] as number));
    await expect(engine.print(job(1))).rejects.toMatchObject({ code: 'stopped' });
  });

  test('ends its browser when it is closed, waiting documents or not', async () => {
    const { engine, log } = await openEngine();
    const printing = Promise.allSettled([printMany(engine, 9)]);
    await engine.close();
    await printing;
    await until(() => !isRunning(log.pids[0] as number));
  });

  test('says when there is no browser', async () => {
    const opening = openEngine({ browser: '/none/chrome' });
    await expect(opening).rejects.toMatchObject({ code: 'no-browser' });
  });

  test('says when what it was given is no browser', async () => {
    const opening = openEngine({ browser: process.execPath });
    await expect(opening).rejects.toMatchObject({ code: 'browser-launch' });
  });
});
