import type { Browser, Page } from 'puppeteer';
import { openBrowser, type EarlyBrowser } from './early-browser';
import type { EngineEvent, LossCause, PrintHead } from './print-job';
import { preparePrintPage, type PrintPage } from './print-page';

const closeTimeoutMs = 2_000;

/** What a browser session needs to know of its engine. */
export interface SessionOptions {
  head: PrintHead;
  browser?: string | undefined;
  /** A browser that is started already; the first session takes it. */
  early?: EarlyBrowser | undefined;
  onEvent: (event: EngineEvent) => void;
}

/** Why a session ended, and the owner of the work that ended it; nobody owns a browser that died. */
export interface Loss {
  cause: LossCause;
  culprit?: object | undefined;
}

/** One browser from its launch to its end, with a print page for each lane of the engine. */
export class BrowserSession {
  /** Documents printed so far. */
  printed = 0;
  /** Documents being printed now. */
  busy = 0;
  loss: Loss | undefined;
  /** Settles only by a rejection, when the session is lost. */
  readonly lost: Promise<never>;
  /** Settles when the browser has ended. */
  readonly gone: Promise<unknown>;
  private rejectLost: (loss: Loss) => void = () => undefined;
  private readonly pages = new Map<number, Promise<PrintPage>>();

  /** Finds and launches a browser; throws PrintError as locateBrowser and launchBrowser do. */
  static async open(options: SessionOptions): Promise<BrowserSession> {
    const browser = await (options.early?.take(options.onEvent) ?? openBrowser(options));
    return new BrowserSession(browser, options, await browser.pages());
  }

  private constructor(
    private readonly browser: Browser,
    private readonly options: SessionOptions,
    /** The page that a browser starts with; it costs a process whether it is used or not. */
    private readonly blankPages: Page[],
  ) {
    this.lost = new Promise<never>((_, reject) => (this.rejectLost = reject));
    this.lost.catch(() => undefined);
    this.gone = new Promise((resolve) => browser.once('disconnected', resolve));
    browser.once('disconnected', () => this.lose({ cause: 'died' }));
  }

  /** Says whether the connection stands; a browser that died is known here before its event comes. */
  get isConnected(): boolean {
    return this.browser.connected;
  }

  /** Returns the page of a lane, opened when first asked for. */
  page(lane: number): Promise<PrintPage> {
    const open = this.pages.get(lane) ?? this.openPage();
    this.pages.set(lane, open);
    return open;
  }

  /** Gives the browser up and kills it; the first cause stays. */
  lose(loss: Loss): Loss {
    if (this.loss) return this.loss;
    this.loss = loss;
    if (loss.cause !== 'stopped') this.options.onEvent({ kind: 'browser-lost', cause: loss.cause });
    this.rejectLost(loss);
    this.kill();
    return loss;
  }

  /** Ends the browser in peace, by force after two seconds. */
  async close(): Promise<void> {
    if (this.loss) return;
    this.loss = { cause: 'stopped' };
    const timer = setTimeout(() => this.kill(), closeTimeoutMs);
    // Puppeteer waits 30 s for a page that was being opened when its browser closed.
    await Promise.race([Promise.allSettled(this.pages.values()), this.gone]);
    await this.browser.close().catch(() => this.kill());
    clearTimeout(timer);
    this.rejectLost(this.loss);
  }

  private async openPage(): Promise<PrintPage> {
    const { head, onEvent } = this.options;
    const page = this.blankPages.pop() ?? (await this.browser.newPage());
    return preparePrintPage(page, head, (url) => onEvent({ kind: 'request-refused', url }));
  }

  /** Kills the browser's whole process group: its helpers would outlive a browser that hangs. */
  private kill(): void {
    const child = this.browser.process();
    if (!child?.pid) return;
    try {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  }
}
