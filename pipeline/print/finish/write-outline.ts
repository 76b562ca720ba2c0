import {
  Name,
  addObject,
  findDict,
  resolve,
  type Dict,
  type PdfFile,
  type Reference,
  type Value,
} from './pdf-values';
import { textString } from './print-strings';

/** A bookmark that leads to a named destination of the PDF. */
export interface OutlineEntry {
  readonly title: string;
  /** 0 outermost; an entry is below the last one of a lesser depth. */
  readonly depth: number;
  /** The name of the destination. */
  readonly anchor: string;
}

interface Item {
  readonly reference: Reference;
  readonly dict: Dict;
  readonly depth: number;
  readonly children: Item[];
}

/** Links children to each other and to their parent; a closed item counts what would show when it opens. */
function linkItems(parent: { reference: Reference; dict: Dict }, items: readonly Item[]): void {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return;
  parent.dict.set('First', first.reference).set('Last', last.reference);
  items.forEach((item, i) => {
    item.dict.set('Parent', parent.reference);
    const previous = items[i - 1];
    const next = items[i + 1];
    if (previous) item.dict.set('Prev', previous.reference);
    if (next) item.dict.set('Next', next.reference);
    linkItems(item, item.children);
    if (item.children.length > 0) item.dict.set('Count', -item.children.length);
  });
}

function nestItems(items: readonly Item[]): Item[] {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const item of items) {
    while ((open.at(-1)?.depth ?? -1) >= item.depth) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

/** Replaces the document's outline (ISO 32000-1, 12.3.3); entries whose destination is missing are left out. */
export function writeOutline(file: PdfFile, catalog: Dict, entries: readonly OutlineEntry[]): void {
  const destinations = findDict(file, catalog.get('Dests')) ?? new Map<string, Value>();
  const items = entries.flatMap(({ title, depth, anchor }): Item[] => {
    const target = resolve(file, destinations.get(anchor));
    if (!Array.isArray(target)) return [];
    const dict: Dict = new Map<string, Value>([['Title', textString(title)]]);
    dict.set('Dest', target);
    return [{ reference: addObject(file, dict), dict, depth, children: [] }];
  });
  const dict: Dict = new Map<string, Value>([['Type', new Name('Outlines')]]);
  const reference = addObject(file, dict);
  const top = nestItems(items);
  linkItems({ reference, dict }, top);
  dict.set('Count', top.length);
  catalog.set('Outlines', reference).set('PageMode', new Name('UseOutlines'));
}
