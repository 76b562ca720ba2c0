import type { Page } from 'puppeteer';

/** Runs in the page before anything else: a timer that notes when it is heard. */
export function startTicks(): void {
  const ticks: number[] = [];
  (globalThis as unknown as { ticks: number[] }).ticks = ticks;
  setInterval(() => ticks.push(performance.timeOrigin + performance.now()), 5);
}

/** Returns when the page's timer was heard so far. */
export function ticksOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { ticks: number[] }).ticks);
}

/** Returns the longest time in milliseconds that a page did not hear its timer. */
export function longestSilence(heard: readonly number[], from: number, to: number): number {
  const times = [from, ...heard.filter((at) => at > from && at < to), to];
  return Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at)));
}

/** Returns the longest time between two messages to the host, which is the check of what was read. */
export function longestCheck(requests: readonly number[]): [from: number, to: number] {
  const times = requests.slice(1).map((to, index): [number, number] => [requests[index] ?? to, to]);
  return times.reduce((longest, one) =>
    one[1] - one[0] > longest[1] - longest[0] ? one : longest,
  );
}
