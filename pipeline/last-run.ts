import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageRoot, packageVersion } from './package-root';
import { manifestName } from './print/manifest-name';
import { writeWholeFile } from './print/write-whole-file';
import { listFiles } from './read/list-files';

const recordName = '.jobsheet-run.json';

/** What a finished run left: its exit code and what it said about positions left out. */
export interface RunRecord {
  readonly key: string;
  /** SHA-256 of the manifest. */
  readonly manifest: string;
  /** The documents' names and sizes in bytes. */
  readonly files: readonly (readonly [string, number])[];
  readonly exitCode: number;
  readonly stderr: string;
}

function hashFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) hashFolder(hash, at);
    else hash.update(entry.name).update('\0').update(readFileSync(at));
  }
}

/**
 * Returns a hash of everything that a run's outcome depends on: the bytes of the program, templates, fonts and input
 * files, and the options. Null when an input cannot be read.
 */
export async function runKey(paths: readonly string[], options: object): Promise<string | null> {
  const { files, unreadable } = await listFiles(paths);
  if (unreadable.length > 0 || files.length === 0) return null;
  const hash = createHash('sha256').update(JSON.stringify([packageVersion, options]));
  hash.update(readFileSync(__filename));
  hashFolder(hash, path.join(packageRoot, 'templates'));
  try {
    for (const { path: at, file } of files) hash.update(file).update('\0').update(readFileSync(at));
  } catch {
    return null;
  }
  return hash.digest('hex');
}

function hashFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * Returns the last run's record when it was this very run and its documents all stand in the folder; a record that
 * somebody changed counts as none.
 */
export function recallRun(outDir: string, key: string): RunRecord | null {
  try {
    const record = JSON.parse(readFileSync(path.join(outDir, recordName), 'utf8')) as RunRecord;
    if (record.key !== key) return null;
    if (hashFile(path.join(outDir, manifestName)) !== record.manifest) return null;
    const isThere = record.files.every(
      ([file, bytes]) => statSync(path.join(outDir, file)).size === bytes,
    );
    return isThere ? record : null;
  } catch {
    return null;
  }
}

/** Forgets the last run before another one changes the folder. */
export function forgetRun(outDir: string): void {
  rmSync(path.join(outDir, recordName), { force: true });
}

/** Notes a run that came to its end. */
export async function rememberRun(
  outDir: string,
  run: { key: string; exitCode: number; stderr: string },
): Promise<void> {
  const manifestFile = path.join(outDir, manifestName);
  const { documents } = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    documents: { file: string; bytes: number }[];
  };
  const record: RunRecord = {
    ...run,
    manifest: hashFile(manifestFile),
    files: documents.map(({ file, bytes }) => [file, bytes]),
  };
  await writeWholeFile(path.join(outDir, recordName), JSON.stringify(record));
}
