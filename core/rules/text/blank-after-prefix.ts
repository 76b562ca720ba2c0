import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Words after which การ and ความ open a noun, so that the next word belongs to it. */
const openings =
  'ใน|มี|ด้าน|ของ|เพื่อ|โดย|จาก|ต่อ|หรือ|และ|กับ|ตาม|ถึง|เรื่อง|สนับสนุน|ส่งเสริม|ประเมินผล|ติดตาม|ตรวจสอบ';
const nounPrefix = new RegExp(
  `((?:${openings})(?:การ|ความ)|(?:ให้|เกิด|ได้รับ|สร้าง)ความ) (?=[ก-ฮเ-ไ])`,
  'g',
);

/** Finds a blank after ร่วม or ช่วย that opens a text, and after การ, ความ, ผู้, นัก, which join the next word. */
export const blankAfterPrefix: TextRule = {
  code: 'blank-after-prefix',
  scope: 'text',
  signs: signs.blank,
  correct(text) {
    const opened = text.replace(/^((?:[-–•●] ?)?(?:ร่วม|ช่วย)) +(?=[ก-ฮเ-ไ])(?!กับ)/gm, '$1');
    if (!/(?:การ|ความ|ผู้|นัก) /.test(opened)) return opened;
    return opened
      .replace(/(?<=^|[\s(/])(การ|ความ|ผู้|นัก) (?=[ก-ฮเ-ไ])/gm, '$1')
      .replace(nounPrefix, '$1');
  },
};
