import { mergeChanges, type Change } from '../../core/edits/change';
import { addressOf, lookFirst, type Expected } from './look-first';
import { mostInMessage, packsOf } from './message-packs';
import { sheetFinder } from './sheet-finder';
import { writesOf } from './write-cells';

/** How it went: nothing is written when a cell has changed in the meantime, and never over a formula. */
export interface Outcome {
  /** Filled cells. */
  readonly written: number;
  /** Whether every change was written. */
  readonly isWhole: boolean;
  /** Addresses of cells that changed meanwhile, such as `ตำแหน่ง!B7`. */
  readonly conflicts: readonly string[];
  /** Addresses of cells with formulas; the changes that would overwrite them are left out whole. */
  readonly formulas: readonly string[];
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
 * Writes changes, merged: first looks whether every cell still holds what it held and may be written, then edits, appends,
 * inserts and takes out rows. Two syncs for up to a thousand cells.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { expected, onWrite }: ApplyOptions,
): Promise<Outcome> {
  const look = await lookFirst(context, mergeChanges(changes), expected);
  const { conflicts, lastRows } = look;
  const formulas = [...look.formulas];
  if (conflicts.length > 0) return { written: 0, isWhole: false, conflicts, formulas };
  const free = changes.filter(({ edits }) =>
    edits.every((edit) => !look.formulas.has(addressOf(edit))),
  );
  const change = mergeChanges(free);
  const find = sheetFinder(context);
  let written = 0;
  onWrite?.();
  for (const pack of packsOf(writesOf(change, lastRows))) {
    for (const write of pack) written += write(find);
    // eslint-disable-next-line no-await-in-loop -- a thousand cells a message, for its limit of 5 MB
    await context.sync();
  }
  return { written, isWhole: free.length === changes.length, conflicts, formulas };
}
