import { indicatorRule } from './indicator-rule';

/** Qualities, which have a degree and no number. */
const quality =
  /^จำนวน(?:ของ)? ?(ความ(?:สำเร็จ|รวดเร็ว|ถูกต้อง|พึงพอใจ|ครบถ้วน|เข้าใจ|ก้าวหน้า|เรียบร้อย|เข้มแข็ง|โปร่งใส|ทันเวลา|พร้อม|เชื่อมั่น|สะดวก)|คุณภาพ|ประสิทธิภาพ|ประสิทธิผล|ร้อยละ|ระดับ(?!ชั้น))/;

/** Finds จำนวน before something that cannot be counted (จำนวนความสำเร็จ). */
export const measureNotCountable = indicatorRule('measure-not-countable', (seen) => {
  const measure = quality.exec(seen)?.[1];
  return measure === undefined ? null : { seen, measure };
});
