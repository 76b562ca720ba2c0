import os from 'node:os';
import { BrowserSession } from './browser-session';
import { cssFontNames } from './css-font-names';
import type { EarlyBrowser } from './early-browser';
import { attemptPrint, documentError, lossCauseOf } from './print-attempt';
import { PrintError } from './print-error';
import type { EngineEvent, PrintedDocument, PrintHead, PrintJob } from './print-job';

const retries = 2;
const deathsAllowed = 4;

/** How an engine prints; only the head is required. */
export interface PrintEngineOptions {
  head: PrintHead;
  /** Documents printed at the same time; by default the cores, at most 4. */
  pages?: number;
  /** Documents after which the browser is replaced by a fresh one; by default 1,000. */
  recycleAfter?: number;
  /** Milliseconds a document may take before its page counts as hung; by default 60,000. */
  timeoutMs?: number;
  /** Stops the engine at once: what is not printed yet is rejected with `stopped`. */
  signal?: AbortSignal;
  onEvent?: (event: EngineEvent) => void;
  /** Path of the browser to use instead of looking for one. */
  browser?: string;
  /** A browser that is started already. */
  early?: EarlyBrowser;
}

/** Prints documents in any number of calls at once, in the order of the calls. */
export interface PrintEngine {
  /** How many documents are printed at the same time. */
  readonly pages: number;
  /**
   * Prints one document. Rejects with PrintError: `page-timeout`, `page-failed` or `bad-pdf` when this
   * document failed three times, `browser-lost` when browsers keep dying, `stopped`, or as openPrintEngine.
   */
  print(job: PrintJob): Promise<PrintedDocument>;
  /** Ends the browser; documents still waiting are rejected with `stopped`. */
  close(): Promise<void>;
}

interface Task {
  job: PrintJob;
  faults: number;
  deaths: number;
  resolve: (printed: PrintedDocument) => void;
  reject: (error: unknown) => void;
}

/**
 * Opens a print engine: one browser with a page a core. A browser that dies or hangs is replaced and
 * what it was printing is printed again, so that a document is lost only by its own fault.
 * Throws PrintError `no-browser`, `browser-unpack` or `browser-launch`.
 */
export async function openPrintEngine(options: PrintEngineOptions): Promise<PrintEngine> {
  const engine = new Engine(options);
  await engine.open();
  return engine;
}

class Engine implements PrintEngine {
  readonly pages: number;
  private readonly idleLanes: number[];
  private readonly queue: Task[] = [];
  private readonly ownFonts: ReadonlySet<string>;
  private readonly onEvent: (event: EngineEvent) => void;
  private session: Promise<BrowserSession> | undefined;
  private isStopped = false;

  constructor(private readonly options: PrintEngineOptions) {
    this.pages = Math.max(1, options.pages ?? Math.min(os.availableParallelism(), 4));
    this.idleLanes = Array.from({ length: this.pages }, (_, lane) => lane);
    this.ownFonts = cssFontNames(options.head.css);
    this.onEvent = tellOnce('no-sandbox', options.onEvent);
  }

  async open(): Promise<void> {
    const { signal } = this.options;
    if (signal?.aborted) throw new PrintError('stopped');
    signal?.addEventListener('abort', this.stop, { once: true });
    const session = await this.currentSession();
    session.page(0).catch(() => undefined);
  }

  print(job: PrintJob): Promise<PrintedDocument> {
    return new Promise((resolve, reject) => {
      if (this.isStopped) return reject(new PrintError('stopped'));
      this.queue.push({ job, faults: 0, deaths: 0, resolve, reject });
      const lane = this.idleLanes.shift();
      if (lane !== undefined) void this.work(lane);
    });
  }

  async close(): Promise<void> {
    this.options.signal?.removeEventListener('abort', this.stop);
    this.isStopped = true;
    this.rejectQueue();
    const session = await this.session?.catch(() => undefined);
    await session?.close();
  }

  private readonly stop = (): void => {
    this.isStopped = true;
    this.rejectQueue();
    this.session?.then((session) => session.lose({ cause: 'stopped' })).catch(() => undefined);
  };

  private rejectQueue(): void {
    for (const task of this.queue.splice(0)) task.reject(new PrintError('stopped'));
  }

  private async work(lane: number): Promise<void> {
    for (let task = this.queue.shift(); task; task = this.queue.shift()) {
      await this.attempt(lane, task);
    }
    this.idleLanes.push(lane);
  }

  private async attempt(lane: number, task: Task): Promise<void> {
    let session: BrowserSession;
    try {
      session = await this.currentSession();
    } catch (error) {
      return task.reject(error);
    }
    const documents = documentsIn(task.job);
    session.busy += documents;
    try {
      const { ownFonts } = this;
      const timeoutMs = this.options.timeoutMs ?? 60_000;
      task.resolve(await attemptPrint(session, task.job, { lane, timeoutMs, ownFonts }));
    } catch (error) {
      this.retryOrReject(session, task, error);
    } finally {
      session.busy -= documents;
      session.printed += documents;
      this.recycle(session);
    }
  }

  /** The browser in use; a new one when there is none, or the last was lost or has printed its share. */
  private async currentSession(): Promise<BrowserSession> {
    const opened = this.session;
    const session = await opened?.catch(() => undefined);
    const isSpent = session !== undefined && this.isSpent(session);
    if (session && !session.loss && !isSpent) return session;
    // Two browsers at once would need the memory of two.
    if (isSpent) await session.gone;
    if (this.session === opened) {
      const { head, browser, early } = this.options;
      this.session = BrowserSession.open({ head, browser, early, onEvent: this.onEvent });
    }
    const next = await (this.session as Promise<BrowserSession>);
    if (this.isStopped) {
      await next.close();
      throw new PrintError('stopped');
    }
    return next;
  }

  private retryOrReject(session: BrowserSession, task: Task, error: unknown): void {
    const cause = session.isConnected ? lossCauseOf(error) : 'died';
    const loss = session.lose({ cause, culprit: cause === 'died' ? undefined : task });
    if (this.isStopped) return task.reject(new PrintError('stopped'));
    if (loss.culprit === task) task.faults++;
    if (loss.cause === 'died') task.deaths++;
    const allowed = documentsIn(task.job) > 1 ? 0 : retries;
    if (task.faults > allowed) task.reject(documentError(error, task.job));
    else if (task.deaths > deathsAllowed) task.reject(new PrintError('browser-lost', {}, error));
    else this.queue.unshift(task);
  }

  private isSpent(session: BrowserSession): boolean {
    return session.printed + session.busy >= (this.options.recycleAfter ?? 1_000);
  }

  private recycle(session: BrowserSession): void {
    if (session.busy > 0 || session.loss || !this.isSpent(session)) return;
    this.onEvent({ kind: 'recycled', documents: session.printed });
    void session.close();
  }
}

const documentsIn = ({ documents }: PrintJob): number => documents ?? 1;

/** Passes events on, those of one kind only the first time: each new browser says them again. */
function tellOnce(kind: EngineEvent['kind'], onEvent?: (event: EngineEvent) => void) {
  let isTold = false;
  return (event: EngineEvent): void => {
    if (event.kind === kind && isTold) return;
    isTold ||= event.kind === kind;
    onEvent?.(event);
  };
}
