import type { PrintEngine } from './print-engine';
import type { PrintJob } from './print-job';
import type { FinishedPart } from './finish/finish-pdf';
import { BatchRun } from './batch-run';
import { lockFolder } from './folder-lock';
import { Journal } from './journal';
import { makeFolder } from './make-folder';
import type { ManifestSkip } from './manifest';
import type { PrintError } from './print-error';

/** A document to print into a folder; `render` is called only when it must be printed. */
export interface BatchDocument {
  code: string;
  title: string;
  form: string;
  /** A plain file name, its own in the folder (see fileNames). */
  file: string;
  /** Hash of everything that its PDF depends on: data, template, fonts, version. */
  sourceHash: string;
  render(): PrintJob | Promise<PrintJob>;
  /** Documents of one group may share a print when the batch can split it; without a group it is printed alone. */
  group?: string;
}

/** What printBatch prints, where to and how. */
export interface BatchOptions {
  documents: Iterable<BatchDocument> | AsyncIterable<BatchDocument>;
  outDir: string;
  /** Opens the engine when the first document must be printed; an unchanged folder needs no browser. */
  openEngine: () => Promise<PrintEngine>;
  now: () => Date;
  /** Positions left out before, for the manifest. */
  skipped?: readonly ManifestSkip[];
  /** Prints unchanged documents too. */
  force?: boolean;
  /** Keeps documents in the manifest that this run does not list, as when some positions are chosen. */
  keepUnlisted?: boolean;
  /** How many documents there are, when it is known. */
  total?: number;
  /** Turns Chromium's PDF into the one that is written. */
  finish?: (pdf: Uint8Array, document: BatchDocument) => Uint8Array | Promise<Uint8Array>;
  /** Splits a print of several documents of a group and finishes them; undefined sends them to be printed alone. */
  split?: (
    pdf: Uint8Array,
    documents: readonly BatchDocument[],
  ) => Promise<FinishedPart[] | undefined>;
  signal?: AbortSignal;
  onProgress?: (progress: BatchProgress) => void;
}

/** How far a batch is; `done` counts printed, unchanged and failed documents. */
export interface BatchProgress {
  done: number;
  total: number | undefined;
  printed: number;
  unchanged: number;
  failed: number;
}

/** What came of a batch. */
export interface BatchResult {
  printed: number;
  unchanged: number;
  /** Documents whose own fault kept them from being printed, three attempts each. */
  failed: { code: string; error: PrintError }[];
  /** Documents for which a font of the machine had to help out, with the fonts' names. */
  foreignFonts: { code: string; fonts: string[] }[];
  /** Files of renamed documents that were removed. */
  removed: string[];
  /** Files that somebody signed after they were printed, and the folders in which they stand now. */
  putAside: { file: string; folder: string }[];
  /** The signal ended the batch early; the next run does the rest. */
  isStopped: boolean;
}

/**
 * Prints documents into a folder, each file whole, and keeps `jobsheet-manifest.json` there. Documents
 * whose source hash, file name and file size are as the manifest says are left as they are, and so are
 * files that somebody signed since; one that must be printed anew is put aside first. A document
 * that got another file name loses its old file; one that is no longer listed, skipped or failed leaves
 * the manifest, its file stays: it may be what somebody signed. Other forms in the folder are left alone.
 * Throws PrintError for what concerns the whole run: no browser, a folder that is busy, not writable or
 * full. What was printed until then stands in the manifest.
 */
export async function printBatch(options: BatchOptions): Promise<BatchResult> {
  const { outDir, now, skipped = [] } = options;
  await makeFolder(outDir);
  const lock = await lockFolder(outDir);
  try {
    const journal = new Journal(outDir, [...skipped], now);
    return await new BatchRun(options, journal).run();
  } finally {
    await lock.release();
  }
}
