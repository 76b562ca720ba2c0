import { asThaiLetters } from '../../thai/normalise';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds letters of Khmer, Lao and older Thai fonts that look Thai (U+17B7 for ◌ิ, U+F70A for ◌่), and เ typed twice for แ. */
export const lookAlikeLetters: TextRule = {
  code: 'look-alike-letters',
  scope: 'text',
  signs: signs.lookAlike,
  correct: asThaiLetters,
};
