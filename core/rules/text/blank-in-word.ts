import { brokenWords } from '../../thai/broken-words';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';
import { proseColumns } from './prose-columns';

function correct(text: string): string {
  const blanks = brokenWords(text).filter(({ isCertain }) => isCertain);
  return blanks.reduceRight((result, { at }) => result.slice(0, at) + result.slice(at + 1), text);
}

/** Finds blanks, left by line wraps, in words that the dictionary knows together and not apart (สหก รณ์). */
export const blankInWord: TextRule = {
  code: 'blank-in-word',
  scope: 'text',
  signs: signs.blank,
  columns: proseColumns,
  correct,
};
