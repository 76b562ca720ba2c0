import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { parseTarget } from '../../thai/target';
import { rowRule } from '../rule';

/** States that somebody can check: approved, published, handed over, all of them, a level of a scale by its name. */
const checkable =
  /เห็นชอบ|อนุมัติ|ประกาศ|รับรอง|แล้วเสร็จ|เสร็จสิ้น|เปิด(?:ใช้|ให้)|ส่งมอบ|ลงนาม|ทุก|ครบ|ผ่าน|เผยแพร่|เสนอ|จัดทำ|รายงาน|ระดับ(?:ดี|มาก|สูง|ปานกลาง|พอใช้)|[0-9๐-๙]/;

/** Finds targets without an amount, a day or a state that can be checked, where no levels say more. */
export const targetNotMeasurable = rowRule({
  code: 'target-not-measurable',
  sheet: 'indicators',
  checkRow(row) {
    const { target: seen, level1, level2, level3, level4, level5 } = row.values;
    const levels = [level1, level2, level3, level4, level5].filter((level) => level !== null);
    if (seen === '' || levels.length > 1) return [];
    if (parseTarget(seen) !== null || checkable.test(seen)) return [];
    const details = { data: { seen }, positions: [row.positionKey] };
    return [finding('target-not-measurable', placeOf(row, 'target'), details)];
  },
});
