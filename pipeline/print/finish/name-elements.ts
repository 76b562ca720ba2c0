import {
  ByteString,
  Reference,
  findDict,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';

const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [value]);

/** Yields the elements of a structure tree below a value, each with its object number, parents first. */
export function* walkElements(
  file: PdfFile,
  kids: Value | undefined,
): Generator<{ number: number; element: Dict }> {
  const waiting = [...listOf(kids ?? null)].reverse();
  const seen = new Set<number>();
  for (let kid = waiting.pop(); kid !== undefined; kid = waiting.pop()) {
    if (!(kid instanceof Reference) || seen.has(kid.number)) continue;
    const element = file.objects.get(kid.number);
    if (!(element instanceof Map) || !element.has('S')) continue;
    seen.add(kid.number);
    yield { number: kid.number, element };
    const below = element.get('K');
    if (Array.isArray(below))
      for (let at = below.length - 1; at >= 0; at--) waiting.push(below[at] ?? null);
    else waiting.push(below ?? null);
  }
}

/** Gives the header cells that a cell names their new names. */
function renameHeaders(file: PdfFile, element: Dict, names: ReadonlyMap<string, ByteString>): void {
  for (const attributes of listOf(element.get('A') ?? null)) {
    const dict = findDict(file, attributes);
    const headers = resolve(file, dict?.get('Headers'));
    if (!dict || !Array.isArray(headers)) continue;
    dict.set(
      'Headers',
      headers.map((header) =>
        header instanceof ByteString ? (names.get(header.bytes) ?? header) : header,
      ),
    );
  }
}

/**
 * Names the elements that have a name by their order, and lists them in the tree's /IDTree (ISO 32000-1,
 * 14.7.2): Chromium counts through all that a page has ever shown, so that the same document printed
 * twice would differ. `named` elements of earlier prints of the document have names already. Returns how many it names.
 */
export function nameElements(file: PdfFile, root: Dict, named = 0): number {
  const elements = [...walkElements(file, root.get('K'))];
  const names = new Map<string, ByteString>();
  const tree: Value[] = [];
  for (const { number, element } of elements) {
    const id = element.get('ID');
    if (!(id instanceof ByteString)) continue;
    const name = new ByteString(`cell${String(named + names.size + 1).padStart(6, '0')}`);
    names.set(id.bytes, name);
    element.set('ID', name);
    tree.push(name, new Reference(number));
  }
  if (names.size === 0) root.delete('IDTree');
  else root.set('IDTree', new Map([['Names', tree]]));
  for (const { element } of elements) {
    if (element.has('A')) renameHeaders(file, element, names);
  }
  return names.size;
}
