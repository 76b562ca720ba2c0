import * as z from 'zod';
import { isPlainFileName } from './file-name';

const documentSchema = z.object({
  code: z.string(),
  title: z.string(),
  form: z.string(),
  file: z.string().refine(isPlainFileName),
  pages: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
  sourceHash: z.string(),
});

const lineSchema = documentSchema.extend({
  replaces: z.string().refine(isPlainFileName).optional(),
});

const skipSchema = z.object({ code: z.string(), reason: z.string(), findings: z.number() });

/** One printed document as `jobsheet-manifest.json` lists it; `bytes` and `sha256` are those of its file. */
export type ManifestDocument = z.infer<typeof documentSchema>;

/** A line of the journal: a document, and the file that it took the place of when its name changed. */
export type JournalLine = z.infer<typeof lineSchema>;

/** One position that was not printed, and why. */
export type ManifestSkip = z.infer<typeof skipSchema>;

/** What `jobsheet-manifest.json` holds; `generatedAt` is ISO 8601. */
export interface Manifest {
  schemaVersion: 1;
  generatedAt: string;
  documents: ManifestDocument[];
  skipped: ManifestSkip[];
}

/**
 * Reads a manifest's text. People and other programs can write to it: entries that are not ours to
 * trust (a path for a file name, a missing field) are left out, and a text that is no manifest gives none.
 */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text) as Partial<Manifest> | undefined;
  if (value?.schemaVersion !== 1 || !Array.isArray(value.documents)) return undefined;
  return {
    schemaVersion: 1,
    generatedAt: String(value.generatedAt),
    documents: value.documents.flatMap((entry) => documentSchema.safeParse(entry).data ?? []),
    skipped: [value.skipped ?? []].flat().flatMap((skip) => skipSchema.safeParse(skip).data ?? []),
  };
}

/** Reads one line of the journal; a line that a crash cut short gives nothing. */
export function parseJournalLine(line: string): JournalLine | undefined {
  return line === '' ? undefined : lineSchema.safeParse(parseJson(line)).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
