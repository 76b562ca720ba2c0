import { SheetMissing } from '../core/edits/change';
import type { AddinMessages } from '../core/messages/addin';
import { sheets } from '../core/sheets';
import type { Outcome } from './excel/apply-change';
import { ExcelTrouble, WritingFailed } from './excel/trouble';
import { PrintTrouble } from './print-service';

/** Returns what went wrong as a sentence for the user. */
export function sentenceOf(error: unknown, texts: AddinMessages): string {
  const { common, troubles, print } = texts;
  if (error instanceof WritingFailed) {
    const { nothingWritten, perhapsWritten } = common;
    return `${sentenceOf(error.cause, texts)}\n${error.hasBegun ? perhapsWritten : nothingWritten}`;
  }
  if (error instanceof ExcelTrouble) {
    const words = troubles[error.kind];
    return error.kind === 'unknown' ? `${words} (${error.detail})` : words;
  }
  if (error instanceof SheetMissing) return common.sheetMissing(sheets[error.sheet].name);
  if (error instanceof PrintTrouble) return error.words || print.failed;
  return `${common.fault}: ${String(error)}`;
}

/** Returns how a writing went; `unread` says why the workbook could not be read afterwards. */
export function outcomeOf(
  { written, isWhole, conflicts, formulas }: Outcome,
  unread: string | null,
  { common }: AddinMessages,
): string {
  if (conflicts.length > 0) return common.conflicts(conflicts);
  const done = unread ? common.writtenUnread(written, unread) : common.written(written);
  const left = formulas.length > 0 ? [common.formulas(formulas)] : [];
  return [...(written > 0 || isWhole ? [done] : []), ...left].join('\n');
}
