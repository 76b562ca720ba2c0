import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BatchRun } from './batch-run';
import { keyOf } from './journal';
import type { ManifestDocument, ManifestSkip } from './manifest';
import { isTemporaryName } from './write-whole-file';

/**
 * Brings an output folder in order after a run: the manifest, and away with the old files of renamed
 * documents and with what a killed run was writing. A run that did not come to its end drops nothing
 * from the manifest that it did not see. Throws PrintError when the manifest cannot be written.
 */
export async function settleFolder(run: BatchRun, isWhole: boolean): Promise<void> {
  const { outDir } = run.options;
  const documents = finalDocuments(run, isWhole && !run.result.isStopped);
  const kept = new Set(documents.map(({ file }) => file.toLowerCase()));
  for (const file of [...run.journal.replaced].sort()) {
    if (kept.has(file.toLowerCase())) continue;
    await rm(path.join(outDir, file), { force: true });
    run.result.removed.push(file);
  }
  for (const name of await readdir(outDir)) {
    if (isTemporaryName(name)) await rm(path.join(outDir, name), { force: true });
  }
  await run.journal.finish(documents, finalSkips(run));
}

/** The documents of this run in its order, then those of earlier runs that stay. */
function finalDocuments(run: BatchRun, isWhole: boolean): ManifestDocument[] {
  const { journal, listed, options } = run;
  const left = new Set([...(options.skipped ?? []), ...run.result.failed].map(({ code }) => code));
  const forms = new Set([...listed.values()].map(({ form }) => form));
  const isDropped = (entry: ManifestDocument): boolean =>
    isWhole && !options.keepUnlisted && forms.has(entry.form);
  const now = [...listed.keys()].flatMap((key) => journal.documents.get(key) ?? []);
  const earlier = [...journal.documents.values()].filter(
    (entry) => !listed.has(keyOf(entry)) && !isDropped(entry),
  );
  return [...now, ...earlier].filter(({ code }) => !left.has(code));
}

function finalSkips(run: BatchRun): ManifestSkip[] {
  const failed = new Map(run.result.failed.map(({ code, error }) => [code, error.code]));
  const failures = [...run.listed.values()].flatMap(({ code }) => {
    const reason = failed.get(code);
    return reason ? [{ code, reason, findings: 0 }] : [];
  });
  return [...(run.options.skipped ?? []), ...failures];
}
