import type { OfficeFont } from '../office-font';
import type { Book } from '../../core/forms/book/book';
import type { DigitPolicy } from '../../core/thai/digits';
import { readGlyphMap } from '../print-papers';
import { finishPdf } from '../print/finish/finish-pdf';
import { openPrintEngine, type PrintEngine } from '../print/print-engine';
import type { EngineEvent, PrintedDocument } from '../print/print-job';
import { bookStyleSheet } from '../templates';
import { bookFiller } from './fill-book';
import { numberPages } from './number-pages';
import { readPlaces, type Places } from './read-places';

/** How a book is printed. */
export interface PrintBookOptions {
  readonly digits: DigitPolicy;
  /** The date that the PDF bears (ISO). */
  readonly date: string;
  /** Path of the browser to use. */
  readonly browser?: string | undefined;
  /** The office's own font instead of the product's. */
  readonly font?: OfficeFont | null;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: EngineEvent) => void;
  /** Called before each print with its number, from 1. */
  readonly onPrint?: (print: number) => void;
}

/** A printed book. */
export interface PrintedBook {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly foreignFonts: readonly string[];
  /** Whether the PDF is as Chromium made it: its text is less searchable. */
  readonly isKeptAsPrinted: boolean;
}

/** The numbers come with the second print; more are needed only where they move a line. */
const mostPrints = 4;
const timeoutMs = 30 * 60_000;

function isSame(a: Places, b: Places): boolean {
  if (a.pages !== b.pages || a.byAnchor.size !== b.byAnchor.size) return false;
  return [...a.byAnchor].every(([anchor, { page }]) => b.byAnchor.get(anchor)?.page === page);
}

async function printUntilSettled(
  engine: PrintEngine,
  book: Book,
  { digits, onPrint }: PrintBookOptions,
): Promise<PrintedDocument> {
  const fill = bookFiller(book);
  const { title } = book;
  onPrint?.(1);
  let printed = await engine.print({ title, html: fill(null) });
  let places = readPlaces(printed.pdf);
  for (let print = 2; print <= mostPrints; print++) {
    onPrint?.(print);
    printed = await engine.print({ title, html: fill(numberPages(book, places, digits)) });
    const next = readPlaces(printed.pdf);
    if (isSame(places, next)) return printed;
    places = next;
  }
  throw new Error(`The pages of ${title} do not settle`);
}

function openEngine(book: Book, { browser, font, signal, onEvent }: PrintBookOptions) {
  const templates = [...new Set(book.parts.map((part) => part.template))].sort();
  return openPrintEngine({
    head: { css: bookStyleSheet(templates, font), lang: 'th' },
    pages: 1,
    timeoutMs,
    ...(browser === undefined ? {} : { browser }),
    ...(signal ? { signal } : {}),
    ...(onEvent ? { onEvent } : {}),
  });
}

/**
 * Prints a book: once to learn on which page everything stands, then again with the numbers, and compares.
 * Throws as the print engine does.
 */
export async function printBook(book: Book, options: PrintBookOptions): Promise<PrintedBook> {
  const engine = await openEngine(book, options);
  const printed = await printUntilSettled(engine, book, options).finally(() => engine.close());
  const { pdf, warnings } = finishPdf(printed.pdf, {
    title: book.title,
    author: book.author,
    language: 'th',
    date: options.date,
    glyphMap: readGlyphMap(),
    outline: book.bookmarks,
  });
  return {
    pdf,
    pages: printed.pages,
    foreignFonts: printed.foreignFonts,
    isKeptAsPrinted: warnings.some(({ code }) => code !== 'font-without-map'),
  };
}
