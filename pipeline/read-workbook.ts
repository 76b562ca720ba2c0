import { readFile, stat } from 'node:fs/promises';
import type { RawFile, RawWorkbook } from '../core/workbook/raw-workbook';
import type { Unreadable } from '../core/workbook/unreadable';
import { findParts } from './read/find-parts';
import { hideMerged } from '../core/workbook/hide-merged';
import { listFiles } from './read/list-files';
import { loadCells, packCells } from './read/load-cells';
import { openPackage, type Package } from './read/open-package';
import { plainSheet } from './read/plain-sheet';
import { plainStrings } from './read/plain-strings';
import { limitsFrom, megabytes, readLimits, type ReadLimits } from './read/read-limits';
import { readSheet } from './read/read-sheet';
import { readStyles } from './read/read-styles';
import { recogniseFile } from './read/recognise-file';
import { errorOfSystem } from './read/system-error';
import { UnreadableError } from './read/unreadable-error';
import { growHeap } from './release-memory';

/** A workbook whose cells and texts come to more is large: that of some 1,000 positions. */
const largeBytes = 16_000_000;

async function loadFile(path: string, limits: ReadLimits): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) {
    const sizes = { size: megabytes(size), limit: megabytes(limits.fileBytes) };
    throw UnreadableError.of('file-too-large', sizes);
  }
  return readFile(path);
}

function readPart<T>(opened: Package, part: string, read: (xml: Buffer, part: string) => T) {
  return opened.has(part) ? read(opened.bytes(part), part) : null;
}

/**
 * Unpacks what is read of a workbook. Nothing else of the file outlives this function: while ExcelJS works, a second
 * copy of a large workbook would double the memory.
 */
function unpack(bytes: Buffer, limits: ReadLimits) {
  recogniseFile(bytes);
  const opened = openPackage(bytes, limits);
  const parts = findParts(opened);
  const styles = readPart(opened, parts.styles, readStyles) ?? [];
  const plain = parts.sheets.map(({ part }) => plainSheet(opened.bytes(part), part));
  const packed = packCells({
    sheets: plain.map(({ sheetData }) => sheetData),
    strings: readPart(opened, parts.sharedStrings, plainStrings),
    styles: styles.length,
  });
  const sheets = parts.sheets.map(({ name }, index) => ({
    name,
    merges: plain[index]?.merges ?? [],
  }));
  return {
    packed,
    sheets,
    context: { styles, date1904: parts.date1904, texts: new Map<string, string>() },
  };
}

/** Reads a workbook from memory; throws `UnreadableError` when it is none. */
export async function readWorkbookBytes(
  bytes: Buffer,
  file: string,
  limits: ReadLimits = readLimits,
): Promise<RawFile> {
  const { packed, sheets, context } = unpack(bytes, limits);
  if (packed.length > largeBytes) growHeap('sparingly');
  const cells = await loadCells(packed);
  return {
    file,
    sheets: sheets.map(({ name, merges }, index) => {
      const worksheet = cells[index];
      const rows = worksheet ? readSheet(worksheet, context) : [];
      return { name, merges, rows: hideMerged(rows, merges) };
    }),
  };
}

/** What was read, and the files that could not be. */
export interface ReadResult {
  readonly workbook: RawWorkbook;
  readonly unreadable: readonly Unreadable[];
}

/**
 * Reads workbook files and folders of them into the one shape that all checks work on. A file that cannot be read is
 * reported and the others are read.
 */
export async function readWorkbooks(
  paths: readonly string[],
  options: { readonly limits?: Partial<ReadLimits> } = {},
): Promise<ReadResult> {
  const limits = limitsFrom(options.limits);
  const listed = await listFiles(paths);
  const files: RawFile[] = [];
  const unreadable = [...listed.unreadable];
  for (const { path, file } of listed.files) {
    try {
      files.push(await readWorkbookBytes(await loadFile(path, limits), file, limits));
    } catch (error) {
      unreadable.push(errorOfSystem(error).about(file));
    } finally {
      growHeap('freely');
    }
  }
  return { workbook: { files }, unreadable };
}
