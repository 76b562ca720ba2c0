import type { OfficeFont } from '../office-font';
import type { Book, BookPart } from '../../core/forms/book/book';
import type { DigitPolicy } from '../../core/thai/digits';
import { readGlyphMap } from '../print-papers';
import { finishJoined, finishPdf } from '../print/finish/finish-pdf';
import { openPrintEngine, type PrintEngine } from '../print/print-engine';
import type { EngineEvent } from '../print/print-job';
import { bookStyleSheet, printHead } from '../templates';
import { cutShares } from './cut-shares';
import { fillShare, marginStyles, type FilledShare } from './fill-share';
import { marginsOf, pageNumbers, type MarginTexts } from './number-pages';
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

/** Rounds over all shares: after the second, only what page numbers moved is printed again. */
const mostRounds = 6;
const timeoutMs = 30 * 60_000;

/** A share as it is to be printed. */
interface WantedShare extends FilledShare {
  readonly margins: MarginTexts;
}

/** A share as it was printed last. */
interface PrintedShare extends WantedShare {
  readonly pdf: Uint8Array;
  readonly foreignFonts: readonly string[];
  readonly places: Places;
}

const startsWith = (texts: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((text, i) => text === texts[i]);

/** Says whether a share would look as it did; before its first print its pages were only guessed to be many. */
function isRight(last: WantedShare, wanted: WantedShare): boolean {
  return (
    last.html === wanted.html &&
    startsWith(last.margins.numbers, wanted.margins.numbers) &&
    startsWith(last.margins.running, wanted.margins.running)
  );
}

interface BookTask {
  readonly book: Book;
  readonly options: PrintBookOptions;
}

/** Prints a book share by share until nothing on any page is to change. */
class SharePrinter {
  private readonly printed: (PrintedShare | undefined)[];

  constructor(
    private readonly engine: PrintEngine,
    private readonly task: BookTask,
    private readonly shares: readonly (readonly BookPart[])[],
  ) {
    this.printed = shares.map(() => undefined);
  }

  async print(): Promise<PrintedShare[]> {
    // What names pages comes last: by then the others have theirs.
    const naming = (at: number) => Number(this.namesPages(at));
    const order = [...this.shares.keys()].sort((a, b) => naming(a) - naming(b) || a - b);
    for (let round = 1; round <= mostRounds; round++) {
      let prints = 0;
      for (const at of order) {
        const filled = this.fill(at);
        if (!filled) continue;
        if (prints++ === 0) this.task.options.onPrint?.(round);
        this.printed[at] = await this.printShare(filled);
      }
      if (prints === 0) return this.printed.filter((share) => share !== undefined);
    }
    throw new Error(`The pages of ${this.task.book.title} do not settle`);
  }

  private namesPages(at: number): boolean {
    return this.shares[at]?.some((part) => part.namesPages) ?? false;
  }

  /** Fills a share as it is to be printed; undefined where it has been printed so. */
  private fill(at: number): WantedShare | undefined {
    const { printed } = this;
    const { book, options } = this.task;
    const shares = this.shares.map((parts, i) => ({ parts, places: printed[i]?.places }));
    const numbered = { book, shares, digits: options.digits };
    const last = printed[at];
    const filled =
      last && !this.namesPages(at) ? last : fillShare(this.shares[at] ?? [], pageNumbers(numbered));
    const { html, anchors } = filled;
    const wanted = { html, anchors, margins: marginsOf(numbered, at) };
    return last && isRight(last, wanted) ? undefined : wanted;
  }

  private async printShare(wanted: WantedShare): Promise<PrintedShare> {
    const html = marginStyles(wanted.margins) + wanted.html;
    const { pdf, foreignFonts } = await this.engine.print({ title: this.task.book.title, html });
    return { ...wanted, pdf, foreignFonts, places: readPlaces(pdf, wanted.anchors) };
  }
}

function openEngine(book: Book, { browser, font, signal, onEvent }: PrintBookOptions) {
  const templates = [...new Set(book.parts.map((part) => part.template))].sort();
  return openPrintEngine({
    head: printHead(bookStyleSheet(templates, font), font),
    pages: 1,
    timeoutMs,
    ...(browser === undefined ? {} : { browser }),
    ...(signal ? { signal } : {}),
    ...(onEvent ? { onEvent } : {}),
  });
}

/** Prints a book in shares; the browser, and what it holds of memory, is gone when that is done. */
async function printShares(
  task: BookTask,
  shares: readonly (readonly BookPart[])[],
): Promise<PrintedShare[]> {
  const engine = await openEngine(task.book, task.options);
  return new SharePrinter(engine, task, shares).print().finally(() => engine.close());
}

/** Prints a book in shares and joins them; what cannot be joined is printed in one. */
async function printAndFinish(book: Book, options: PrintBookOptions) {
  const request = {
    title: book.title,
    author: book.author,
    language: 'th',
    date: options.date,
    glyphMap: readGlyphMap(),
    outline: book.bookmarks,
  };
  const printed = await printShares({ book, options }, cutShares(book.parts));
  const joined = finishJoined(printed, request);
  if (joined) return { printed, ...joined };
  const whole = await printShares({ book, options }, [book.parts]);
  return { printed: whole, ...finishPdf(whole[0]?.pdf ?? new Uint8Array(), request) };
}

/**
 * Prints a book: in shares, each again until the page numbers and running heads that it bears are those of where
 * everything stands. Throws as the print engine does.
 */
export async function printBook(book: Book, options: PrintBookOptions): Promise<PrintedBook> {
  const { printed, pdf, warnings } = await printAndFinish(book, options);
  return {
    pdf,
    pages: printed.reduce((sum, { places }) => sum + places.pages, 0),
    foreignFonts: [...new Set(printed.flatMap(({ foreignFonts }) => foreignFonts))],
    isKeptAsPrinted: warnings.some(({ code }) => code !== 'font-without-map'),
  };
}
