import type { BookPart } from '../../core/forms/book/book';

/**
 * Parts in one print. Chromium keeps all of a print in memory (1.7 MB a form of three pages) and its time grows
 * faster than the pages.
 */
const partsAShare = 24;

/** Cuts a book into what is printed at a time: the front matter apart, since only its contents name pages. */
export function cutShares(parts: readonly BookPart[]): BookPart[][] {
  const shares: BookPart[][] = [];
  for (const [at, part] of parts.entries()) {
    const last = shares.at(-1);
    const isBodyBegun = part.zone === 'body' && parts[at - 1]?.zone !== 'body';
    if (last && last.length < partsAShare && !isBodyBegun) last.push(part);
    else shares.push([part]);
  }
  return shares;
}
