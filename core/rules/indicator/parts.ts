import { normaliseThai } from '../../thai/normalise';

/** Words by which an indicator says what it measures. */
const measures =
  'จำนวน|ร้อยละ|อัตรา|ระดับ|ระยะเวลา|เวลา|สัดส่วน|คะแนน|ค่าเฉลี่ย|ค่า|มูลค่า|ปริมาณ|ยอด|ผลรวม|ผลคะแนน|ดัชนี|วงเงิน|รายได้|กำไร|ต้นทุน|ความถี่|เปอร์เซ็นต์|วันที่|ขนาด';

const opensWithMeasure = new RegExp(`^(?:${measures}|%|[0-9๐-๙])`);
const bullet = '(?:[-–•●▪]|[0-9๐-๙]{1,2}[.)])';
const bulletBeforeMeasure = new RegExp(`(?:(?:^|\\s)${bullet}|\\s*;)\\s*(?=(?:${measures})[ก-๙])`);
const leadingBullet = new RegExp(`^\\s*${bullet}\\s*`);
const lineOfItsOwn = new RegExp(
  `\\n(?=\\s*(?:${bullet}\\s*)?(?:${measures})[ก-๙])|\\n(?=\\s*${bullet})`,
);

function splitParts(text: string): readonly string[] {
  if (!/[\n–•●▪.);-]/.test(text)) return [text];
  const parts = text.split(lineOfItsOwn).flatMap((line) => line.split(bulletBeforeMeasure));
  const cleaned = parts.map((part) => part.replace(leadingBullet, '').trim());
  const filled = cleaned.filter((part) => part !== '');
  return filled.length === 0 ? [text] : filled;
}

/** The parts of the text that was asked for last: one rule after the other asks for the same. */
let last = { text: '', parts: [''] as readonly string[] };

/** Returns the indicators that a cell holds: one, unless bullets, numbers or lines tell several apart. */
export function indicatorParts(text: string): readonly string[] {
  if (text !== last.text) last = { text, parts: splitParts(text) };
  return last.parts;
}

/** Tells whether an indicator opens with a word that measures. */
export function hasMeasure(indicator: string): boolean {
  return opensWithMeasure.test(normaliseThai(indicator));
}
