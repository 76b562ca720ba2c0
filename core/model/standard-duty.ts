import { foldText } from '../thai/normalise';

/** How the standard last duty opens and closes on both forms, compared without blanks. */
const opening = /^(?:ร่วม|ช่วย)?(?:ปฏิบัติ)?(?:งาน|หน้าที่|ภารกิจ)/;
const close = /(?:ตาม)?ที่(?:ได้รับ|ผู้บังคับบัญชา)มอบหมาย$/;

/** A longer duty says more than the standard one. */
const longest = 160;

/** Tells whether a duty is the standard one: to work with or support other units, or as assigned. */
export function isStandardDuty(text: string): boolean {
  if (text.length > longest || !/มอบ ?หมาย\s*$/.test(text)) return false;
  const folded = foldText(text);
  return opening.test(folded) && close.test(folded);
}

/** Tells whether an indicator is the one that the standard duty is measured by. */
export function isStandardIndicator(text: string): boolean {
  return /^จำนวน(?:ของ)?งานที่ได้รับมอบหมาย$/.test(foldText(text));
}
