import { Reference, findDict, resolve, type Dict, type PdfFile, type Value } from './pdf-values';

/** Marked-content ids to forget, by the object number of their page. */
export type RemovedContent = ReadonlyMap<number, ReadonlySet<number>>;

interface Lookup {
  readonly file: PdfFile;
  readonly removed: RemovedContent;
}

const pageOf = (dict: Dict): number | undefined => {
  const page = dict.get('Pg');
  return page instanceof Reference ? page.number : undefined;
};

/** Says whether a child of a structure element is content that no longer exists. */
function isRemoved(kid: Value, ownPage: number | undefined, { removed }: Lookup): boolean {
  const dict = kid instanceof Map ? kid : undefined;
  const page = (dict && pageOf(dict)) ?? ownPage;
  const id = dict ? dict.get('MCID') : kid;
  return typeof id === 'number' && page !== undefined && (removed.get(page)?.has(id) ?? false);
}

function forgetIn(element: Dict, lookup: Lookup): void {
  const kids = element.get('K');
  if (kids === undefined) return;
  const page = pageOf(element);
  const list = Array.isArray(kids) ? kids : [kids];
  const kept = list.filter((kid) => !isRemoved(kid, page, lookup));
  if (kept.length === list.length) return;
  if (kept.length === 0) element.delete('K');
  else element.set('K', kept);
}

/** Yields the entries of a number tree (ISO 32000-1, 7.9.7). */
export function* numberTree(
  file: PdfFile,
  node: Value | undefined,
  depth = 0,
): Generator<[Value, Value]> {
  const dict = findDict(file, node);
  const [pairs, kids] = [resolve(file, dict?.get('Nums')), resolve(file, dict?.get('Kids'))];
  if (Array.isArray(pairs)) {
    for (let at = 0; at + 1 < pairs.length; at += 2) yield [pairs[at] ?? 0, pairs[at + 1] ?? null];
  }
  if (!Array.isArray(kids) || depth > 8) return;
  for (const kid of kids) yield* numberTree(file, kid, depth + 1);
}

function forgetOnPage(owners: Value[], ids: ReadonlySet<number>, lookup: Lookup): void {
  for (const id of ids) {
    const element = findDict(lookup.file, owners[id]);
    if (element) forgetIn(element, lookup);
    if (id < owners.length) owners[id] = null;
  }
}

/** Takes content out of the structure tree: from its elements and from the parent tree. */
export function forgetContent(file: PdfFile, removed: RemovedContent): void {
  const root = findDict(file, findDict(file, file.trailer.get('Root'))?.get('StructTreeRoot'));
  if (!root || removed.size === 0) return;
  const parents = new Map(numberTree(file, root.get('ParentTree')));
  for (const [page, ids] of removed) {
    const key = findDict(file, new Reference(page))?.get('StructParents');
    const owners = key === undefined ? null : resolve(file, parents.get(key));
    if (Array.isArray(owners)) forgetOnPage(owners, ids, { file, removed });
  }
}
