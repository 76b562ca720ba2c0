import { listPages, type Page } from './list-pages';
import { walkElements } from './name-elements';
import {
  PdfFault,
  Reference,
  expectDict,
  findDict,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';

/** What belongs to one of several documents that were printed together. */
export interface PartPlan {
  /** Its element of the structure tree, which holds its content and nothing else's. */
  readonly element: Reference;
  /** The object numbers of its structure elements. */
  readonly elements: ReadonlySet<number>;
  readonly pages: readonly Page[];
}

/** The structure tree's root and the one element below it that holds the whole print. */
export interface Tree {
  readonly root: Dict;
  readonly document: Dict;
  readonly documentNumber: number;
}

/** Finds the structure tree of a print; throws PdfFault where it has another shape than Chromium's. */
export function findTree(file: PdfFile): Tree {
  const catalog = expectDict(file, file.trailer.get('Root'));
  const root = expectDict(file, catalog.get('StructTreeRoot'));
  const top = root.get('K');
  const only = Array.isArray(top) && top.length === 1 ? top[0] : top;
  if (!(only instanceof Reference)) throw new PdfFault('the structure tree has another shape');
  return { root, document: expectDict(file, only), documentNumber: only.number };
}

function addPage(pages: Set<number>, holder: Dict): void {
  const page = holder.get('Pg');
  if (page instanceof Reference) pages.add(page.number);
}

/** Gathers an element's elements and the numbers of the pages that their content stands on. */
function gather(file: PdfFile, element: Reference): { elements: Set<number>; pages: Set<number> } {
  const elements = new Set<number>();
  const pages = new Set<number>();
  for (const { number, element: dict } of walkElements(file, element)) {
    elements.add(number);
    addPage(pages, dict);
    const kids = dict.get('K');
    for (const kid of Array.isArray(kids) ? kids : [kids ?? null]) {
      const content = kid instanceof Map ? kid : undefined;
      if (content) addPage(pages, content);
    }
  }
  return { elements, pages };
}

/** Takes the next pages off a list as long as they are a part's own; throws PdfFault unless that is all of them. */
function takePages(waiting: Page[], own: ReadonlySet<number>): Page[] {
  const end = waiting.findIndex(({ number }) => !own.has(number));
  const pages = waiting.splice(0, end < 0 ? waiting.length : end);
  if (pages.length === 0 || pages.length !== own.size) {
    throw new PdfFault('the documents of a print share a page');
  }
  return pages;
}

function kidsOf(document: Dict): readonly Value[] {
  const kids = document.get('K');
  if (Array.isArray(kids)) return kids;
  return kids === undefined ? [] : [kids];
}

/**
 * Finds what of a print belongs to each of the `count` documents in it. Throws PdfFault unless each is one
 * element below the print's own, on pages that follow each other and that no other document is on.
 */
export function planSplit(file: PdfFile, count: number): PartPlan[] {
  const kids = kidsOf(findTree(file).document);
  if (kids.length !== count)
    throw new PdfFault(`a print of ${count} holds ${kids.length} documents`);
  const waiting = listPages(file);
  if (waiting.some(({ dict }) => findDict(file, dict)?.has('Annots'))) {
    throw new PdfFault('a print with links is not split');
  }
  const plans = kids.map((element): PartPlan => {
    if (!(element instanceof Reference)) throw new PdfFault('a document has no element');
    const { elements, pages } = gather(file, element);
    return { element, elements, pages: takePages(waiting, pages) };
  });
  if (waiting.length > 0) throw new PdfFault('a page belongs to no document');
  return plans;
}
