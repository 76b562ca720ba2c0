import { signs } from '../../thai/signs';
import { wordsOf } from '../../thai/words';
import type { TextRule } from '../rule';

/** Words that end compounds and begin the next word, so that two in a row are right: เจ้าหน้าที่ที่, ปฏิบัติงานงานทะเบียน. */
const compoundEnds = new Set([
  'ที่',
  'งาน',
  'การ',
  'คน',
  'ของ',
  'ทาง',
  'วัน',
  'ราย',
  'ผล',
  'ภาพ',
  'ใจ',
]);

/** Words that are doubled on purpose. */
const doubledOnPurpose = new Set(['ต่าง', 'นาน', 'เรื่อย', 'ใด', 'จริง']);

const thaiWord = /^[\u0e01-\u0e4e]{2,}$/;

/** How many words a doubled stretch may have. */
const longestStretch = 4;

interface Stretch {
  readonly from: number;
  /** Words of the second copy. */
  readonly count: number;
}

function isDoubled(words: readonly string[], at: number, count: number): boolean {
  const copy = words.slice(at, at + count);
  if (copy.join('').length < 3 || !copy.every((word) => thaiWord.test(word))) return false;
  if (count > 1) return true;
  const [word = ''] = copy;
  if (doubledOnPurpose.has(word)) return false;
  const before = words[at - 1] ?? ' ';
  return !compoundEnds.has(word) || !/[\u0e01-\u0e4e]$/.test(before);
}

function findStretch(words: readonly string[]): Stretch | null {
  for (let count = 1; count <= longestStretch; count++) {
    for (let at = 0; at + 2 * count <= words.length; at++) {
      const first = words.slice(at, at + count).join('');
      const second = words.slice(at + count, at + 2 * count).join('');
      if (first !== second || !isDoubled(words, at, count)) continue;
      return { from: at + count, count };
    }
  }
  return null;
}

function correct(text: string): string {
  const words = wordsOf(text);
  for (let stretch = findStretch(words); stretch !== null; stretch = findStretch(words)) {
    words.splice(stretch.from, stretch.count);
  }
  return words.join('');
}

/** Finds words and short phrases that stand twice in a row (ในระดับในระดับ, ความความ). */
export const wordDoubled: TextRule = {
  code: 'word-doubled',
  scope: 'text',
  signs: signs.doubled,
  correct,
};
