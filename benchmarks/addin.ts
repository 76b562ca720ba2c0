import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Session } from '../addin/session';
import { openHost } from '../tests/support/excel-host/open-host';
import { largeWorkbook } from '../tests/support/large-office';
import { longestCheck, longestSilence, ticksOf } from '../tests/support/page-ticks';
import { buildPane, built, openBrowser, openPane, removePane } from '../tests/support/pane-browser';

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function cpuMs(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 1000);
}

async function measureSession(bytes: Uint8Array) {
  const { host } = await openHost(bytes);
  const session = new Session();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { check } = await session.readAll();
  const firstMs = performance.now() - started;
  const firstCpuMs = cpuMs(cpu);
  const { syncs, largest } = host;
  const rechecks: number[] = [];
  for (let n = 0; n < 15; n++) {
    const address = `C${n * 600 + 2}`;
    host.type('หน้าที่', address, `ข้อความใหม่ครั้งที่ ${n}`);
    const from = performance.now();
    await session.follow([{ sheet: 'หน้าที่', address }]);
    rechecks.push(performance.now() - from);
  }
  return { firstMs, firstCpuMs, findings: check.findings.length, syncs, largest, rechecks };
}

/** How long the page itself does not answer, from its start to the first findings and during the first check. */
async function measurePane(bytes: Uint8Array) {
  buildPane();
  const bundle = gzipSync(readFileSync(path.join(built, 'pane.js')), { level: 9 }).length;
  const browser = await openBrowser();
  const pane = await openPane(browser, bytes, { isTimed: true });
  const heard = await ticksOf(pane.page);
  const [from, to] = longestCheck(pane.requests);
  await browser.close();
  removePane();
  const inside = heard.filter((at) => at > from && at < to).length;
  return { bundle, inside, checkMs: to - from, silence: longestSilence(heard, from, to) };
}

async function main(): Promise<void> {
  const bytes = await largeWorkbook();
  const made = await measureSession(bytes);
  const pane = await measurePane(bytes);
  const facts = {
    'first findings, ms': Math.round(made.firstMs),
    'first findings, ms of processor (host and add-in)': made.firstCpuMs,
    findings: made.findings,
    syncs: made.syncs,
    'largest message, MB': Number((made.largest / 1024 / 1024).toFixed(2)),
    're-check after an edit, median ms': Math.round(median(made.rechecks)),
    're-check after an edit, slowest ms': Math.round(Math.max(...made.rechecks)),
    'first check in the browser, ms': Math.round(pane.checkMs),
    'in it, times that a timer of 5 ms was heard': pane.inside,
    'in it, longest time without an answer, ms': Math.round(pane.silence),
    'bundle, bytes gzipped': pane.bundle,
  };
  for (const [name, value] of Object.entries(facts)) console.log(`${name}: ${value}`);
}

void main();
