import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer';
import { Session } from '../addin/session';
import type { ExcelHost } from '../tests/support/excel-host/excel-host';
import { openHost } from '../tests/support/excel-host/open-host';
import { largeWorkbook } from '../tests/support/large-office';
import { longestTask, type LongestTask } from '../tests/support/page-tasks';
import {
  buildPane,
  built,
  fill,
  openBrowser,
  openPane,
  press,
  removePane,
} from '../tests/support/pane-browser';

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds: by the clock, of the processor in the host, and of the processor in Office.js and the add-in. */
interface Cost {
  readonly wall: number;
  readonly host: number;
  readonly own: number;
}

async function costOf(host: ExcelHost, work: () => Promise<unknown>): Promise<Cost> {
  const before = host.busyUs;
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const hostUs = host.busyUs - before;
  return { wall, host: hostUs / 1000, own: (user + system - hostUs) / 1000 };
}

const say = (name: string, value: string | number) => console.log(`${name}: ${value}`);

function sayCost(name: string, { wall, host, own }: Cost): void {
  const [a, b, c] = [wall, host, own].map((ms) => Math.round(ms * 10) / 10);
  say(name, `${a} ms; processor: test host ${b} ms, Office.js and add-in ${c} ms`);
}

async function measureSession(bytes: Uint8Array): Promise<void> {
  const { host } = await openHost(bytes);
  const session = new Session();
  sayCost('opening to first findings', await costOf(host, () => session.readAll()));
  say('syncs for it', host.syncs);
  say('largest message, MB', (host.largest / 1024 / 1024).toFixed(2));
  const costs: Cost[] = [];
  for (let n = 0; n < 15; n++) {
    const address = `C${n * 600 + 2}`;
    host.type('หน้าที่', address, `ข้อความใหม่ครั้งที่ ${n}`);
    costs.push(await costOf(host, () => session.follow([{ sheet: 'หน้าที่', address }])));
  }
  const middle = (part: keyof Cost) => median(costs.map((cost) => cost[part]));
  const typical = { wall: middle('wall'), host: middle('host'), own: middle('own') };
  sayCost('re-check after an edit, median of 15', typical);
  say(
    're-check after an edit, slowest, ms',
    Math.round(Math.max(...costs.map(({ wall }) => wall))),
  );
}

/** What a user does, by the name under which it is reported. */
const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'check now': (page) => press(page, 'check'),
  'search findings': (page) => fill(page, 'search', 'งาน'),
  'open a position': async (page) => {
    await press(page, 'view position');
    await fill(page, 'position', 'p-00005');
  },
  'search duties': async (page) => {
    await fill(page, 'dutySearch', 'งาน');
    await page.waitForSelector('[data-key="pick 0"]');
  },
  'preview a form': async (page) => {
    await press(page, 'view preview');
    await page.waitForFunction(
      () => document.getElementById('paper')?.shadowRoot?.childElementCount,
    );
  },
  'sum up': (page) => press(page, 'view kpi'),
};

const sayTask = (name: string, { cpuMs, wallMs }: LongestTask) =>
  say(
    `longest time without an answer: ${name}`,
    `${Math.round(cpuMs)} ms of the processor, ${Math.round(wallMs)} ms by the clock`,
  );

/** How long the page itself does not answer while something is done in it. */
async function measurePane(browser: Browser, bytes: Uint8Array): Promise<void> {
  const { page } = await openPane(browser, bytes, {
    timeout: 300_000,
    around: async (opened, start) => sayTask('opening', await longestTask(opened, start)),
  });
  page.setDefaultTimeout(300_000);
  for (const [name, deed] of Object.entries(deeds)) {
    sayTask(name, await longestTask(page, () => deed(page)));
  }
}

async function main(): Promise<void> {
  const bytes = await largeWorkbook();
  await measureSession(bytes);
  buildPane();
  const bundle = gzipSync(readFileSync(path.join(built, 'pane.js')), { level: 9 }).length;
  const browser = await openBrowser();
  try {
    await measurePane(browser, bytes);
  } finally {
    await browser.close();
    removePane();
  }
  say('bundle, bytes gzipped', bundle);
}

void main();
