import { applyDigits, arabicDigits } from '../../thai/digits';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

function correct(text: string): string {
  const thai = text.match(/[๐-๙]+/g) ?? [];
  const withoutLatin = text.replace(/[A-Za-z][A-Za-z0-9@._/:+-]*( [0-9][0-9.:-]*)?/g, '');
  const arabic = withoutLatin.match(/[0-9]+/g) ?? [];
  if (thai.length === 0 || arabic.length === 0) return text;
  return thai.length > arabic.length ? applyDigits(text, 'thai') : arabicDigits(text);
}

/** Finds texts with numbers in Thai and in Arabic digits; the more frequent ones win. */
export const digitsMixed: TextRule = {
  code: 'digits-mixed',
  scope: 'text',
  signs: signs.thaiDigit,
  correct,
};
