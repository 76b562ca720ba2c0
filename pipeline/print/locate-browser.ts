import { accessSync, constants } from 'node:fs';
import { cacheFolder } from './cache-folder';
import { installedBrowsers } from './installed-browsers';
import { loadPuppeteer } from './load-puppeteer';
import { PrintError } from './print-error';
import { isNpmBrowserUsable, unpackBrowser } from './unpack-browser';

/** Where a browser was found. */
export type BrowserSource = 'given' | 'puppeteer' | 'installed' | 'npm';

/** A browser to launch and what must be added to its environment. */
export interface LocatedBrowser {
  executablePath: string;
  source: BrowserSource;
  env: Readonly<Record<string, string>>;
}

/** What the search may be told; `browser` is an explicit path, `onUnpack` hears of the slow first time. */
export interface LocateOptions {
  browser?: string | undefined;
  env?: NodeJS.ProcessEnv;
  onUnpack?: (() => void) | undefined;
}

type Step = () => LocatedBrowser | undefined | Promise<LocatedBrowser | undefined>;

/**
 * Finds the browser to print with: the given path or `JOBSHEET_BROWSER`, else the first that exists of
 * puppeteer's headless shell, an installed headless shell, the npm package's, puppeteer's Chrome, an
 * installed Chrome, Edge or Chromium. Headless shells stand before whole browsers because these print
 * a third as fast (52 against 17–25 ms of CPU a document) and take 0.5 s to start; in practice that
 * means Linux, where a desktop Chrome is the last resort. Windows and macOS have their Chrome or Edge.
 * Throws PrintError `no-browser` when there is none, `browser-unpack` when only the cache is at fault.
 */
export async function locateBrowser(options: LocateOptions = {}): Promise<LocatedBrowser> {
  const env = options.env ?? process.env;
  const given = options.browser || env.JOBSHEET_BROWSER;
  if (given) return givenBrowser(given);
  const places = installedBrowsers(process.platform, env);
  let unpackError: unknown;
  const steps: Step[] = [
    () => puppeteerBrowser('shell'),
    () => firstRunnable(places.shells),
    () => npmBrowser(env, options.onUnpack).catch((error) => void (unpackError = error)),
    () => puppeteerBrowser(true),
    () => firstRunnable(places.browsers),
  ];
  for (const step of steps) {
    const found = await step();
    if (found) return found;
  }
  throw unpackError ?? new PrintError('no-browser');
}

function givenBrowser(executablePath: string): LocatedBrowser {
  if (!isRunnable(executablePath)) throw new PrintError('no-browser', { path: executablePath });
  return { executablePath, source: 'given', env: {} };
}

function puppeteerBrowser(headless: 'shell' | true): LocatedBrowser | undefined {
  try {
    const executablePath = loadPuppeteer().executablePath({ headless });
    return isRunnable(executablePath)
      ? { executablePath, source: 'puppeteer', env: {} }
      : undefined;
  } catch {
    return undefined;
  }
}

function firstRunnable(places: string[]): LocatedBrowser | undefined {
  const executablePath = places.find(isRunnable);
  return executablePath ? { executablePath, source: 'installed', env: {} } : undefined;
}

async function npmBrowser(
  env: NodeJS.ProcessEnv,
  onUnpack: (() => void) | undefined,
): Promise<LocatedBrowser | undefined> {
  if (!isNpmBrowserUsable()) return undefined;
  const { executablePath, libraryPath, fontsFile } = await unpackBrowser(
    cacheFolder(env),
    onUnpack,
  );
  const libraries = [libraryPath, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath,
    source: 'npm',
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: env.FONTCONFIG_FILE ?? fontsFile },
  };
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
