import { foldText } from '../../thai/normalise';
import { isStandardIndicator } from '../../model/standard-duty';
import { indicatorRule } from './indicator-rule';

/** Words that fit any work, longest first. */
const anyWork = [
  'จำนวน',
  'ร้อยละ',
  'ระดับ',
  'อัตรา',
  'ครั้ง',
  'เรื่อง',
  'ความสำเร็จ',
  'ความรวดเร็ว',
  'ความถูกต้อง',
  'ความก้าวหน้า',
  'ประสิทธิภาพ',
  'ผลสำเร็จ',
  'การดำเนินงาน',
  'การดำเนินการ',
  'การปฏิบัติงาน',
  'การปฏิบัติการ',
  'การทำงาน',
  'การติดตาม',
  'ดำเนินงาน',
  'ดำเนินการ',
  'ปฏิบัติงาน',
  'ที่ได้รับมอบหมาย',
  'ได้รับมอบหมาย',
  'มอบหมาย',
  'ตามเป้าหมาย',
  'เป้าหมาย',
  'ตามที่กำหนด',
  'ที่กำหนด',
  'กำหนด',
  'ภายใน',
  'ระยะเวลา',
  'เวลา',
  'แล้วเสร็จ',
  'ครบถ้วน',
  'สำเร็จ',
  'ตามแผน',
  'ต่างๆ',
  'งาน',
  'ของ',
  'ใน',
  'ตาม',
  'ที่',
  'ได้',
  'และ',
  'ทัน',
].sort((a, b) => b.length - a.length);

/** A longer indicator names something. */
const longest = 100;

function saysNothing(indicator: string): boolean {
  if (indicator.length > longest) return false;
  let rest = foldText(indicator);
  for (let word: string | undefined = ''; word !== undefined && rest !== '';) {
    word = anyWork.find((one) => rest.startsWith(one));
    rest = rest.slice(word?.length ?? 0);
  }
  return rest === '';
}

/** Finds indicators that would fit any work; the one of the standard last duty is meant to. */
export const indicatorGeneric = indicatorRule('indicator-generic', (seen) =>
  saysNothing(seen) && !isStandardIndicator(seen) ? { seen } : null,
);
