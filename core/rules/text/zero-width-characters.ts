import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds zero-width characters and soft hyphens, which web pages and other programs leave between words. */
export const zeroWidthCharacters: TextRule = {
  code: 'zero-width-characters',
  scope: 'text',
  signs: signs.zeroWidth,
  correct: (text) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
};
