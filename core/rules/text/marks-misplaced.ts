import { inMarkOrder } from '../../thai/normalise';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** ะ, า and ◌ำ stand twice in no word. */
const doubledVowel = /([\u0e30\u0e32\u0e33])\1+/g;

/** Finds marks and vowels out of order, doubled, torn from their consonant by a blank, and ◌ํ + า for ◌ำ. */
export const marksMisplaced: TextRule = {
  code: 'marks-misplaced',
  scope: 'text',
  signs: signs.marks,
  correct: (text) => inMarkOrder(text).replace(doubledVowel, '$1'),
};
