import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/**
 * Finds blanks within brackets, and a missing blank before one that follows a Thai word
 * (หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา: เว้นวรรคหน้าวงเล็บเปิดและหลังวงเล็บปิด).
 */
export const blankAtBracket: TextRule = {
  code: 'blank-at-bracket',
  scope: 'text',
  signs: signs.bracket,
  correct: (text) =>
    text
      .replace(/\( +(?=\S)/g, '(')
      .replace(/(?<=[^\s(]) +\)/g, ')')
      .replace(/(?<=[ก-ฮ\u0e30-\u0e39\u0e45-\u0e4e])\((?=[ก-ฮเ-ไ][\u0e01-\u0e4e]{2})/g, ' (')
      .replace(/(?<=[ก-ฮ\u0e30-\u0e4e]\))(?=[ก-ฮเ-ไ][\u0e01-\u0e4e])/g, ' '),
};
