import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ManifestDocument } from './manifest';
import { writeError } from './write-whole-file';

type Printed = Pick<ManifestDocument, 'bytes' | 'sha256'>;

const endMark = '%%EOF';

/**
 * Returns a PDF as it was first written: signatures and notes are saved behind it (ISO 32000-2, 7.5.6, incremental
 * updates).
 */
export function firstRevision(pdf: Buffer): Buffer {
  const end = pdf.indexOf(endMark);
  return end < 0 ? pdf : pdf.subarray(0, end + endMark.length);
}

/** Says whether a PDF has revisions behind the first one. */
export function hasLaterRevision(pdf: Buffer): boolean {
  return pdf.subarray(firstRevision(pdf).length).includes(endMark);
}

/** Says whether a PDF is what was printed and at least one revision behind it. */
export function isSignedCopy(pdf: Buffer, { bytes, sha256 }: Printed): boolean {
  if (!pdf.subarray(bytes).includes(endMark)) return false;
  return createHash('sha256').update(pdf.subarray(0, bytes)).digest('hex') === sha256;
}

/** The same of a file; one that cannot be read is none. */
export async function isSignedSince(file: string, printed: Printed): Promise<boolean> {
  return isSignedCopy(await readFile(file).catch(() => Buffer.alloc(0)), printed);
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
