import type { Row } from '../../model/table';
import { foldText } from '../../thai/normalise';
import { parseTarget } from '../../thai/target';
import { isTimeUnit } from '../../thai/units';
import { indicatorRule } from './indicator-rule';

const speaksOfTime =
  /(?:ภายใน|ตาม|ทัน|ทันตาม|ทันต่อ)(?:ระยะ|กำหนด)?เวลา(?:ที่|ตามที่)(?:ได้)?(?:กำหนด|ตกลง)|(?:ภายใน|ตาม|ทัน|ทันตาม)กำหนดเวลา/;
const namesTime = /[0-9]+(?:วัน|ชั่วโมง|นาที|เดือน|สัปดาห์|ปี)|วันที่[0-9]|(?:วัน|เดือน)(?:ถัดไป|สุดท้าย|แรก)/;

function targetNamesTime({ values }: Row<'indicators'>): boolean {
  const target = parseTarget(values.target);
  const levels = [values.level1, values.level3, values.level5];
  if (isTimeUnit(values.unit) && (target !== null || levels.some((one) => one !== null)))
    return true;
  return target !== null && (target.value === null || isTimeUnit(target.unit));
}

/** Finds indicators that speak of the time set, where neither they nor their target name it. */
export const timeNotGiven = indicatorRule('time-not-given', (seen, row) => {
  if (!seen.includes('เวลา')) return null;
  const text = foldText(seen);
  if (!speaksOfTime.test(text) || namesTime.test(text) || targetNamesTime(row)) return null;
  return { seen };
});
