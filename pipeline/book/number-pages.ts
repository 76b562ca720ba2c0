import type { Book, Zone } from '../../core/forms/book/book';
import { applyDigits, type DigitPolicy } from '../../core/thai/digits';
import { thaiOrdinal } from '../../core/thai/ordinals';
import type { Place, Places } from './read-places';

/** What stands in the margins of a book's pages, page by page, and the number of each anchor's page. */
export interface PageTexts {
  readonly numbers: readonly string[];
  readonly running: readonly string[];
  pageOf(anchor: string): string;
}

/** Points from a page's upper edge within which a heading is the first thing on it. */
const headOfPage = 80;

function placeOf(places: Places, anchor: string, isFirst: boolean): Place {
  const place = places.byAnchor.get(anchor);
  if (place) return place;
  if (isFirst) return { page: 1, top: 0 };
  throw new Error(`No link of the book leads to ${anchor}`);
}

interface PageFacts {
  readonly zone: Zone;
  readonly isUnnumbered: boolean;
}

function factsByPage(book: Book, places: Places): PageFacts[] {
  const facts: PageFacts[] = [];
  const starts = book.parts.map(({ anchor }, i) => placeOf(places, anchor, i === 0).page);
  book.parts.forEach(({ zone, isUnnumbered = false }, i) => {
    const end = starts[i + 1] ?? places.pages + 1;
    for (let page = starts[i] ?? 1; page < end; page++) facts[page] = { zone, isUnnumbered };
  });
  return facts;
}

/** Returns the text of every page's number, from page 1; `shown` is empty where the page bears none. */
function numberTexts(facts: readonly PageFacts[], digits: DigitPolicy) {
  const counts: Record<Zone, number> = { cover: 0, front: 0, body: 0 };
  return facts.slice(1).map(({ zone, isUnnumbered }) => {
    const count = ++counts[zone];
    const text =
      zone === 'cover'
        ? ''
        : zone === 'front'
          ? thaiOrdinal(count)
          : applyDigits(`${count}`, digits);
    return { text, shown: text === '' || isUnnumbered ? '' : `- ${text} -` };
  });
}

/** Returns for every page the head of what goes on from the page before; a heading at its top needs none. */
function runningTexts(book: Book, places: Places): string[] {
  const texts = Array.from({ length: places.pages }, () => '');
  const starts = book.parts.map(({ anchor }, i) => placeOf(places, anchor, i === 0).page);
  const firstPages = new Set(starts);
  const heads = book.bookmarks.map((bookmark) => ({
    ...bookmark,
    ...placeOf(places, bookmark.anchor, false),
  }));
  let next = 0;
  let continued = '';
  for (let page = 1; page <= places.pages; page++) {
    const first = heads[next];
    const isHeaded = first?.page === page && first.top < headOfPage;
    if (!firstPages.has(page) && !isHeaded) texts[page - 1] = continued;
    if (firstPages.has(page)) continued = '';
    for (; heads[next]?.page === page; next++) continued = heads[next]?.continued ?? '';
  }
  return texts;
}

/** Works out a book's page numbers and running heads from where a print put its anchors. */
export function numberPages(book: Book, places: Places, digits: DigitPolicy): PageTexts {
  const numbers = numberTexts(factsByPage(book, places), digits);
  return {
    numbers: numbers.map(({ shown }) => shown),
    running: runningTexts(book, places),
    pageOf: (anchor) => numbers[placeOf(places, anchor, false).page - 1]?.text ?? '',
  };
}
