import { pageTexts } from './render-pages';

/** A place where a printed paragraph goes on on the next line. */
export interface LineBreak {
  /** The whole paragraph. */
  readonly text: string;
  /** Where the next line begins in it. */
  readonly at: number;
}

const blocks = /<\/?(?:p|li|td|th|h[1-6]|div|section|article|table|tr|ul)\b[^>]*>/g;
const ignored = /[\s\u0002\u00ad\ufffe\u200b\u2060]+/g;
const dense = (text: string): string => text.replace(ignored, '');

/** Letters of either line by which a break is found again in the paragraphs. */
const context = 14;

function decode(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>|[\u200b\u2060]/g, '')
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

/** The paragraphs of a document, as the templates filled them. */
function paragraphsOf(html: string): string[] {
  return [...new Set(html.split(blocks).map(decode))].filter((text) => dense(text) !== '');
}

/** Where the n-th visible letter of a text stands. */
function placeOf(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (dense(text[at] ?? '') === '') continue;
    if (seen === count) return at;
    seen++;
  }
  return text.length;
}

/** Finds every place where a line of a printed document ends within a paragraph. */
export async function lineBreaksOf(html: string, pdf: Uint8Array): Promise<LineBreak[]> {
  const paragraphs = paragraphsOf(html).map((text) => ({ text, dense: dense(text) }));
  const breaks: LineBreak[] = [];
  for (const page of await pageTexts(pdf)) {
    const lines = page.split('\n').map(dense);
    for (const [i, line] of lines.entries()) {
      const [end, start] = [line.slice(-context), (lines[i + 1] ?? '').slice(0, context)];
      if (end.length < context || start === '') continue;
      const paragraph = paragraphs.find((one) => one.dense.includes(end + start));
      if (!paragraph) continue;
      const count = paragraph.dense.indexOf(end + start) + end.length;
      breaks.push({ text: paragraph.text, at: placeOf(paragraph.text, count) });
    }
  }
  return breaks;
}
