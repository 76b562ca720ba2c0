import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Numbers of list items such as `1)`, `ก)`, `๑)`, which open nothing. */
const itemNumber = /(?<=^|[\s(])(?:[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*|[ก-ฮ]|[a-z])\)/gm;

function inspect(text: string) {
  let open = -1;
  const plain = text.replace(/\([^()]{0,200}\)/g, (pair) => '\u0000'.repeat(pair.length));
  const marked = plain.replace(itemNumber, (item) => '\u0000'.repeat(item.length));
  open = marked.search(/[()]/);
  return open < 0 ? null : { seen: text.slice(Math.max(0, open - 10), open + 20).trim() };
}

/** Finds brackets without their partner. */
export const bracketUnbalanced: TextRule = {
  code: 'bracket-unbalanced',
  scope: 'text',
  signs: signs.bracket,
  inspect,
};
