import { readFile, stat } from 'node:fs/promises';
import type { RawFile, RawRow, RawWorkbook } from '../core/workbook/raw-workbook';
import type { Unreadable } from '../core/workbook/unreadable';
import { findParts } from './read/find-parts';
import { hideMerged } from '../core/workbook/hide-merged';
import { listFiles } from './read/list-files';
import { openPackage, type Package } from './read/open-package';
import { plainSheet } from './read/plain-sheet';
import { plainStrings } from './read/plain-strings';
import { limitsFrom, megabytes, readLimits, type ReadLimits } from './read/read-limits';
import { readSheet, type CellContext } from './read/read-sheet';
import { readStyles } from './read/read-styles';
import { recogniseFile } from './read/recognise-file';
import { scanCells } from './read/scan-cells';
import { scanStrings } from './read/scan-strings';
import { errorOfSystem } from './read/system-error';
import { UnreadableError } from './read/unreadable-error';

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

const noCells = Buffer.from('<sheetData></sheetData>');

/** Reads the cells of all sheets: those in the usual form at once, the others by way of ExcelJS. */
async function readRows(
  sheets: readonly Buffer[],
  strings: Buffer | null,
  context: CellContext,
): Promise<RawRow[][]> {
  const texts = strings ? scanStrings(strings) : [];
  const scanned = sheets.map((sheet) => (texts ? scanCells(sheet, texts, context) : null));
  if (scanned.every((rows) => rows !== null)) return scanned;
  const left = sheets.map((sheet, index) => (scanned[index] ? noCells : sheet));
  // Loaded here: most runs can do without ExcelJS, which takes a third of a second to load.
  const { loadCells } = await import('./read/load-cells');
  const cells = await loadCells({ sheets: left, strings, styles: context.styles.length });
  return cells.map((worksheet, index) => scanned[index] ?? readSheet(worksheet, context));
}

/** Reads a workbook from memory; throws `UnreadableError` when it is none. */
export async function readWorkbookBytes(
  bytes: Buffer,
  file: string,
  limits: ReadLimits = readLimits,
): Promise<RawFile> {
  recogniseFile(bytes);
  const opened = openPackage(bytes, limits);
  const parts = findParts(opened);
  const styles = readPart(opened, parts.styles, readStyles) ?? [];
  const plain = parts.sheets.map(({ part }) => plainSheet(opened.bytes(part), part));
  const strings = readPart(opened, parts.sharedStrings, plainStrings);
  const context = { styles, date1904: parts.date1904 };
  const rows = await readRows(
    plain.map(({ sheetData }) => sheetData),
    strings,
    context,
  );
  const sheets = parts.sheets.map(({ name }, index) => {
    const { merges = [] } = plain[index] ?? {};
    return { name, merges, rows: hideMerged(rows[index] ?? [], merges) };
  });
  return { file, sheets };
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
    }
  }
  return { workbook: { files }, unreadable };
}
