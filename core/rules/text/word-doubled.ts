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

/** Words that join what follows, so that no phrase ends with them. */
const joints =
  'เนื่องจาก|เกี่ยวกับ|เพื่อให้|ตลอดจน|พร้อมทั้ง|รวมทั้ง|รวมถึง|ร่วมกับ|สำหรับ|ระหว่าง|เพื่อ|หรือ|และ|กับ|แก่|โดย|ซึ่ง|จาก|ของ|ใน';
/** Nouns end with two of them: ข้าวของ, ด้านใน. */
const doubledJoint = new RegExp(`(?<!ข้าว|ข้าง|ด้าน|ชั้น)(${joints})(?: \\1)+`, 'g');

/** การ and ความ end no compound (คณะกรรมการ การเงิน) where they follow one of these; a mark would make another word (การ์ด). */
const doubledPrefix = new RegExp(
  `(?<=^|[\\s(/]|ใน|ของ|และ|หรือ|เพื่อ|โดย|จาก|ด้าน|มี|(?<!กำ)กับ)(การ|ความ) ?\\1(?![\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])`,
  'gm',
);

/** An item between blanks that is named twice. */
const doubledItem = /(?<!\S)([\u0e01-\u0e4e]{6,}) \1(?!\S)/g;

function isBorder(text: string, at: number): boolean {
  let border = 0;
  for (const word of wordsOf(text)) {
    if (border >= at) break;
    border += word.length;
  }
  return border === at;
}

/** Takes the second of two copies out where only a blank stands between them; a text of nothing else may be a name. */
function joinCopies(text: string): string {
  const joined = text
    .replace(doubledPrefix, '$1')
    .replace(doubledItem, (both, item: string) =>
      both !== text && wordsOf(item).length > 1 ? item : both,
    );
  return joined.replace(doubledJoint, (both, joint: string, at: number) => {
    const [before, after] = [joined.slice(0, at), joined.slice(at + both.length)];
    const endsThere = /^(?:การ|ความ)/.test(after) || isBorder(joint + after, joint.length);
    return endsThere && isBorder(before + joint, at) ? joint : both;
  });
}

function correct(text: string): string {
  const words = wordsOf(joinCopies(text));
  for (let stretch = findStretch(words); stretch !== null; stretch = findStretch(words)) {
    words.splice(stretch.from, stretch.count);
  }
  return words.join('');
}

/** Finds words and short phrases that stand twice in a row (ในระดับในระดับ, ความความ, กับ กับ). */
export const wordDoubled: TextRule = {
  code: 'word-doubled',
  scope: 'text',
  signs: signs.doubled,
  correct,
};
