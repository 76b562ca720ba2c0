import type { Book, BookPart, PageOf } from '../../core/forms/book/book';
import { template } from '../templates';
import type { PageTexts } from './number-pages';

/** As wide as a large page number: the contents keep their lines when the numbers come. */
const placeholder = '000';

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ').replace(/</g, '\\3c ')}"`;
}

function counterStyle(name: string, texts: readonly string[]): string {
  return `@counter-style ${name}{system:fixed;symbols:${texts.map(cssString).join(' ')}}`;
}

function marginStyles({ numbers, running }: PageTexts): string {
  const styles = [counterStyle('book-number', numbers), counterStyle('book-running', running)];
  return `<style>${styles.join('')}</style>`;
}

function partHtml(part: BookPart, pageOf: PageOf): string {
  const body = template(part.template)(part.view(pageOf));
  return `<section class="part part-${part.template}" id="${part.anchor}">${body}</section>`;
}

/** Fills a book's templates; parts that name no pages are filled once for all prints. */
export function bookFiller(book: Book): (texts: PageTexts | null) => string {
  const kept = new Map<BookPart, string>();
  const htmlOf = (part: BookPart, pageOf: PageOf): string => {
    const known = kept.get(part);
    if (known !== undefined) return known;
    const html = partHtml(part, pageOf);
    if (!part.namesPages) kept.set(part, html);
    return html;
  };
  return (texts) => {
    const pageOf = texts?.pageOf ?? (() => placeholder);
    const parts = book.parts.map((part) => htmlOf(part, pageOf));
    return (texts ? marginStyles(texts) : '') + parts.join('\n');
  };
}
