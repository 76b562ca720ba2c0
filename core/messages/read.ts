import type { UnreadableData, UnreadableReason } from '../workbook/unreadable';

/** One sentence a reason: which file, what is wrong, what to do. */
export type ReadMessages = {
  readonly [R in UnreadableReason]: (file: string, data: UnreadableData[R]) => string;
};
