import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** า begins no word: a blank before it is what PDF readers make of the ring of ◌ำ (ส านักงาน). */
const lostRing = /([ก-ฮ][\u0e48-\u0e4b]?) +า/g;

/**
 * Words that no blank divides, cut behind ◌ำ: fonts whose ◌ำ is wider than its letter leave one there (สำ นักงาน). Words of
 * which both parts may stand alone in a list (ทำ งาน, นำ เสนอ) are left out.
 */
const cutWords =
  'กำ|กับ กำ|ลัง กำ|หนด คำ|นวณ คำ|นึง จำ|นวน จำ|หน่าย จำ|แนก จำ|เป็น ชำ|นาญ ชำ|ระ ชำ|รุด ดำ|เนิน ดำ|รง ตำ|บล ตำ|แหน่ง ตำ|รวจ บำ|นาญ บำ|เหน็จ บำ|รุง บำ|บัด ประจำ|ปี ลำ|ดับ สำ|คัญ สำ|นัก สำ|นวน สำ|รวจ สำ|รอง สำ|หรับ สำ|เนา สำ|เร็จ อำ|นวย อำ|นาจ อำ|เภอ'.split(
    ' ',
  );

const parts = cutWords.map((word) => word.split('|') as [string, string]);

/** Tells whether the blanks behind ◌ำ, from one place to another, stand in one of the words; ประจำ เป็นผู้… is no จำเป็น. */
function isTorn(text: string, from: number, to: number): boolean {
  return parts.some(
    ([left, right]) =>
      text.startsWith(right, to) &&
      text.endsWith(left, from) &&
      !text.endsWith('ประ', from - left.length),
  );
}

function correct(text: string): string {
  const ringed = text.includes(' า') ? text.replace(lostRing, '$1ำ') : text;
  if (!ringed.includes('ำ ')) return ringed;
  return ringed.replace(/(?<=ำ) +/g, (blanks, at: number) =>
    isTorn(ringed, at, at + blanks.length) ? '' : blanks,
  );
}

/** Finds ◌ำ that fell apart when text was copied out of a PDF: ส านักงาน, ด าเนินการ, สำ นักงาน. */
export const saraAmTorn: TextRule = {
  code: 'sara-am-torn',
  scope: 'text',
  signs: signs.blank,
  correct,
};
