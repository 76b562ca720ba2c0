import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ManifestDocument } from './manifest';
import { writeError } from './write-whole-file';

type Printed = Pick<ManifestDocument, 'bytes' | 'sha256'>;

/**
 * Says whether a file is what was printed and something after it: that is how programs save a signature or a note into a
 * PDF (ISO 32000-2, 7.5.6, incremental updates).
 */
export async function isSignedSince(file: string, { bytes, sha256 }: Printed): Promise<boolean> {
  const now = await readFile(file).catch(() => Buffer.alloc(0));
  if (!now.subarray(bytes).includes('%%EOF')) return false;
  return createHash('sha256').update(now.subarray(0, bytes)).digest('hex') === sha256;
}

/** Moves a file into the first folder beside it that has none of its name; returns the folder's name. Throws PrintError. */
export async function putAside(file: string): Promise<string> {
  const [parent, name] = [path.dirname(file), path.basename(file)];
  let number = 1;
  while (existsSync(path.join(parent, `ฉบับเดิม ${number}`, name))) number++;
  const folder = `ฉบับเดิม ${number}`;
  try {
    await mkdir(path.join(parent, folder), { recursive: true });
    await rename(file, path.join(parent, folder, name));
  } catch (error) {
    throw writeError(error, path.join(parent, folder, name));
  }
  return folder;
}
