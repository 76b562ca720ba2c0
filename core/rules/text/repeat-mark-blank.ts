import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';
import { spaceRepeatMarks } from './repeat-mark';

/** Finds texts that write every ๆ without its blanks (หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา); usual, so no more than a hint. */
export const repeatMarkBlank: TextRule = {
  code: 'repeat-mark-blank',
  scope: 'text',
  signs: signs.repeatMark,
  correct: spaceRepeatMarks,
};
