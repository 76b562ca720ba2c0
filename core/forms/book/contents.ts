import type { Line, Typesetter } from '../typesetter';
import type { Bookmark, BookPart, PageOf } from './book';

/** One line of the contents with its leader and page number. */
export interface ContentsEntry extends Line {
  readonly anchor: string;
  readonly page: string;
  /** A unit, class or chapter: set in bold. */
  readonly isGroup: boolean;
  readonly isIndented: boolean;
  readonly isDeep: boolean;
  readonly isDeepest: boolean;
  /** A group's line and the one below it stand on one page: here their rows begin, and here they end. */
  readonly opensLead: boolean;
  readonly closesLead: boolean;
}

/** What สารบัญ prints. */
export interface ContentsView {
  readonly heading: string;
  readonly textHeading: string;
  readonly pageHeading: string;
  readonly entries: readonly ContentsEntry[];
}

/** Where the contents themselves begin. */
export const contentsAnchor = 'contents';

/** What a contents part is made from. */
export interface ContentsOptions {
  readonly set: Typesetter;
  /** Every bookmark of the book, the contents' own among them. */
  readonly bookmarks: () => readonly Bookmark[];
  /** Anchors set in bold. */
  readonly groups: ReadonlySet<string>;
}

/** Makes the contents: a line a bookmark, in their order; the numbers come when the pages are known. */
export function contentsPart({ set, bookmarks, groups }: ContentsOptions): BookPart {
  let lines: readonly (Omit<ContentsEntry, 'page'> & { anchor: string })[] | undefined;
  const isLead = (bookmark: Bookmark | undefined) =>
    bookmark !== undefined && groups.has(bookmark.anchor);
  const build = () =>
    bookmarks().map(({ anchor, title, depth }, i, all) => ({
      opensLead: groups.has(anchor) && !isLead(all[i + 1]),
      closesLead: isLead(all[i - 1]) && !groups.has(anchor),
      anchor,
      ...set.line(title),
      isGroup: groups.has(anchor),
      isIndented: depth === 1,
      isDeep: depth === 2,
      isDeepest: depth > 2,
    }));
  return {
    anchor: contentsAnchor,
    template: 'contents',
    zone: 'front',
    namesPages: true,
    view(pageOf: PageOf): ContentsView {
      lines ??= build();
      return {
        heading: 'สารบัญ',
        textHeading: 'เรื่อง',
        pageHeading: 'หน้า',
        entries: lines.map((line) => ({ ...line, page: pageOf(line.anchor) })),
      };
    },
  };
}
