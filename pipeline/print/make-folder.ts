import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeError } from './write-whole-file';

async function isFolder(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** One folder at a time: Node's recursive mkdir never ends where a file system answers ENOENT, as /proc does. */
async function makeEach(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeEach(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  }
}

/** Makes a folder and those above it that are missing. Throws PrintError (`not-writable`, `not-a-folder` …) with the path. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeEach(path.resolve(folder));
  } catch (error) {
    throw writeError(error, folder);
  }
}
