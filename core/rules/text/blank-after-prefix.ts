import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds a blank after ร่วม or ช่วย that opens a text, and after การ, ความ, ผู้, นัก, which join the next word. */
export const blankAfterPrefix: TextRule = {
  code: 'blank-after-prefix',
  scope: 'text',
  signs: signs.blank,
  correct: (text) =>
    text
      .replace(/^((?:[-–•●] ?)?(?:ร่วม|ช่วย)) +(?=[ก-ฮเ-ไ])(?!กับ)/gm, '$1')
      .replace(/(?<=^|[\s(/])(การ|ความ|ผู้|นัก) (?=[ก-ฮเ-ไ])/gm, '$1'),
};
