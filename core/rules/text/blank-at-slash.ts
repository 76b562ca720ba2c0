import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds blanks beside a slash that joins two words. */
export const blankAtSlash: TextRule = {
  code: 'blank-at-slash',
  scope: 'text',
  signs: signs.slash,
  correct: (text) =>
    text.replace(/(?<=[^\s/]) +\/ *(?=[^\s/–•-])|(?<=[^\s/])\/ +(?=[^\s/–•-])/g, '/'),
};
