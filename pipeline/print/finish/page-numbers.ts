import type { FontFinder } from './drop-actual-text';
import { paginationMark } from './mark-artifacts';
import { PdfFault, nameText } from './pdf-values';
import type { Operation } from './read-content';

/** Finds the operations from each pagination mark to its end. */
function findSpans(operations: readonly Operation[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = operations.indexOf(paginationMark);
  while (start >= 0) {
    let end = start;
    while (end < operations.length && operations[end]?.operator !== 'EMC') end++;
    spans.push({ start, end: end + 1 });
    start = operations.indexOf(paginationMark, end + 1);
  }
  return spans;
}

/** Returns what a page's margins show, as it is marked by markArtifacts. */
export function paginationIn(operations: readonly Operation[]): Operation[] {
  return findSpans(operations).flatMap(({ start, end }) => operations.slice(start, end));
}

function checkFonts(pagination: readonly Operation[], fonts: FontFinder): void {
  const isKnown = pagination.every(
    ({ operator, operands }) => operator !== 'Tf' || fonts(nameText(operands[0])) !== undefined,
  );
  if (!isKnown) throw new PdfFault('a page lacks the font of its number');
}

/**
 * Shows another page's number on a page. In a print of several documents Chromium counts through all of
 * them; the n-th page of the print bears the number that each document's n-th page must bear.
 * Throws PdfFault for a page without a number that needs one, or without its font.
 */
export function withPagination(
  operations: readonly Operation[],
  pagination: readonly Operation[],
  fonts: FontFinder,
): Operation[] {
  const spans = findSpans(operations);
  const [first] = spans;
  if (!first) {
    if (pagination.length > 0) throw new PdfFault('a page has no place for its number');
    return [...operations];
  }
  checkFonts(pagination, fonts);
  const others = spans.map(({ end }, at) => operations.slice(end, spans[at + 1]?.start));
  return operations.slice(0, first.start).concat(pagination, ...others);
}
