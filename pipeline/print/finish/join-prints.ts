import { numberTree } from './forget-content';
import { listPages, type Page } from './list-pages';
import { nameElements } from './name-elements';
import {
  Name,
  PdfFault,
  Reference,
  Stream,
  addObject,
  expectDict,
  findDict,
  listOf,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { findTree, type Tree } from './plan-split';
import { PdfWriter } from './write-pdf';

/** Object numbers of the joined file. */
const frame = { catalog: 1, pages: 2, tree: 3, document: 4 } as const;

const frameSize = Object.keys(frame).length;

const dictOf = (entries: Readonly<Record<string, Value>>): Dict => new Map(Object.entries(entries));

/** A leaf of a name or number tree, as its parent lists it, ordered by its keys. */
function leafOf(key: 'Names' | 'Nums', pairs: readonly [Value, Value][]): Dict {
  const limits = [pairs[0]?.[0] ?? null, pairs.at(-1)?.[0] ?? null];
  return dictOf({ [key]: pairs.flat(), Limits: limits });
}

const pairsOf = (list: readonly Value[]): [Value, Value][] =>
  list.flatMap((key, at): [Value, Value][] => (at % 2 === 0 ? [[key, list[at + 1] ?? null]] : []));

function numberOf(value: Value | undefined): number {
  if (!(value instanceof Reference)) throw new PdfFault('the catalog has another shape');
  return value.number;
}

function shiftKey(dict: Dict, by: number): void {
  for (const name of ['StructParents', 'StructParent']) {
    const key = dict.get(name);
    if (typeof key === 'number') dict.set(name, by + key);
  }
}

/** What the joined file lists of a print: references under the print's own numbers. */
interface Share {
  readonly pages: readonly Page[];
  readonly kids: readonly Value[];
  /** Leaves of the trees by name and by page. */
  readonly names: Value[];
  readonly parents: Value[];
}

/**
 * Joins repaired prints to one document, in their order. Each print is written as soon as it is added, so that
 * only one is in memory at a time.
 */
export class JoinedFile {
  private readonly writer = new PdfWriter(frameSize + 1);
  private readonly pages: Value[] = [];
  private readonly kids: Value[] = [];
  private readonly names: Value[] = [];
  private readonly parents: Value[] = [];
  private readonly destinations: Dict = new Map();
  private language: Value | undefined;
  private named = 0;
  private nextKey = 0;

  /**
   * Adds a print; `isOwn` tells which named destinations lead to what the print holds. The print is changed and not
   * to be used any more. Throws PdfFault where it has another shape than Chromium's.
   */
  add(file: PdfFile, isOwn: (destination: string) => boolean): void {
    const catalog = expectDict(file, file.trailer.get('Root'));
    const tree = findTree(file);
    const placed = new Map([
      [numberOf(catalog.get('Pages')), frame.pages],
      [numberOf(catalog.get('StructTreeRoot')), frame.tree],
      [tree.documentNumber, frame.document],
    ]);
    this.language ??= tree.document.get('Lang');
    const share = this.takeApart(file, tree, new Reference(numberOf(catalog.get('Pages'))));
    const { names, parents, kids } = share;
    const pages = share.pages.map(({ number }) => new Reference(number));
    const numbers = this.writer.add(file, [...pages, ...kids, ...names, ...parents], placed);
    const renumber = (value: Value): Value =>
      value instanceof Reference ? new Reference(numbers.get(value.number) ?? 0) : value;
    this.pages.push(...pages.map(renumber));
    this.kids.push(...kids.map(renumber));
    this.names.push(...names.map(renumber));
    this.parents.push(...parents.map(renumber));
    for (const [name, value] of findDict(file, catalog.get('Dests')) ?? []) {
      const target = resolve(file, value);
      if (isOwn(name) && Array.isArray(target)) this.destinations.set(name, target.map(renumber));
    }
  }

  /** Ends the file; `complete` adds what a document has only once. */
  end(complete: (file: PdfFile) => void): Uint8Array {
    const file: PdfFile = { objects: new Map(), trailer: new Map() };
    file.objects.set(frame.catalog, this.catalog());
    file.objects.set(
      frame.pages,
      dictOf({ Type: new Name('Pages'), Count: this.pages.length, Kids: this.pages }),
    );
    file.objects.set(frame.tree, this.treeRoot());
    file.objects.set(frame.document, this.document());
    file.trailer.set('Root', new Reference(frame.catalog)).set('Size', this.writer.size);
    complete(file);
    this.writer.addAsNumbered(file);
    return this.writer.end(file.trailer);
  }

  private catalog(): Dict {
    return dictOf({
      Type: new Name('Catalog'),
      Pages: new Reference(frame.pages),
      StructTreeRoot: new Reference(frame.tree),
      MarkInfo: dictOf({ Type: new Name('MarkInfo'), Marked: true }),
      Dests: this.destinations,
    });
  }

  private document(): Dict {
    const [type, tag] = [new Name('StructElem'), new Name('Document')];
    const document = dictOf({ Type: type, S: tag, P: new Reference(frame.tree), K: this.kids });
    if (this.language !== undefined) document.set('Lang', this.language);
    return document;
  }

  private treeRoot(): Dict {
    const root = dictOf({ Type: new Name('StructTreeRoot'), K: new Reference(frame.document) });
    root.set('ParentTree', dictOf({ Kids: this.parents })).set('ParentTreeNextKey', this.nextKey);
    if (this.names.length > 0) root.set('IDTree', dictOf({ Kids: this.names }));
    return root;
  }

  /** Gives a print's pages and elements their place in the joined file. */
  private takeApart(file: PdfFile, tree: Tree, parent: Reference): Share {
    const pages = listPages(file);
    for (const { dict } of pages) dict.set('Parent', parent);
    const parents = this.shiftKeys(file, tree);
    this.named += nameElements(file, tree.root, this.named);
    const list = resolve(file, findDict(file, tree.root.get('IDTree'))?.get('Names'));
    const named = Array.isArray(list) ? pairsOf(list) : [];
    const names = named.length > 0 ? [addObject(file, leafOf('Names', named))] : [];
    return { pages, kids: listOf(tree.document.get('K')), names, parents };
  }

  /** Moves the keys by which a print's pages and links find their elements behind those of the prints before. */
  private shiftKeys(file: PdfFile, { root }: Tree): Value[] {
    const first = this.nextKey;
    const entries = [...numberTree(file, root.get('ParentTree'))]
      .map(([key, owners]): [number, Value] => [first + Number(key), owners])
      .sort(([a], [b]) => a - b);
    for (const object of file.objects.values()) {
      const dict = object instanceof Stream ? object.dict : object;
      if (dict instanceof Map) shiftKey(dict, first);
    }
    this.nextKey = (entries.at(-1)?.[0] ?? first - 1) + 1;
    return entries.length > 0 ? [addObject(file, leafOf('Nums', entries))] : [];
  }
}
