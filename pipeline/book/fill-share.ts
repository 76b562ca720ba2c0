import type { BookPart, PageOf } from '../../core/forms/book/book';
import { template } from '../templates';
import type { MarginTexts } from './number-pages';

/** What is printed at a time of a book. */
export interface FilledShare {
  readonly html: string;
  /** The anchors in it. */
  readonly anchors: ReadonlySet<string>;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ').replace(/</g, '\\3c ')}"`;
}

function counterStyle(name: string, texts: readonly string[]): string {
  return `@counter-style ${name}{system:fixed;symbols:${texts.map(cssString).join(' ')}}`;
}

/** Returns the style that puts texts into the margins of the pages of a print. */
export function marginStyles({ numbers, running }: MarginTexts): string {
  const styles = [counterStyle('book-number', numbers), counterStyle('book-running', running)];
  return `<style>${styles.join('')}</style>`;
}

function partHtml(part: BookPart, pageOf: PageOf): string {
  const body = template(part.template)(part.view(pageOf));
  const unnumbered = part.isUnnumbered ? ' unnumbered' : '';
  return `<section class="part part-${part.template}${unnumbered}" id="${part.anchor}">${body}</section>`;
}

function namesIn(html: string, pattern: RegExp): Set<string> {
  return new Set([...html.matchAll(pattern)].map(([, name]) => name as string));
}

/**
 * Fills the templates of parts that are printed together. Chromium writes a destination for every anchor that a link
 * names, and a link only to an anchor that is there: so all anchors are named, and what lies elsewhere has a stand-in.
 */
export function fillShare(parts: readonly BookPart[], pageOf: PageOf): FilledShare {
  const body = parts.map((part) => partHtml(part, pageOf)).join('\n');
  const anchors = namesIn(body, / id="([a-z0-9-]+)"/g);
  const elsewhere = [...namesIn(body, / href="#([a-z0-9-]+)"/g)].filter((to) => !anchors.has(to));
  const links = [...anchors].map((anchor) => `<a href="#${anchor}"></a>`);
  const places = elsewhere.map((anchor) => `<i id="${anchor}"></i>`);
  const html = `${body}<nav hidden>${links.join('')}</nav><div class="elsewhere">${places.join('')}</div>`;
  return { html, anchors };
}
