/** How pages are numbered: the cover's not at all, front matter ก ข ค, the body's from 1. */
export type Zone = 'cover' | 'front' | 'body';

/** Returns the printed page number of an anchor. */
export type PageOf = (anchor: string) => string;

/** A part of a book: it begins a page. */
export interface BookPart {
  /** Unique in the book: letters, digits and dashes. */
  readonly anchor: string;
  /** The template's folder. */
  readonly template: string;
  readonly zone: Zone;
  /** A page that counts but bears no number, such as a divider. */
  readonly isUnnumbered?: boolean;
  /** Whether the view names page numbers. */
  readonly namesPages?: boolean;
  view(pageOf: PageOf): object;
}

/** A place in a book that its bookmarks lead to. */
export interface Bookmark {
  readonly anchor: string;
  readonly title: string;
  /** 0 outermost. */
  readonly depth: number;
  /** What heads the pages on which this goes on; empty for nothing. */
  readonly continued: string;
}

/** A book: parts in their order, and its bookmarks in the order of the pages. */
export interface Book {
  readonly title: string;
  readonly author: string;
  readonly parts: readonly BookPart[];
  readonly bookmarks: readonly Bookmark[];
}
