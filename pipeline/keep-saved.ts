import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CommandContext } from './commands/command';
import { hasLaterRevision, putAside } from './print/signed-file';

/** Who is named in a workbook of ours as the last one to save it; other programs write a person's name, or nothing. */
export const ownName = 'jobsheet';

const properties = 'docProps/core.xml';

function isSavedByOthers(xlsx: Buffer): boolean {
  try {
    const part = unzipSync(xlsx, { filter: ({ name }) => name === properties })[properties];
    return !strFromU8(part ?? new Uint8Array()).includes(`lastModifiedBy>${ownName}<`);
  } catch {
    // Not a workbook at all: nothing that a person could have saved.
    return false;
  }
}

/**
 * Puts a file aside that is about to be replaced when a person saved something into it since we wrote it: a signature
 * behind a PDF, anything in a workbook. Throws PrintError.
 */
export async function keepSaved(
  file: string,
  { messages, stderr }: Pick<CommandContext, 'messages' | 'stderr'>,
): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return;
  const isSaved = /\.xlsx$/i.test(file) ? isSavedByOthers(bytes) : hasLaterRevision(bytes);
  if (isSaved) stderr.write(`${messages.putAside(path.basename(file), await putAside(file))}\n`);
}
