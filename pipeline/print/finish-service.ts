import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { finishPdf, type FinishedPdf, type FinishOptions } from './finish/finish-pdf';
import type { GlyphMap } from './finish/read-fonts';

/** How one PDF is finished; the glyph map is the service's. */
export type FinishRequest = Omit<FinishOptions, 'glyphMap'>;

/** Finishes PDFs beside the thread that drives the browser. */
export interface FinishService {
  finish(pdf: Uint8Array, request: FinishRequest): Promise<FinishedPdf>;
  /** Ends the service; what it has not finished is finished here. */
  close(): Promise<void>;
}

interface Task {
  readonly pdf: Uint8Array;
  readonly request: FinishRequest;
  readonly resolve: (finished: FinishedPdf) => void;
}

interface Question {
  readonly id: number;
  readonly pdf: Uint8Array;
  readonly request: FinishRequest;
}

const role = 'jobsheet-finish';

/** Says whether this thread is the worker of a finish service. */
export function isFinishWorker(): boolean {
  return (workerData as { role?: string } | null)?.role === role;
}

/** Answers the questions of a finish service; called once, in the worker. */
export function serveFinish(): void {
  const { glyphMap } = workerData as { glyphMap: GlyphMap };
  parentPort?.on('message', ({ id, pdf, request }: Question) => {
    parentPort?.postMessage({ id, finished: finishPdf(pdf, { ...request, glyphMap }) });
  });
}

/** Finishes in this thread: where the program is not bundled, and when the worker is lost. */
function finishHere({ pdf, request, resolve }: Task, glyphMap: GlyphMap): void {
  resolve(finishPdf(pdf, { ...request, glyphMap }));
}

/**
 * Opens a finish service: a worker that runs the bundle again, so that Chromium and the finishing use two cores. Run
 * from sources (tests) it works in this thread. A worker that is lost costs nothing: this thread goes on.
 */
export function openFinishService(glyphMap: GlyphMap): FinishService {
  const isBundle = path.extname(__filename) === '.cjs';
  const tasks = new Map<number, Task>();
  let worker = isBundle ? new Worker(__filename, { workerData: { role, glyphMap } }) : null;
  let next = 0;
  const takeOver = () => {
    worker = null;
    for (const task of tasks.values()) finishHere(task, glyphMap);
    tasks.clear();
  };
  worker?.unref();
  worker?.on('error', takeOver);
  worker?.on('exit', takeOver);
  worker?.on('message', ({ id, finished }: { id: number; finished: FinishedPdf }) => {
    tasks.get(id)?.resolve(finished);
    tasks.delete(id);
  });
  return {
    finish: (pdf, request) =>
      new Promise((resolve) => {
        if (!worker) return finishHere({ pdf, request, resolve }, glyphMap);
        const id = next++;
        tasks.set(id, { pdf, request, resolve });
        worker.postMessage({ id, pdf, request });
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
