import type { Steps } from '../core/model/steps';

/** Milliseconds of work after which the pane turns to the user; a step begun is finished first. */
export const sliceMs = 25;

/** Resolves when the browser has heard the user; not slowed down as nested timers are. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does long work in slices, so that the pane goes on answering. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  return (await inSlicesWhile(steps, () => true)) as T;
}

/** The same while it is wanted; undefined when it was given up between two slices. */
export async function inSlicesWhile<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breathe();
    if (!isWanted()) return undefined;
    until = performance.now() + sliceMs;
  }
}
