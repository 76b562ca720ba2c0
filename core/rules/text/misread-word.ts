import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/**
 * Words that real job descriptions and their scans get wrong, each with the letters around it that make it certain:
 * เทียบพจนานุกรม ฉบับราชบัณฑิตยสถาน พ.ศ. 2554 (สหกรณ์, และ, จัด, ยุ่งยาก).
 */
const misreadWords: readonly (readonly [string, RegExp, string])[] = [
  ['สภรณ์', /สภรณ์/g, 'สหกรณ์'],
  ['แลข้อ', /แลข้อ(?=เสนอแนะ|คิดเห็น|มูล)/g, 'และข้อ'],
  ['จักทำ', /จักทำ(?=เอกสาร|แผน|รายงาน|ทะเบียน|ข้อมูล|บัญชี|โครงการ|คู่มือ)/g, 'จัดทำ'],
  ['ยุงยาก', /ยุงยาก/g, 'ยุ่งยาก'],
  ['ปฎิบัติ', /ปฎิบัติ/g, 'ปฏิบัติ'],
  ['อนุญาติ', /อนุญาติ/g, 'อนุญาต'],
  ['สังเกตุ', /สังเกตุ/g, 'สังเกต'],
  ['ผลลัพท์', /ผลลัพท์/g, 'ผลลัพธ์'],
  ['ลายเซ็นต์', /ลายเซ็นต์/g, 'ลายเซ็น'],
  ['เบิกจ่ย', /เบิกจ่ย/g, 'เบิกจ่าย'],
];

function correct(text: string): string {
  let result = text;
  for (const [sign, wrong, right] of misreadWords) {
    if (result.includes(sign)) result = result.replace(wrong, right);
  }
  return result;
}

/** Finds the few words of the list that are misread or mistyped beyond doubt. */
export const misreadWord: TextRule = {
  code: 'misread-word',
  scope: 'text',
  signs: signs.misread,
  correct,
};
