import os from 'node:os';
import type { Browser, LaunchOptions } from 'puppeteer';
import { loadPuppeteer } from './load-puppeteer';
import type { LocatedBrowser } from './locate-browser';
import { PrintError } from './print-error';
import type { EngineEvent } from './print-job';

const launchTimeoutMs = 30_000;
const noSandbox = ['--no-sandbox', '--disable-dev-shm-usage'];
/**
 * No name is ever looked up, letters are spaced as on paper, and no memory goes to a screen that nobody sees (60 MB) or
 * to a process for a network that nothing uses (15 MB).
 */
const alwaysWith = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--enable-features=NetworkServiceInProcess2',
  // Pages share a process where one could not run beside the finishing anyway; it saves 25 MB.
  `--renderer-process-limit=${Math.max(1, os.availableParallelism() - 1)}`,
];

/**
 * Launches a located browser on a pipe, in its sandbox wherever there can be one: root has none, and a
 * container may refuse it, which is found out by a second try and told by the event `no-sandbox`.
 * Signals stay the caller's: puppeteer would end the process on Ctrl-C.
 * Throws PrintError `browser-launch`.
 */
export async function launchBrowser(
  located: LocatedBrowser,
  onEvent: (event: EngineEvent) => void,
): Promise<Browser> {
  const started = performance.now();
  const browser = await launchInSandbox(located, onEvent).catch((cause: unknown) => {
    throw new PrintError('browser-launch', { path: located.executablePath }, cause);
  });
  onEvent({
    kind: 'launched',
    pid: browser.process()?.pid ?? 0,
    version: await browser.version(),
    path: located.executablePath,
    source: located.source,
    ms: Math.round(performance.now() - started),
  });
  return browser;
}

async function launchInSandbox(
  located: LocatedBrowser,
  onEvent: (event: EngineEvent) => void,
): Promise<Browser> {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    onEvent({ kind: 'no-sandbox', reason: 'root' });
    return launch(located, noSandbox);
  }
  try {
    return await launch(located, []);
  } catch (error) {
    if (process.platform !== 'linux') throw error;
    const browser = await launch(located, noSandbox);
    onEvent({ kind: 'no-sandbox', reason: 'refused' });
    return browser;
  }
}

function launch(located: LocatedBrowser, args: string[]): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath: located.executablePath,
    env: { ...process.env, ...located.env },
    args: [...alwaysWith, ...args],
    headless: 'shell',
    pipe: true,
    defaultViewport: null,
    timeout: launchTimeoutMs,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  return loadPuppeteer().launch(options);
}
