import { ByteString, findDict, nameText, resolve, type Dict, type PdfFile } from './pdf-values';
import { invisible, textString } from './print-strings';
import { decodeUtf16 } from './read-fonts';

const printFlag = 4;

/** Takes the word joiners out of a bookmark that Chromium made of a heading: viewers may show them as boxes. */
function tidyTitle(bookmark: Dict): void {
  const title = bookmark.get('Title');
  if (!(title instanceof ByteString) || !title.bytes.startsWith('\xFE\xFF')) return;
  const text = decodeUtf16(title.bytes.slice(2))
    .replace(invisible, '')
    .replace(/\u00A0/g, ' ');
  bookmark.set('Title', textString(text));
}

/** Corrects what Chromium writes and PDF/A forbids (capital heights below 0, unprinted links), and bookmarks. */
export function tidyObjects(file: PdfFile): void {
  for (const value of file.objects.values()) {
    if (!(value instanceof Map)) continue;
    const height = value.get('CapHeight');
    if (typeof height === 'number') value.set('CapHeight', Math.abs(height));
    if (nameText(value.get('Subtype')) === 'Link') value.set('F', printFlag);
    if (value.has('Parent') && value.has('Title')) tidyTitle(value);
  }
}

/** Names the first bookmark; does nothing where the document has none. */
export function titleOutline(file: PdfFile, catalog: Dict, title: string): void {
  const outlines = findDict(file, catalog.get('Outlines'));
  const first = findDict(file, resolve(file, outlines?.get('First')));
  if (first) first.set('Title', textString(title));
}
