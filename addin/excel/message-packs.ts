/** Cells, or rows, that are looked at or written in one message; with long texts it stays below Excel's 5 MB. */
export const mostInMessage = 1_000;

/** Shares what is to be looked at or written out among messages. */
export function packsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / mostInMessage) }, (_, index) =>
    all.slice(index * mostInMessage, (index + 1) * mostInMessage),
  );
}
