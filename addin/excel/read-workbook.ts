import { hideMerged } from '../../core/workbook/hide-merged';
import type { RawFile, RawRow, RawSheet } from '../../core/workbook/raw-workbook';
import { rawRows } from './raw-cells';
import { hasApi } from './run-excel';
import { troubleOf } from './trouble';

/** Where the used cells of a sheet stand, from 1. */
interface UsedArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly string[];
}

/** A part of a sheet that is read in one go. */
export interface Chunk {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Rows of a chunk, and cells of everything read in one message: 20,000 rows at once are over Excel's 5 MB, and while
 * the client unpacks a message the pane does not answer: 12,000 cells take it some hundredths of a second.
 */
export const limits = { rows: 5_000, cells: 12_000 };

/** Returns the address without the sheet's name. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
}

/** Sheets that only programs see are not the office's. */
async function listSheets(
  context: Excel.RequestContext,
): Promise<{ file: string; names: string[] }> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const shown = workbook.worksheets.items.filter((sheet) => sheet.visibility !== 'VeryHidden');
  return { file: workbook.name, names: shown.map((sheet) => sheet.name) };
}

async function findUsedAreas(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<UsedArea[]> {
  const canSeeMerges = hasApi('1.13');
  const found = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    // Merged cells that are empty are merged all the same.
    const dressed = canSeeMerges ? worksheet.getUsedRangeOrNullObject() : null;
    const merged = dressed?.getMergedAreasOrNullObject();
    merged?.load('areas/items/address');
    return { name, used, merged };
  });
  await context.sync();
  return found.map(({ name, used, merged }): UsedArea => {
    const areas = merged && !merged.isNullObject ? merged.areas.items : [];
    const merges = areas.map(({ address }) => localAddress(address));
    if (used.isNullObject) return { name, top: 1, left: 1, rows: 0, columns: 0, merges };
    return {
      name,
      top: used.rowIndex + 1,
      left: used.columnIndex + 1,
      rows: used.rowCount,
      columns: used.columnCount,
      merges,
    };
  });
}

/** Cuts the used areas into chunks that fit into a message. */
export function planChunks(areas: readonly Omit<UsedArea, 'merges'>[]): Chunk[] {
  return areas.flatMap(({ name, top, left, rows, columns }) => {
    const most = Math.max(
      1,
      Math.min(limits.rows, Math.floor(limits.cells / Math.max(1, columns))),
    );
    return Array.from({ length: Math.ceil(rows / most) }, (_, index): Chunk => ({
      sheet: name,
      top: top + index * most,
      left,
      rows: Math.min(most, rows - index * most),
      columns,
    }));
  });
}

/** Gathers chunks that are read together. */
export function packChunks(chunks: readonly Chunk[]): Chunk[][] {
  const packs: Chunk[][] = [];
  let cells = Infinity;
  for (const chunk of chunks) {
    const size = chunk.rows * chunk.columns;
    if (cells + size > limits.cells) {
      packs.push([]);
      cells = 0;
    }
    packs.at(-1)?.push(chunk);
    cells += size;
  }
  return packs;
}

type SheetRows = Map<string, RawRow[]>;

async function readPack(context: Excel.RequestContext, pack: readonly Chunk[], into: SheetRows) {
  const ranges = pack.map(({ sheet, top, left, rows, columns }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(top - 1, left - 1, rows, columns);
    return range.load('values,valueTypes,numberFormat');
  });
  await context.sync();
  pack.forEach(({ sheet, top, left }, index) => {
    const range = ranges[index];
    if (!range) return;
    const { values, valueTypes: types, numberFormat: formats } = range;
    into.set(sheet, [
      ...(into.get(sheet) ?? []),
      ...rawRows({ top, left, values, types, formats }),
    ]);
  });
}

function halves(pack: readonly Chunk[]): Chunk[][] {
  const [only] = pack;
  if (pack.length > 1 || !only) {
    const middle = Math.ceil(pack.length / 2);
    return [pack.slice(0, middle), pack.slice(middle)];
  }
  const rows = Math.ceil(only.rows / 2);
  const rest = { ...only, top: only.top + rows, rows: only.rows - rows };
  return [[{ ...only, rows }], [rest]];
}

/** Reads a pack; long texts can make it larger than Excel's limit, then it is read in halves. */
async function readFitting(context: Excel.RequestContext, pack: readonly Chunk[], into: SheetRows) {
  try {
    await readPack(context, pack, into);
  } catch (error) {
    const isSplittable = pack.length > 1 || (pack[0]?.rows ?? 0) > 1;
    if (troubleOf(error).kind !== 'too-large' || !isSplittable) throw error;
    // eslint-disable-next-line no-await-in-loop -- both halves together are what was refused
    for (const half of halves(pack)) await readFitting(context, half, into);
  }
}

/** Reads the rows of parts of sheets, rows in ascending order. */
export async function readChunks(
  context: Excel.RequestContext,
  areas: readonly Omit<UsedArea, 'merges'>[],
): Promise<SheetRows> {
  const rows: SheetRows = new Map();
  // eslint-disable-next-line no-await-in-loop -- a pack a message, for its limit of 5 MB
  for (const pack of packChunks(planChunks(areas))) await readFitting(context, pack, rows);
  return rows;
}

/** Reads the named sheets of the open workbook. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<RawSheet[]> {
  const areas = await findUsedAreas(context, names);
  const rows = await readChunks(context, areas);
  return areas.map(({ name, merges }) => ({
    name,
    merges,
    rows: hideMerged(rows.get(name) ?? [], merges),
  }));
}

/** Reads the open workbook into the shape that the checks work on, as the pipeline's reader does for a file. */
export async function readWorkbook(context: Excel.RequestContext): Promise<RawFile> {
  const { file, names } = await listSheets(context);
  return { file, sheets: await readSheets(context, names) };
}
