import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const tag =
  /<\/?(?:p|br|ul|ol|li|div|span|b|strong|i|em|u|font|table|tbody|tr|td|a)(?:\s[^<>]*)?\/?>/gi;

function toLines(found: string): string {
  if (/^<li/i.test(found)) return '\n- ';
  return /^<(br|\/?(p|ul|ol|div|tr|table))\b/i.test(found) ? '\n' : '';
}

function withoutTags(text: string): string {
  return text
    .replace(tag, toLines)
    .replace(/&(?:nbsp|amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/[ \t]+\n|\n[ \t]+(?=\n)/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .trim();
}

function correct(text: string): string {
  const isFree = text.search(tag) < 0 && !/&(?:nbsp|amp|lt|gt|quot);|\*\*[^*\n]+\*\*/.test(text);
  if (isFree) return text;
  const once = withoutTags(text);
  return once === text ? text : correct(once);
}

/** Finds tags, entities and asterisks of bold type that came along from a web page. */
export const htmlRemnant: TextRule = {
  code: 'html-remnant',
  scope: 'text',
  signs: signs.markup,
  correct,
};
