import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  finishParts,
  finishPdf,
  type FinishedPart,
  type FinishedPdf,
  type FinishOptions,
} from './finish/finish-pdf';
import type { GlyphMap } from './finish/read-fonts';

/** How one PDF is finished; the glyph map is the service's. */
export type FinishRequest = Omit<FinishOptions, 'glyphMap'>;

/** Finishes PDFs beside the thread that drives the browser. */
export interface FinishService {
  /** See finishPdf. */
  finish(pdf: Uint8Array, request: FinishRequest): Promise<FinishedPdf>;
  /** See finishParts. */
  split(pdf: Uint8Array, requests: readonly FinishRequest[]): Promise<FinishedPart[] | undefined>;
  /** Ends the service; what it has not finished is finished in this thread. */
  close(): Promise<void>;
}

/** What the worker is asked: to finish a PDF (`one`) or to cut it apart first. */
export interface FinishQuestion {
  readonly id: number;
  readonly pdf: Uint8Array;
  readonly one?: FinishRequest;
  readonly parts?: readonly FinishRequest[];
}

export type FinishAnswer = FinishedPdf | FinishedPart[] | undefined;

interface Task {
  readonly question: FinishQuestion;
  readonly resolve: (answer: FinishAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Does what a question asks, in this thread; throws as finishPdf and finishParts. */
export function answerQuestion(
  { pdf, one, parts = [] }: FinishQuestion,
  glyphMap: GlyphMap,
): FinishAnswer {
  if (one) return finishPdf(pdf, { ...one, glyphMap });
  return finishParts(
    pdf,
    parts.map((part) => ({ ...part, glyphMap })),
  );
}

/** The worker's own bundle; not there when the program runs from its sources, as in tests. */
const workerFile = path.join(__dirname, 'finish-worker.cjs');

/** The worker keeps nothing from one print to the next, so that a small nursery saves memory and costs little. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

class Service implements FinishService {
  private readonly tasks = new Map<number, Task>();
  private worker: Worker | undefined;
  private next = 0;

  constructor(private readonly glyphMap: GlyphMap) {
    if (!existsSync(workerFile)) return;
    this.worker = new Worker(workerFile, { workerData: glyphMap, resourceLimits });
    this.worker.unref();
    this.worker.on('error', this.takeOver);
    this.worker.on('exit', this.takeOver);
    this.worker.on('message', ({ id, answer }: { id: number; answer: FinishAnswer }) => {
      this.tasks.get(id)?.resolve(answer);
      this.tasks.delete(id);
    });
  }

  finish(pdf: Uint8Array, one: FinishRequest): Promise<FinishedPdf> {
    return this.ask({ id: this.next++, pdf, one }) as Promise<FinishedPdf>;
  }

  split(pdf: Uint8Array, parts: readonly FinishRequest[]): Promise<FinishedPart[] | undefined> {
    return this.ask({ id: this.next++, pdf, parts }) as Promise<FinishedPart[] | undefined>;
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private ask(question: FinishQuestion): Promise<FinishAnswer> {
    return new Promise((resolve, reject) => {
      const task = { question, resolve, reject };
      if (!this.worker) return this.work(task);
      this.tasks.set(question.id, task);
      this.worker.postMessage(question);
    });
  }

  private work({ question, resolve, reject }: Task): void {
    try {
      resolve(answerQuestion(question, this.glyphMap));
    } catch (error) {
      reject(error);
    }
  }

  /** A worker that is lost costs nothing: this thread does what it had not done. */
  private readonly takeOver = (): void => {
    this.worker = undefined;
    for (const task of this.tasks.values()) this.work(task);
    this.tasks.clear();
  };
}

/** Opens a finish service: a worker where the program is bundled, so that browser and finishing use all cores. */
export function openFinishService(glyphMap: GlyphMap): FinishService {
  return new Service(glyphMap);
}
