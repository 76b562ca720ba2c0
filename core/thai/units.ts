/** Words by which things are counted and that name nothing themselves. */
export const classifiers = [
  'ครั้ง',
  'เรื่อง',
  'แห่ง',
  'คน',
  'ราย',
  'ฉบับ',
  'เล่ม',
  'ชุด',
  'รายการ',
  'ชิ้น',
  'ใบ',
  'คัน',
  'เครื่อง',
  'รุ่น',
  'ข้อ',
  'สื่อ',
  'เที่ยว',
  'หลัง',
  'แฟ้ม',
  'หน่วย',
] as const;

/** Units of time. */
export const timeUnits = [
  'วันทำการ',
  'ชั่วโมงทำการ',
  'วัน',
  'เดือน',
  'ปี',
  'ไตรมาส',
  'สัปดาห์',
  'ชั่วโมง',
  'นาที',
  'รอบ',
] as const;

/** Other words that stand in หน่วยนับ. */
const otherUnits = [
  'ร้อยละ',
  '%',
  'เปอร์เซ็นต์',
  'ระดับ',
  'คะแนน',
  'บาท',
  'พันบาท',
  'ล้านบาท',
  'แผน',
  'โครงการ',
  'กิจกรรม',
  'ระบบ',
  'หลักสูตร',
  'กลุ่ม',
  'สหกรณ์',
  'บัญชี',
  'คดี',
  'สัญญา',
  'ประเด็น',
] as const;

/** Every word known as a unit. */
export const unitWords: ReadonlySet<string> = new Set([
  ...classifiers,
  ...timeUnits,
  ...otherUnits,
]);

const perCent = new Set(['%', 'ร้อยละ', 'เปอร์เซ็นต์']);

/** Tells whether two units mean the same: `%` and ร้อยละ do, and a unit with or without its details. */
export function isSameUnit(a: string, b: string): boolean {
  const [left, right] = [a.replace(/\s+/g, ''), b.replace(/\s+/g, '')];
  if (perCent.has(left) || perCent.has(right)) return perCent.has(left) && perCent.has(right);
  return left.includes(right) || right.includes(left);
}

/** Tells whether a unit is one of time. */
export function isTimeUnit(unit: string): boolean {
  return timeUnits.some((one) => unit.replace(/\s+/g, '').startsWith(one));
}
