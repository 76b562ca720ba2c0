const subsetPrefix = /^[A-Z]{6}\+/;
const tailLength = 1024;

/** What the bytes of a PDF by Chromium tell without parsing it. */
export interface PdfFacts {
  isWhole: boolean;
  pages: number;
  /** PostScript names without the subset prefix; `Type3` stands for a font that has none. */
  fonts: string[];
}

/**
 * Reads a few facts from a PDF as Chromium writes it: plain dictionaries, one page tree, no object streams.
 * `isWhole` means that it begins with a header, ends with `%%EOF` and its cross-reference is in place.
 */
export function readPdfFacts(pdf: Uint8Array): PdfFacts {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return { isWhole: isWhole(text), pages: countPages(text), fonts: readFonts(text) };
}

function isWhole(text: string): boolean {
  if (!text.startsWith('%PDF-')) return false;
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-tailLength));
  return end !== null && text.startsWith('xref', Number(end[1]));
}

/** The root of the page tree has the greatest count; the outline's own /Count is no /Pages. */
function countPages(text: string): number {
  let pages = 0;
  for (const [, count] of text.matchAll(/\/Type \/Pages\s+\/Count (\d+)/g)) {
    pages = Math.max(pages, Number(count));
  }
  return pages;
}

function readFonts(text: string): string[] {
  const fonts = new Set<string>();
  for (const [, name] of text.matchAll(/\/BaseFont \/([^\s/<>[\]()]+)/g)) {
    fonts.add(String(name).replace(subsetPrefix, ''));
  }
  if (text.includes('/Subtype /Type3')) fonts.add('Type3');
  return [...fonts].sort();
}
