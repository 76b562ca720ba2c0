import { attachData, type Attachment } from './attach-data';
import type { DocumentFacts } from './document-facts';
import type { FinishWarning } from './finish-warning';
import { keepNearestHeads } from './nearest-heads';
import { JoinedFile } from './join-prints';
import { nameElements } from './name-elements';
import { expectDict, findDict, type PdfFile } from './pdf-values';
import { planSplit } from './plan-split';
import type { GlyphMap } from './read-fonts';
import { readPdf } from './read-pdf';
import { repairText } from './repair-text';
import { splitFile } from './split-file';
import { tidyObjects, titleOutline } from './tidy-objects';
import { wrapListItems } from './wrap-list-items';
import { writeMetadata } from './write-metadata';
import { writeOutline, type OutlineEntry } from './write-outline';
import { writePdf } from './write-pdf';

export interface FinishOptions {
  readonly title: string;
  readonly language: string;
  /** An ISO 8601 date or date and time (UTC where it names no zone); never the clock. */
  readonly date: string;
  /** The parsed `glyph-map.json`; a font that it does not name keeps its text. */
  readonly glyphMap: GlyphMap;
  readonly attachment?: Attachment;
  /** The title of the first bookmark; Chromium takes the first heading's text. */
  readonly bookmark?: string;
  /** Bookmarks instead of those that Chromium makes of the headings. */
  readonly outline?: readonly OutlineEntry[];
  readonly author?: string;
  readonly creator?: string;
  readonly producer?: string;
}

export interface FinishedPdf {
  readonly pdf: Uint8Array;
  readonly warnings: readonly FinishWarning[];
}

function parseDate(text: string): Date {
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/.test(text);
  const date = new Date(text.includes('T') && !hasZone ? `${text}Z` : text);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Cannot parse date ${text}`);
  return date;
}

function factsOf(options: FinishOptions): DocumentFacts {
  const { title, language, author = '', creator = 'jobsheet', producer = 'jobsheet' } = options;
  return { title, language, date: parseDate(options.date), author, creator, producer };
}

/** Corrects what Chromium's tags and objects lack. */
function correctTags(file: PdfFile): void {
  tidyObjects(file);
  wrapListItems(file);
  keepNearestHeads(file);
}

/** Makes a repaired file an archival document. */
function archiveFile(file: PdfFile, options: FinishOptions): void {
  const catalog = expectDict(file, file.trailer.get('Root'));
  const root = findDict(file, catalog.get('StructTreeRoot'));
  if (root) nameElements(file, root);
  describeFile(file, options);
}

/** Says in a file's catalog what document it is. */
function describeFile(file: PdfFile, options: FinishOptions): void {
  const facts = factsOf(options);
  const catalog = expectDict(file, file.trailer.get('Root'));
  writeMetadata(file, catalog, facts);
  const { attachment, bookmark, outline } = options;
  if (attachment) attachData(file, catalog, { attachment, date: facts.date });
  if (bookmark !== undefined) titleOutline(file, catalog, bookmark);
  if (outline) writeOutline(file, catalog, outline);
}

/**
 * Finishes a PDF in memory: repairs its text and makes it an archival document.
 * Throws PdfFault for a structure that it does not understand; the file is then half changed.
 */
export function finishFile(file: PdfFile, options: FinishOptions): FinishWarning[] {
  correctTags(file);
  const warnings = repairText(file, options.glyphMap);
  archiveFile(file, options);
  return warnings;
}

/** One of the documents of a print, finished. */
export interface FinishedPart {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/**
 * Turns one print of several documents into a finished PDF for each, which holds nothing of the others but
 * the shape of letters. Each document must be one element of the body that begins on a page of its own.
 * Returns undefined where anything is not as it should be: the documents are then to be printed one by one.
 */
export function finishParts(
  pdf: Uint8Array,
  parts: readonly FinishOptions[],
): FinishedPart[] | undefined {
  const [first] = parts;
  if (!first) return [];
  for (const { date } of parts) parseDate(date);
  try {
    const file = readPdf(pdf);
    correctTags(file);
    const plans = planSplit(file, parts.length);
    const numbers = plans.flatMap(({ pages }) => pages.map((_, at) => at));
    const warnings = repairText(file, first.glyphMap, numbers);
    if (warnings.some(({ code }) => code !== 'font-without-map')) return undefined;
    return splitFile(file, plans).map((part, at) => {
      archiveFile(part, parts[at] as FinishOptions);
      return { pdf: writePdf(part), pages: plans[at]?.pages.length ?? 0 };
    });
  } catch {
    // Whatever it was, a print of its own says it of the document that it concerns.
    return undefined;
  }
}

/** One of the prints that make a document. */
export interface Print {
  readonly pdf: Uint8Array;
  /** Named destinations that the print holds; others in it stand for those of another print. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * Joins the prints of a document's parts to one finished PDF. Returns undefined where anything is not as it should
 * be: the document is then to be printed in one. Throws RangeError for a wrong date.
 */
export function finishJoined(
  prints: readonly Print[],
  options: FinishOptions,
): FinishedPdf | undefined {
  parseDate(options.date);
  try {
    const joined = new JoinedFile();
    const warnings = prints.flatMap(({ pdf, anchors }) => {
      const file = readPdf(pdf);
      correctTags(file);
      const found = repairText(file, options.glyphMap);
      joined.add(file, (name) => anchors.has(name));
      return found;
    });
    return { pdf: joined.end((file) => describeFile(file, options)), warnings };
  } catch {
    // Whatever it was, one print of the whole says it.
    return undefined;
  }
}

/**
 * Turns a PDF that Chromium printed into one that every viewer reads and that is built to
 * PDF/A-3B; the same input gives the same bytes. A PDF that it does not understand comes back
 * as it was, with the warning `kept-as-printed`. Throws RangeError for a wrong date.
 */
export function finishPdf(pdf: Uint8Array, options: FinishOptions): FinishedPdf {
  parseDate(options.date);
  try {
    const file = readPdf(pdf);
    const warnings = finishFile(file, options);
    return { pdf: writePdf(file), warnings };
  } catch (fault) {
    // Whatever went wrong, the print itself is sound: an officer gets it rather than nothing.
    const detail = fault instanceof Error ? fault.message : String(fault);
    return { pdf, warnings: [{ code: 'kept-as-printed', detail }] };
  }
}
