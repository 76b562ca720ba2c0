import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds runs of blanks within a line, tabs, and blanks that are not the plain one; indents of list items are kept. */
export const blanksRepeated: TextRule = {
  code: 'blanks-repeated',
  scope: 'text',
  signs: signs.oddBlank,
  correct: (text) =>
    text.replace(/[\t\u00a0\u2000-\u200a]/g, ' ').replace(/(?<=[^\s\-–•●▪]) {2,}(?=\S)/g, ' '),
};
