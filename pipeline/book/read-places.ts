import { listPages } from '../print/finish/list-pages';
import { findDict, nameText, Reference, resolve, type PdfFile } from '../print/finish/pdf-values';
import { readPdf } from '../print/finish/read-pdf';

/** Where an anchor stands: the page from 1, and how far below the page's upper edge, in points. */
export interface Place {
  readonly page: number;
  readonly top: number;
}

/** A printed book: its number of pages, and where its anchors stand. */
export interface Places {
  readonly pages: number;
  readonly byAnchor: ReadonlyMap<string, Place>;
}

const a4Height = 842;

function pageHeight(file: PdfFile, page: number): number {
  const box = resolve(file, findDict(file, new Reference(page))?.get('MediaBox'));
  const upper = Array.isArray(box) ? box[3] : undefined;
  return typeof upper === 'number' ? upper : a4Height;
}

/** Reads the places of all anchors that a link names, or of those given, from the destinations that Chromium writes. */
export function readPlaces(pdf: Uint8Array, anchors?: ReadonlySet<string>): Places {
  const file = readPdf(pdf);
  const pages = listPages(file).map(({ number }) => number);
  const catalog = findDict(file, file.trailer.get('Root'));
  const byAnchor = new Map<string, Place>();
  for (const [anchor, value] of findDict(file, catalog?.get('Dests')) ?? []) {
    if (anchors && !anchors.has(anchor)) continue;
    const destination = resolve(file, value);
    if (!Array.isArray(destination)) continue;
    const [target, kind, , y] = destination;
    if (!(target instanceof Reference) || nameText(kind) !== 'XYZ') continue;
    const top = pageHeight(file, target.number) - (typeof y === 'number' ? y : 0);
    byAnchor.set(anchor, { page: pages.indexOf(target.number) + 1, top });
  }
  return { pages: pages.length, byAnchor };
}
