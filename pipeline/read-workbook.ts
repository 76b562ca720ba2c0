import { readFile, stat } from 'node:fs/promises';
import type { RawFile, RawRow, RawWorkbook } from '../core/workbook/raw-workbook';
import type { Unreadable } from '../core/workbook/unreadable';
import { findParts } from './read/find-parts';
import { hideMerged } from '../core/workbook/hide-merged';
import { listFiles } from './read/list-files';
import { openPackage } from './read/open-package';
import { mergesOf, plainSheet } from './read/plain-sheet';
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

const noCells = Buffer.from('<sheetData></sheetData>');

interface Sheets {
  /** Worksheet parts with their names in the package. */
  readonly parts: readonly { readonly xml: Buffer; readonly part: string }[];
  /** The shared strings; null when the workbook has none. */
  readonly strings: Buffer | null;
  readonly stringsPart: string;
}

/** Reads the cells of all sheets: those in the usual form at once, the others by way of ExcelJS. */
async function readRows(
  { parts, strings, stringsPart }: Sheets,
  context: CellContext,
): Promise<RawRow[][]> {
  const texts = strings ? scanStrings(strings) : [];
  const scanned = parts.map(({ xml }) => (texts ? scanCells(xml, texts, context) : null));
  if (scanned.every((rows) => rows !== null)) return scanned;
  // Loaded here: most runs can do without ExcelJS, which takes a third of a second to load.
  const { loadCells } = await import('./read/load-cells');
  const cells = await loadCells({
    sheets: parts.map(({ xml, part }, i) => (scanned[i] ? noCells : plainSheet(xml, part))),
    strings: strings && plainStrings(strings, stringsPart),
    styles: context.styles.length,
  });
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
  const { sheets, sharedStrings, styles, date1904 } = findParts(opened);
  const parts = sheets.map(({ part }) => ({ xml: opened.bytes(part), part }));
  const strings = opened.has(sharedStrings) ? opened.bytes(sharedStrings) : null;
  const codes = opened.has(styles) ? readStyles(opened.bytes(styles), styles) : [];
  const context = { styles: codes, date1904 };
  const rows = await readRows({ parts, strings, stringsPart: sharedStrings }, context);
  const read = sheets.map(({ name }, index) => {
    const merges = mergesOf(parts[index]?.xml ?? noCells);
    return { name, merges, rows: hideMerged(rows[index] ?? [], merges) };
  });
  return { file, sheets: read };
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
