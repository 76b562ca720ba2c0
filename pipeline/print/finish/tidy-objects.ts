import { findDict, nameText, resolve, type Dict, type PdfFile } from './pdf-values';
import { textString } from './print-strings';

const printFlag = 4;

/** Corrects what Chromium writes and PDF/A forbids: capital heights below 0, unprinted links. */
export function tidyObjects(file: PdfFile): void {
  for (const value of file.objects.values()) {
    if (!(value instanceof Map)) continue;
    const height = value.get('CapHeight');
    if (typeof height === 'number') value.set('CapHeight', Math.abs(height));
    if (nameText(value.get('Subtype')) === 'Link') value.set('F', printFlag);
  }
}

/** Names the first bookmark; does nothing where the document has none. */
export function titleOutline(file: PdfFile, catalog: Dict, title: string): void {
  const outlines = findDict(file, catalog.get('Outlines'));
  const first = findDict(file, resolve(file, outlines?.get('First')));
  if (first) first.set('Title', textString(title));
}
