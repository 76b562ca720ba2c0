import { manifestName } from './manifest-name';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  parseManifest,
  parseJournalLine,
  type JournalLine,
  type Manifest,
  type ManifestDocument,
  type ManifestSkip,
} from './manifest';
import { writeError, writeWholeFile } from './write-whole-file';

const journalName = '.jobsheet-journal.jsonl';
const checkpointMs = 1_000;
/** A checkpoint may take this share of the time, so that a long list is written less often. */
const checkpointShare = 0.02;

/**
 * Keeps an output folder's manifest through a run. Each document is one line appended to a journal, at a
 * constant price; about once a second the whole manifest is written anew. A run that is killed thus
 * leaves a manifest at most a moment old and a journal with the rest, which the next run folds together.
 */
export class Journal {
  /** What stands in the folder, by `keyOf`. */
  readonly documents = new Map<string, ManifestDocument>();
  /** Files of ours that a document left for another name. */
  readonly replaced = new Set<string>();
  private readonly old: Manifest | undefined;
  private readonly file: string;
  private readonly journalFile: string;
  private descriptor: number | undefined;
  private checkpoint: Promise<void> = Promise.resolve();
  private nextCheckpoint = performance.now() + checkpointMs;

  /** Reads what earlier runs left in the folder, finished or not; `skipped` are those of this run. */
  constructor(
    folder: string,
    private readonly skipped: ManifestSkip[],
    private readonly now: () => Date,
  ) {
    this.file = path.join(folder, manifestName);
    this.journalFile = path.join(folder, journalName);
    this.old = parseManifest(readOr(this.file, ''));
    for (const document of this.old?.documents ?? []) this.documents.set(keyOf(document), document);
    for (const text of readOr(this.journalFile, '').split('\n')) {
      const line = parseJournalLine(text);
      if (line) this.accept(line);
    }
  }

  /** Notes a document whose file stands whole in the folder; throws PrintError when it cannot. */
  record(document: ManifestDocument): void {
    const before = this.documents.get(keyOf(document))?.file;
    const isRenamed = before !== undefined && before !== document.file;
    this.append(JSON.stringify(isRenamed ? { ...document, replaces: before } : document));
    this.accept(isRenamed ? { ...document, replaces: before } : document);
    if (performance.now() >= this.nextCheckpoint) this.startCheckpoint();
  }

  /**
   * Writes the final manifest and drops the journal. A manifest that says the same already keeps its
   * bytes and its date. Throws PrintError when it cannot be written; the journal stays then.
   */
  async finish(documents: ManifestDocument[], skipped: ManifestSkip[]): Promise<void> {
    await this.checkpoint;
    if (!isSame(this.old, documents, skipped)) await this.write(documents, skipped);
    this.close();
    await rm(this.journalFile, { force: true });
  }

  /** Closes the journal's file and leaves it for the next run. */
  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  private accept({ replaces, ...document }: JournalLine): void {
    if (replaces !== undefined) this.replaced.add(replaces);
    this.documents.set(keyOf(document), document);
  }

  private append(line: string): void {
    try {
      this.descriptor ??= openSync(this.journalFile, 'a');
      // The line break comes first: the line before may have been cut short.
      writeSync(this.descriptor, `\n${line}`);
    } catch (error) {
      throw writeError(error, this.journalFile);
    }
  }

  /** A checkpoint that fails costs nothing: the journal holds the same, and the next line tells the fault. */
  private startCheckpoint(): void {
    this.nextCheckpoint = Infinity;
    const started = performance.now();
    const done = (): void => {
      const took = performance.now() - started;
      this.nextCheckpoint = performance.now() + Math.max(checkpointMs, took / checkpointShare);
    };
    this.checkpoint = this.write([...this.documents.values()], this.skipped).then(done, done);
  }

  private write(documents: ManifestDocument[], skipped: ManifestSkip[]): Promise<void> {
    const generatedAt = this.now().toISOString();
    const manifest: Manifest = { schemaVersion: 1, generatedAt, documents, skipped };
    return writeWholeFile(this.file, `${JSON.stringify(manifest, null, 1)}\n`);
  }
}

/** Tells one document of a folder from another: forms may share a folder and their codes. */
export function keyOf({ form, code }: { form: string; code: string }): string {
  return `${form}\0${code}`;
}

function isSame(
  old: Manifest | undefined,
  documents: ManifestDocument[],
  skipped: ManifestSkip[],
): boolean {
  if (!old) return false;
  return JSON.stringify([old.documents, old.skipped]) === JSON.stringify([documents, skipped]);
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
