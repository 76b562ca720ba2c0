import { inMarkOrder } from '../../thai/normalise';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds marks out of order, doubled, torn from their consonant by a blank, and ◌ํ + า for ◌ำ. */
export const marksMisplaced: TextRule = {
  code: 'marks-misplaced',
  scope: 'text',
  signs: signs.marks,
  correct: inMarkOrder,
};
