import type { Browser } from 'puppeteer';
import { launchBrowser } from './launch-browser';
import { locateBrowser } from './locate-browser';
import type { EngineEvent } from './print-job';

/** How a browser is found and launched. */
export interface LaunchWishes {
  /** Path of the browser to use instead of looking for one. */
  readonly browser?: string | undefined;
  readonly onEvent: (event: EngineEvent) => void;
}

/** Finds and launches a browser; throws PrintError as locateBrowser and launchBrowser do. */
export async function openBrowser({ browser, onEvent }: LaunchWishes): Promise<Browser> {
  const located = await locateBrowser({
    browser,
    onUnpack: () => onEvent({ kind: 'unpacking' }),
  });
  return launchBrowser(located, onEvent);
}

/**
 * A browser that starts while its caller still reads workbooks: on two cores the start then costs no time
 * of its own. What went wrong with it concerns only the one who takes it.
 */
export class EarlyBrowser {
  private browser: Promise<Browser> | undefined;
  private readonly waiting: EngineEvent[] = [];
  private onEvent = (event: EngineEvent): void => void this.waiting.push(event);

  constructor(browser: string | undefined) {
    this.browser = openBrowser({ browser, onEvent: (event) => this.onEvent(event) });
    this.browser.catch(() => undefined);
  }

  /** Hands the browser over to the first who asks, who also hears what it had to say; rejects as openBrowser. */
  take(onEvent: (event: EngineEvent) => void): Promise<Browser> | undefined {
    const { browser } = this;
    this.browser = undefined;
    this.onEvent = onEvent;
    for (const event of this.waiting.splice(0)) onEvent(event);
    return browser;
  }

  /** Ends the browser if nobody took it. */
  async discard(): Promise<void> {
    const browser = await this.browser?.catch(() => undefined);
    await browser?.close().catch(() => undefined);
  }
}
