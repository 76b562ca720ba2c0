import type { BatchProgress } from './print-batch';

/** How far the work is: `perSecond` and `secondsLeft` only once there is something to reckon with. */
export interface ProgressFacts extends BatchProgress {
  perSecond: number | undefined;
  secondsLeft: number | undefined;
}

/** Where progress is shown; stderr is one. */
export interface ProgressStream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

/** What a progress display needs; the sentence is the caller's, in the reader's language. */
export interface ProgressOptions {
  stream: ProgressStream;
  text: (facts: ProgressFacts) => string;
  /** Milliseconds of a clock that only goes forward. */
  clock?: () => number;
}

/** A display of progress; `finish` leaves a terminal's line empty. */
export interface Progress {
  update(progress: BatchProgress): void;
  finish(): void;
}

const terminalMs = 100;
const plainMs = 1_000;

/** Shows progress in one line that a terminal keeps renewing, elsewhere in at most one line a second. */
export function showProgress({ stream, text, clock = monotonic }: ProgressOptions): Progress {
  const isTerminal = stream.isTTY === true;
  const interval = isTerminal ? terminalMs : plainMs;
  const started = clock();
  let last = isTerminal ? -Infinity : started;
  return {
    update(progress) {
      const now = clock();
      if (now - last < interval) return;
      last = now;
      const line = text({ ...progress, ...reckon(progress, (now - started) / 1000) });
      stream.write(isTerminal ? `\r${fit(line, stream.columns ?? 80)}\u001b[K` : `${line}\n`);
    },
    finish() {
      if (isTerminal && last > -Infinity) stream.write('\r\u001b[K');
    },
  };
}

function monotonic(): number {
  return performance.now();
}

/** Only printed documents tell the rate: unchanged ones take no time. */
function reckon({ done, total, printed }: BatchProgress, seconds: number) {
  const perSecond = printed > 0 && seconds > 0 ? printed / seconds : undefined;
  const isKnown = perSecond !== undefined && total !== undefined;
  return { perSecond, secondsLeft: isKnown ? Math.ceil((total - done) / perSecond) : undefined };
}

/** Cuts a line to a terminal's columns; Thai marks above and below take none. */
function fit(line: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const character of line) {
    if (!/\p{Mn}/u.test(character)) width++;
    if (width >= columns) break;
    kept += character;
  }
  return kept;
}
