import type { Page } from 'puppeteer';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest time without an answer: one task of the page's main thread. */
export interface LongestTask {
  /** Milliseconds by the clock; other programs on the machine count in. */
  readonly wallMs: number;
  /** Milliseconds of the processor. */
  readonly cpuMs: number;
}

const categories = ['disabled-by-default-devtools.timeline', '__metadata'];

function longestOf(events: readonly TraceEvent[]): LongestTask {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`),
  );
  const most = (durations: readonly number[]) => Math.max(0, ...durations) / 1000;
  return {
    wallMs: most(tasks.map(({ dur = 0 }) => dur)),
    cpuMs: most(tasks.map(({ tdur = 0 }) => tdur)),
  };
}

/** Returns the longest task of the page's main thread while something is done in it. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<LongestTask> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return longestOf(traceEvents);
}
