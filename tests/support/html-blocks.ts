/** A piece of a page's text that stands by itself: a cell, a paragraph, an item of a list. */
export interface HtmlBlock {
  readonly text: string;
  /** Whether it is kept from those who listen, such as the mark of a draft. */
  readonly isHidden: boolean;
}

const inline = new Set('a abbr b br em i small span strong sub sup tspan wbr'.split(' '));
const empty = new Set('br circle col hr img line meta path polygon polyline rect wbr'.split(' '));
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function decode(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return entities[name] ?? whole;
    return String.fromCodePoint(parseInt(name, number === '#' ? 10 : 16));
  });
}

/** White space and signs that show nothing aside: a viewer may break a cell's lines where the page does. */
export const dense = (text: string): string =>
  text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\uFFFE\u0002]+/g, '');

/** Splits HTML as our templates write it into blocks of text, in its order. */
export function htmlBlocks(html: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const hidden: boolean[] = [];
  let text = '';
  const end = (): void => {
    if (dense(text) !== '') blocks.push({ text: dense(text), isHidden: hidden.at(-1) ?? false });
    text = '';
  };
  const body = html.replace(/<style>.*?<\/style>/gs, '').replace(/<!--.*?-->/gs, '');
  for (const [, tag, content = ''] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (tag === undefined) {
      text += decode(content);
      continue;
    }
    const name = /^<\/?([\w-]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (!inline.has(name)) end();
    if (empty.has(name) || tag.endsWith('/>')) continue;
    if (tag.startsWith('</')) hidden.pop();
    else hidden.push((hidden.at(-1) ?? false) || tag.includes('aria-hidden="true"'));
  }
  end();
  return blocks;
}
