import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { isPlainFileName } from './file-name';
import type { FinishedPart } from './finish/finish-pdf';
import { keyOf, type Journal } from './journal';
import type { ManifestDocument } from './manifest';
import type { BatchDocument, BatchOptions, BatchResult } from './print-batch';
import type { PrintEngine } from './print-engine';
import { joinJobs } from './print-job';
import { isFaultOfOneDocument, PrintError } from './print-error';
import { settleFolder } from './settle-folder';
import { isSignedSince, putAside } from './signed-file';
import { writeWholeFile } from './write-whole-file';

/** Documents rendered or written while the pages print others. */
const ahead = 2;
/** Milliseconds that documents being printed get to finish after the signal. */
const graceMs = 3_000;

/** Documents in one print: more save little, and a fault costs all of them a second print. */
const largestGroup = 8;

/** One run of printBatch over a folder that is locked for it. */
export class BatchRun {
  readonly result: BatchResult = {
    printed: 0,
    unchanged: 0,
    failed: [],
    foreignFonts: [],
    removed: [],
    putAside: [],
    isStopped: false,
  };
  /** What this run has been asked for so far, in order; not the documents, which hold their content. */
  readonly listed = new Map<string, Pick<BatchDocument, 'code' | 'form'>>();
  private readonly files = new Set<string>();
  /** What earlier runs printed, by file. */
  private readonly printedFiles: ReadonlyMap<string, ManifestDocument>;
  private readonly inFlight = new Set<Promise<void>>();
  private readonly gathered: BatchDocument[] = [];
  private engine: PrintEngine | undefined;
  private grace: NodeJS.Timeout | undefined;
  private fault: unknown;

  constructor(
    readonly options: BatchOptions,
    readonly journal: Journal,
  ) {
    const entries = [...journal.documents.values()];
    this.printedFiles = new Map(entries.map((entry) => [entry.file, entry]));
  }

  /** Prints what changed, then settles the folder; throws what concerns the whole run. */
  async run(): Promise<BatchResult> {
    this.options.signal?.addEventListener('abort', this.onAbort, { once: true });
    try {
      await this.printAll();
    } catch (error) {
      this.note(error);
    }
    await Promise.all(this.inFlight);
    clearTimeout(this.grace);
    this.options.signal?.removeEventListener('abort', this.onAbort);
    await this.engine?.close();
    await settleFolder(this, this.fault === undefined).catch((error: unknown) => this.note(error));
    this.journal.close();
    if (this.fault !== undefined) throw this.fault;
    return this.result;
  }

  private readonly onAbort = (): void => {
    this.grace = setTimeout(() => void this.engine?.close(), graceMs);
  };

  private get isOver(): boolean {
    return this.fault !== undefined || this.options.signal?.aborted === true;
  }

  /** The first fault counts; that the engine was stopped is the signal's doing and none. */
  private note(error: unknown): void {
    if (error instanceof PrintError && error.code === 'stopped') this.result.isStopped = true;
    else this.fault ??= error;
  }

  private async printAll(): Promise<void> {
    for await (const document of this.options.documents) {
      if (this.isOver) return this.stop();
      this.claim(document);
      if (await this.isUnchanged(document)) this.count('unchanged');
      else await this.gather(document);
    }
    await this.startGathered();
  }

  /** Keeps a document until its print is full. */
  private async gather(document: BatchDocument): Promise<void> {
    if (this.gathered[0]?.group !== document.group) await this.startGathered();
    this.gathered.push(document);
    if (this.gathered.length >= this.groupSize(document)) await this.startGathered();
  }

  /** The first document is printed alone, to show soon; towards the end prints get small, so that all pages end together. */
  private groupSize({ group }: BatchDocument): number {
    const { split, total } = this.options;
    if (!split || group === undefined) return 1;
    const left = total === undefined ? Infinity : total - this.listed.size + this.gathered.length;
    return Math.min(largestGroup, this.listed.size, Math.ceil(left / 4));
  }

  private async startGathered(): Promise<void> {
    const documents = this.gathered.splice(0);
    if (documents.length > 0) await this.start(documents);
  }

  private stop(): void {
    this.result.isStopped = this.fault === undefined;
  }

  private claim(document: BatchDocument): void {
    const file = document.file.toLowerCase();
    if (!isPlainFileName(document.file) || this.files.has(file)) {
      throw new PrintError('unsafe-file-name', { path: document.file, code: document.code });
    }
    this.files.add(file);
    const { code, form } = document;
    this.listed.set(keyOf(document), { code, form });
  }

  private async isUnchanged(document: BatchDocument): Promise<boolean> {
    const entry = this.journal.documents.get(keyOf(document));
    if (this.options.force || !entry || entry.file !== document.file) return false;
    if (entry.sourceHash !== document.sourceHash) return false;
    const size = this.sizeOf(document.file);
    return size === entry.bytes || (size > entry.bytes && (await this.isSigned(entry)));
  }

  /** Bytes of a file in the folder; -1 when there is none. */
  private sizeOf(file: string): number {
    const onDisk = statSync(path.join(this.options.outDir, file), { throwIfNoEntry: false });
    return onDisk?.isFile() ? onDisk.size : -1;
  }

  private isSigned(entry: ManifestDocument): Promise<boolean> {
    return isSignedSince(path.join(this.options.outDir, entry.file), entry);
  }

  /** Puts files aside that somebody signed and that a document's new file would replace. */
  private async keepSigned(document: BatchDocument): Promise<void> {
    const before = this.journal.documents.get(keyOf(document))?.file ?? document.file;
    for (const file of new Set([before, document.file])) {
      const entry = this.printedFiles.get(file);
      if (!entry || this.sizeOf(file) <= entry.bytes || !(await this.isSigned(entry))) continue;
      const folder = await putAside(path.join(this.options.outDir, file));
      this.result.putAside.push({ file, folder });
    }
  }

  private async start(documents: readonly BatchDocument[]): Promise<void> {
    const engine = (this.engine ??= await this.options.openEngine());
    while (!this.isOver && this.inFlight.size >= engine.pages + ahead) {
      await Promise.race(this.inFlight);
    }
    if (this.isOver) return this.stop();
    const work = this.print(engine, documents)
      .catch((error: unknown) => this.note(error))
      .finally(() => this.inFlight.delete(work));
    this.inFlight.add(work);
  }

  private async print(engine: PrintEngine, documents: readonly BatchDocument[]): Promise<void> {
    if (documents.length > 1 && (await this.printTogether(engine, documents))) return;
    for (const document of documents) {
      if (this.isOver) return this.stop();
      await this.printAlone(engine, document);
    }
  }

  /** Prints documents in one print; false when they must be printed one by one. */
  private async printTogether(
    engine: PrintEngine,
    documents: readonly BatchDocument[],
  ): Promise<boolean> {
    const job = joinJobs(await Promise.all(documents.map((document) => document.render())));
    const printed = await engine.print(job).catch((error: unknown) => {
      if (isFaultOfOneDocument(error)) return undefined;
      throw error;
    });
    if (!printed || printed.foreignFonts.length > 0) return false;
    const parts = await this.options.split?.(printed.pdf, documents);
    if (parts?.length !== documents.length) return false;
    for (const [at, document] of documents.entries()) {
      const { pdf, pages } = parts[at] as FinishedPart;
      await this.write(document, pdf, pages);
      this.count('printed');
    }
    return true;
  }

  private async printAlone(engine: PrintEngine, document: BatchDocument): Promise<void> {
    try {
      const { pdf, pages, foreignFonts } = await engine.print(await document.render());
      const { finish } = this.options;
      await this.write(document, finish ? await finish(pdf, document) : pdf, pages);
      const { code } = document;
      if (foreignFonts.length > 0) this.result.foreignFonts.push({ code, fonts: foreignFonts });
      this.count('printed');
    } catch (error) {
      if (!isFaultOfOneDocument(error)) throw error;
      this.result.failed.push({ code: document.code, error });
      this.count(undefined);
    }
  }

  private async write(document: BatchDocument, pdf: Uint8Array, pages: number): Promise<void> {
    await this.keepSigned(document);
    await writeWholeFile(path.join(this.options.outDir, document.file), pdf);
    const { code, title, form, file, sourceHash } = document;
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const bytes = pdf.byteLength;
    this.journal.record({ code, title, form, file, pages, bytes, sha256, sourceHash });
  }

  private count(what: 'printed' | 'unchanged' | undefined): void {
    if (what) this.result[what]++;
    const { printed, unchanged, failed } = this.result;
    const done = printed + unchanged + failed.length;
    const { total } = this.options;
    this.options.onProgress?.({ done, total, printed, unchanged, failed: failed.length });
  }
}
