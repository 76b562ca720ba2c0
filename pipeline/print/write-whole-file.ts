import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PrintError, type PrintErrorCode } from './print-error';

const codes: Readonly<Record<string, PrintErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'read-only',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'missing-folder',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};

const temporary = /^\.jobsheet-\d+-\d+\.tmp$/;
let written = 0;

/**
 * Writes a file so that it appears only whole: beside its place under a short name, then renamed.
 * An older file of that name stays as it was when the writing fails.
 * Throws PrintError (`disk-full`, `not-writable` …) with the path; nothing is left behind then.
 */
export async function writeWholeFile(file: string, content: Uint8Array | string): Promise<void> {
  const beside = path.join(path.dirname(file), `.jobsheet-${process.pid}-${++written}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw writeError(error, file);
  }
}

/** Says whether a file name is one that writeWholeFile uses while it writes. */
export function isTemporaryName(name: string): boolean {
  return temporary.test(name);
}

/** Turns a fault of the file system into a PrintError that names the path. */
export function writeError(error: unknown, file: string): PrintError {
  if (error instanceof PrintError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // Windows answers EPERM when a viewer holds the file that is to be replaced.
  const isHeld = process.platform === 'win32' && code === 'EPERM' && syscall === 'rename';
  const found = isHeld ? 'file-in-use' : codes[code ?? ''];
  return new PrintError(found ?? 'write-failed', { path: file, system: code ?? '' }, error);
}
