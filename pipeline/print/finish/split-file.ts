import { numberTree } from './forget-content';
import type { Page } from './list-pages';
import {
  Name,
  PdfFault,
  Reference,
  addObject,
  expectDict,
  findDict,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { findTree, type PartPlan, type Tree } from './plan-split';

/** What the parts of a print are cut from. */
interface Whole {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly tree: Tree;
  /** The owners of the marked content of each page, by the page's /StructParents. */
  readonly parents: ReadonlyMap<Value, Value>;
  /** The first level of bookmarks. */
  readonly bookmarks: readonly Bookmark[];
}

interface Bookmark {
  readonly reference: Reference;
  readonly dict: Dict;
  readonly page: number | undefined;
}

function pageOf(file: PdfFile, destination: Value | undefined): number | undefined {
  const target = resolve(file, destination);
  const page = Array.isArray(target) ? target[0] : undefined;
  return page instanceof Reference ? page.number : undefined;
}

function readBookmarks(file: PdfFile, catalog: Dict): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  let next = findDict(file, catalog.get('Outlines'))?.get('First');
  while (next instanceof Reference && bookmarks.length < file.objects.size) {
    const dict = expectDict(file, next);
    bookmarks.push({ reference: next, dict, page: pageOf(file, dict.get('Dest')) });
    next = dict.get('Next');
  }
  return bookmarks;
}

function setOrDelete(dict: Dict, key: string, value: Value | undefined): void {
  if (value === undefined) dict.delete(key);
  else dict.set(key, value);
}

/** Gives a part the bookmarks that lead to its pages. */
function keepBookmarks(part: PdfFile, catalog: Dict, bookmarks: readonly Bookmark[]): void {
  const [first, last] = [bookmarks[0], bookmarks.at(-1)];
  if (!first || !last) return void catalog.delete('Outlines');
  const outlines: Dict = new Map<string, Value>([['Type', new Name('Outlines')]]);
  outlines.set('First', first.reference).set('Last', last.reference);
  outlines.set('Count', bookmarks.length);
  const parent = addObject(part, outlines);
  bookmarks.forEach(({ dict }, at) => {
    dict.set('Parent', parent);
    setOrDelete(dict, 'Prev', bookmarks[at - 1]?.reference);
    setOrDelete(dict, 'Next', bookmarks[at + 1]?.reference);
  });
  catalog.set('Outlines', parent);
}

/** Returns the owners of a page's marked content; throws PdfFault where one is another document's. */
function ownersOf({ file, parents }: Whole, page: Page, plan: PartPlan): Value {
  const owners = resolve(file, parents.get(page.dict.get('StructParents') ?? null));
  if (!Array.isArray(owners)) throw new PdfFault('a page has no tags');
  for (const owner of owners) {
    const isOwn = owner instanceof Reference ? plan.elements.has(owner.number) : owner === null;
    if (!isOwn) throw new PdfFault('content of a page is tagged in another document');
  }
  return owners;
}

function treeOf(whole: Whole, plan: PartPlan, part: PdfFile): Dict {
  const { tree } = whole;
  const own = expectDict(part, plan.element);
  // The document's own element was only there to hold it together: its children move up.
  const kids = own.get('K') ?? [];
  const document = new Map(tree.document).set('K', kids);
  const above = new Reference(tree.documentNumber);
  for (const kid of Array.isArray(kids) ? kids : [kids]) {
    if (!(kid instanceof Reference)) throw new PdfFault('a document holds content directly');
    expectDict(part, kid).set('P', above);
  }
  part.objects.set(tree.documentNumber, document);
  part.objects.delete(plan.element.number);
  const entries = plan.pages.flatMap((page, at): Value[] => {
    const owners = ownersOf(whole, page, plan);
    page.dict.set('StructParents', at);
    return [at, owners];
  });
  const root = new Map(tree.root).set('ParentTree', new Map<string, Value>([['Nums', entries]]));
  return root.set('ParentTreeNextKey', plan.pages.length);
}

function pagesOf(plan: PartPlan, root: Reference): Dict {
  for (const { dict } of plan.pages) dict.set('Parent', root);
  const pages: Dict = new Map<string, Value>([['Type', new Name('Pages')]]);
  pages.set('Count', plan.pages.length);
  return pages.set(
    'Kids',
    plan.pages.map(({ number }) => new Reference(number)),
  );
}

function numberOf(value: Value | undefined): number {
  if (!(value instanceof Reference)) throw new PdfFault('the catalog has another shape');
  return value.number;
}

function cutPart(whole: Whole, plan: PartPlan): PdfFile {
  const { file, catalog } = whole;
  const part: PdfFile = { objects: new Map(file.objects), trailer: new Map(file.trailer) };
  const own = new Map(catalog);
  // Named destinations may lead to any page; nothing in a form uses them.
  for (const key of ['Dests', 'Names']) own.delete(key);
  part.objects.set(numberOf(file.trailer.get('Root')), own);
  part.objects.set(numberOf(catalog.get('StructTreeRoot')), treeOf(whole, plan, part));
  const pages = numberOf(catalog.get('Pages'));
  part.objects.set(pages, pagesOf(plan, new Reference(pages)));
  const numbers = new Set(plan.pages.map(({ number }) => number));
  const bookmarks = whole.bookmarks.filter(({ page }) => page !== undefined && numbers.has(page));
  keepBookmarks(part, own, bookmarks);
  return part;
}

/**
 * Cuts a print of several documents into files that hold the pages, tags and bookmarks of one each and
 * share the fonts. What the plan names is changed in place: the print itself is not to be used any more.
 * Throws PdfFault where something of one document is tagged in another.
 */
export function splitFile(file: PdfFile, plans: readonly PartPlan[]): PdfFile[] {
  const catalog = expectDict(file, file.trailer.get('Root'));
  const tree = findTree(file);
  const parents = new Map(numberTree(file, tree.root.get('ParentTree')));
  const whole = { file, catalog, tree, parents, bookmarks: readBookmarks(file, catalog) };
  return plans.map((plan) => cutPart(whole, plan));
}
