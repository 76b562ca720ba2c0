import {
  PdfFault,
  Reference,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
} from './pdf-values';

/** A page: the number of its object, and its dictionary. */
export interface Page {
  readonly number: number;
  readonly dict: Dict;
}

/** Lists the pages in reading order; throws PdfFault for a page tree that is no tree. */
export function listPages(file: PdfFile): Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const waiting = [findDict(file, file.trailer.get('Root'))?.get('Pages')];
  while (waiting.length > 0) {
    const node = waiting.pop();
    const dict = findDict(file, node);
    if (!(node instanceof Reference) || !dict || seen.has(node.number)) {
      throw new PdfFault('the page tree is broken');
    }
    seen.add(node.number);
    const kids = resolve(file, dict.get('Kids'));
    if (nameText(dict.get('Type')) === 'Page') pages.push({ number: node.number, dict });
    else if (Array.isArray(kids)) waiting.push(...[...kids].reverse());
  }
  return pages;
}
