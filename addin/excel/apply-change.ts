import type { Change } from '../../core/edits/change';
import { lookFirst, type Expected } from './look-first';
import { mostInMessage, packsOf } from './message-packs';
import { sheetFinder } from './sheet-finder';
import { writesOf } from './write-cells';

/** How it went: nothing is written when a cell has changed in the meantime. */
export interface Outcome {
  readonly written: number;
  /** Addresses of cells that another person changed meanwhile, such as `ตำแหน่ง!B7`. */
  readonly conflicts: readonly string[];
}

/** What a change is written with. */
export interface ApplyOptions {
  readonly expected: Expected;
  /** Called before the first message that writes: from then on something may have been written. */
  onWrite?(): void;
}

/** Says whether a change is written in one message, which Excel takes back in one step. */
export function isOneMessage({ edits, appends, inserts, removals }: Change): boolean {
  const rows = appends.reduce((sum, append) => sum + append.rows.length, 0);
  return edits.length + rows + inserts.length + removals.length <= mostInMessage;
}

/**
 * Writes a change: first looks whether every cell still holds what it held and may be written, then edits, appends,
 * inserts and takes out rows. Two syncs for up to a thousand cells; nothing is written when another person was faster.
 */
export async function applyChange(
  context: Excel.RequestContext,
  change: Change,
  { expected, onWrite }: ApplyOptions,
): Promise<Outcome> {
  const { conflicts, lastRows } = await lookFirst(context, change, expected);
  if (conflicts.length > 0) return { written: 0, conflicts };
  const find = sheetFinder(context);
  let written = 0;
  onWrite?.();
  for (const pack of packsOf(writesOf(change, lastRows))) {
    for (const write of pack) written += write(find);
    // eslint-disable-next-line no-await-in-loop -- a thousand cells a message, for its limit of 5 MB
    await context.sync();
  }
  return { written, conflicts: [] };
}
