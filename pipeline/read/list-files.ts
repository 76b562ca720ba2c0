import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Unreadable } from '../../core/workbook/unreadable';
import { errorOfSystem } from './system-error';
import { UnreadableError } from './unreadable-error';

const order = new Intl.Collator('th', { numeric: true, sensitivity: 'variant' });

function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** Returns the name that findings show: as it was given, with forward slashes. */
function displayName(given: string): string {
  return path.normalize(given).replace(/\\/g, '/').normalize('NFC');
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
  if (names.length === 0) throw UnreadableError.of('folder-without-workbook', {});
  return names.map((name) => path.join(folder, name));
}

/** A workbook file: where it is and how findings name it. */
export interface ListedFile {
  readonly path: string;
  readonly file: string;
}

/**
 * Expands files and folders (one level, `.xlsx` and `.xlsm`, Excel's lock files left out) into files in natural order;
 * a file named twice is listed once.
 */
export async function listFiles(paths: readonly string[]) {
  const listed = new Map<string, ListedFile>();
  const unreadable: Unreadable[] = [];
  for (const given of paths) {
    try {
      const isFolder = (await stat(given)).isDirectory();
      for (const found of isFolder ? await listFolder(given) : [given]) {
        const resolved = path.resolve(found);
        if (!listed.has(resolved)) listed.set(resolved, { path: found, file: displayName(found) });
      }
    } catch (error) {
      unreadable.push(errorOfSystem(error).about(displayName(given)));
    }
  }
  return { files: [...listed.values()], unreadable };
}
