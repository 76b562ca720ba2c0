import { brokenWords } from '../../thai/broken-words';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';
import { proseColumns } from './prose-columns';

/** Finds blanks in compounds whose parts are words too (ปฏิบัติ งาน): most of them are left by line wraps. */
export const blankInPhrase: TextRule = {
  code: 'blank-in-phrase',
  scope: 'text',
  signs: signs.blank,
  columns: proseColumns,
  inspect(text) {
    const broken = brokenWords(text).find(({ isCertain }) => !isCertain);
    if (!broken) return null;
    return { seen: `${broken.left} ${broken.right}`, near: broken.left + broken.right };
  },
};
