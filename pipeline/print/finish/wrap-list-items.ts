import {
  Name,
  Reference,
  addObject,
  nameText,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';

function childElements(file: PdfFile, element: Dict): Dict[] | undefined {
  const kids = element.get('K');
  const children = (Array.isArray(kids) ? kids : [kids]).map((kid) =>
    kid instanceof Reference ? file.objects.get(kid.number) : undefined,
  );
  const isPlain = (child: Value | undefined): child is Dict =>
    child instanceof Map && nameText(child.get('Type')) === 'StructElem';
  return children.every(isPlain) ? children : undefined;
}

/**
 * Puts the content of each list item into an LBody, which Chromium leaves out
 * (ISO 32000-1, 14.8.4.3.3). Leaves an item alone that holds content directly.
 */
export function wrapListItems(file: PdfFile): void {
  for (const [number, item] of [...file.objects]) {
    if (!(item instanceof Map) || nameText(item.get('S')) !== 'LI') continue;
    const children = childElements(file, item);
    if (!children || children.some((child) => nameText(child.get('S')) === 'LBody')) continue;
    const body: Dict = new Map<string, Value>([['Type', new Name('StructElem')]]);
    body.set('S', new Name('LBody')).set('P', new Reference(number));
    body.set('K', item.get('K') ?? null);
    const reference = addObject(file, body);
    for (const child of children) child.set('P', reference);
    item.set('K', reference);
  }
}
