import type { Book, BookPart, PageOf, Zone } from '../../core/forms/book/book';
import { applyDigits, type DigitPolicy } from '../../core/thai/digits';
import { thaiOrdinal } from '../../core/thai/ordinals';
import type { Place, Places } from './read-places';

/** What stands in the margins of a print's pages, page by page. */
export interface MarginTexts {
  readonly numbers: readonly string[];
  readonly running: readonly string[];
}

/** Parts that are printed together; where they stand is known once they have been printed. */
export interface Share {
  readonly parts: readonly BookPart[];
  readonly places: Places | undefined;
}

/** Points from the upper edge of a page's text, from where Chromium counts, within which a heading is the first thing. */
const headOfPage = 15;

/** Pages that a share is expected to have at most before it is printed. */
const pagesExpected = 400;

/** As wide as a large page number: the contents keep their lines when the numbers come. */
const placeholder = '000';

function placeOf(places: Places, anchor: string): Place {
  const place = places.byAnchor.get(anchor);
  if (!place) throw new Error(`No link of the book leads to ${anchor}`);
  return place;
}

/** Returns the zone of each page; pages of a share that is not printed yet are all expected in its first. */
function zonesOf({ parts, places }: Share): Zone[] {
  const first = parts[0]?.zone ?? 'body';
  if (!places) return Array.from({ length: pagesExpected }, () => first);
  const starts = parts.map(({ anchor }) => placeOf(places, anchor).page);
  return parts.flatMap(({ zone }, i) => {
    const pages = (starts[i + 1] ?? places.pages + 1) - (starts[i] ?? 1);
    return Array.from({ length: pages }, () => zone);
  });
}

/** Returns the texts of a share's page numbers, from its first page; those of a cover are empty. */
function numberTexts(shares: readonly Share[], at: number, digits: DigitPolicy): string[] {
  const counts: Record<Zone, number> = { cover: 0, front: 0, body: 0 };
  for (const share of shares.slice(0, at)) {
    if (share.places) for (const zone of zonesOf(share)) counts[zone]++;
  }
  const own = shares[at];
  return (own ? zonesOf(own) : []).map((zone) => {
    const count = ++counts[zone];
    if (zone === 'cover') return '';
    return zone === 'front' ? thaiOrdinal(count) : applyDigits(`${count}`, digits);
  });
}

/** Returns for every page the head of what goes on from the page before; a heading at its top needs none. */
function runningTexts(book: Book, { parts, places }: Share): string[] {
  if (!places) return Array.from({ length: pagesExpected }, () => '');
  const firstPages = new Set(parts.map(({ anchor }) => placeOf(places, anchor).page));
  const heads = book.bookmarks.flatMap((bookmark) => {
    const place = places.byAnchor.get(bookmark.anchor);
    return place ? [{ ...bookmark, ...place }] : [];
  });
  let next = 0;
  let continued = '';
  return Array.from({ length: places.pages }, (_, i) => {
    const page = i + 1;
    const first = heads[next];
    const isHeaded = first?.page === page && first.top < headOfPage;
    const text = firstPages.has(page) || isHeaded ? '' : continued;
    if (firstPages.has(page)) continued = '';
    for (; heads[next]?.page === page; next++) continued = heads[next]?.continued ?? '';
    return text;
  });
}

/** What is numbered: a book in its shares, with the office's digits. */
export interface NumberedBook {
  readonly book: Book;
  readonly shares: readonly Share[];
  readonly digits: DigitPolicy;
}

/** Works out what stands in the margins of a share; before it is printed, for more pages than it is likely to have. */
export function marginsOf({ book, shares, digits }: NumberedBook, at: number): MarginTexts {
  const share = shares[at];
  const numbers = numberTexts(shares, at, digits).map((text) => (text === '' ? '' : `- ${text} -`));
  return { numbers, running: share ? runningTexts(book, share) : [] };
}

/** Returns the printed page numbers of anchors; a stand-in for what has not been printed yet. */
export function pageNumbers({ shares, digits }: NumberedBook): PageOf {
  const byAnchor = new Map<string, string>();
  shares.forEach(({ places }, at) => {
    if (!places) return;
    const numbers = numberTexts(shares, at, digits);
    for (const [anchor, { page }] of places.byAnchor) byAnchor.set(anchor, numbers[page - 1] ?? '');
  });
  return (anchor) => byAnchor.get(anchor) ?? placeholder;
}
