import type { RemovedContent } from './forget-content';
import { walkElements } from './name-elements';
import {
  Reference,
  findDict,
  listOf,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
} from './pdf-values';

interface Content {
  readonly page: number;
  readonly id: number;
}

/** Lists the marked content of an element and of those below it, in reading order. */
function contentOf(file: PdfFile, element: Reference): Content[] {
  const found: Content[] = [];
  for (const { element: dict } of walkElements(file, element)) {
    for (const kid of listOf(dict.get('K'))) {
      const holder = kid instanceof Map ? kid : undefined;
      const page = holder?.get('Pg') ?? dict.get('Pg');
      const id = holder ? holder.get('MCID') : kid;
      if (page instanceof Reference && typeof id === 'number')
        found.push({ page: page.number, id });
    }
  }
  return found;
}

function isColumnHead(file: PdfFile, element: Dict): boolean {
  if (nameText(element.get('S')) !== 'TH') return false;
  return listOf(resolve(file, element.get('A'))).some(
    (one) => nameText(findDict(file, one)?.get('Scope')) === 'Column',
  );
}

/**
 * Finds the heads of columns where a table goes on on another page: Chromium tags each repetition as the cell's
 * content, so that they would be read out again and again (ISO 14289-1, 7.5 wants them to be artifacts).
 */
export function findRepeats(file: PdfFile): RemovedContent {
  const repeats = new Map<number, Set<number>>();
  const root = findDict(file, findDict(file, file.trailer.get('Root'))?.get('StructTreeRoot'));
  for (const { number, element } of walkElements(file, root?.get('K'))) {
    if (!isColumnHead(file, element)) continue;
    const [first, ...others] = contentOf(file, new Reference(number));
    for (const { page, id } of others) {
      if (page === first?.page) continue;
      repeats.set(page, (repeats.get(page) ?? new Set()).add(id));
    }
  }
  return repeats;
}
