import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';
import { hasBlankAtRepeatMark, lacksBlankAtRepeatMark, spaceRepeatMarks } from './repeat-mark';

/** Finds texts that write ๆ with blanks in one place and without in another. */
export const repeatMarkMixed: TextRule = {
  code: 'repeat-mark-mixed',
  scope: 'text',
  signs: signs.repeatMark,
  correct: (text) =>
    hasBlankAtRepeatMark(text) && lacksBlankAtRepeatMark(text) ? spaceRepeatMarks(text) : text,
};
