import type { RawValue } from '../../core/workbook/raw-workbook';
import {
  inCell,
  pick,
  plantedAt,
  rowsIn,
  setCells,
  valuesIn,
  type Plant,
  type Plants,
} from '../support/plants';

const isPlain = ({ indicator, duty }: Readonly<Record<string, RawValue>>) =>
  indicator === 1 && duty === 1;

const indicator = (change: (value: string) => string): Plant =>
  inCell('indicators', 'text', (value) => change(String(value)), isPlain);

/** Repeats the indicator of a position's first duty on its second. */
const repeat: Plant = (workbook, choice) => {
  const first = pick(rowsIn(workbook, 'indicators', isPlain), choice);
  if (!first) return null;
  const { position, text } = valuesIn('indicators', first);
  const [second] = rowsIn(
    workbook,
    'indicators',
    (values) => values['position'] === position && values['duty'] === 2,
  );
  if (!second) return null;
  const changed = setCells(workbook, 'indicators', second.row, { text: text ?? null });
  return plantedAt(changed, 'indicators', second.row, 'text');
};

const firstOfPosition = isPlain;

/** Faults of indicators, weights and targets. */
export const indicatorPlants: Plants = {
  'weights-incomplete': inCell('indicators', 'weight', () => null),
  'weights-not-100': inCell('indicators', 'weight', (value) => Number(value) + 3, firstOfPosition),
  'levels-out-of-order': inCell(
    'indicators',
    'level1',
    (_, { level3 }) => Number(level3),
    ({ level1, level3 }) => typeof level1 === 'number' && typeof level3 === 'number',
  ),
  'indicators-in-one-cell': indicator((value) => `${value} -จำนวนครั้งของการรายงานผลรายไตรมาส`),
  'indicator-without-measure': indicator(() => 'มีแนวทางการทำงานร่วมกันของทุกกลุ่ม'),
  'measure-not-countable': indicator(() => 'จำนวนความสำเร็จของการอบรมสมาชิก'),
  'unit-in-brackets': inCell(
    'indicators',
    'text',
    (value) => `${String(value)} (เรื่อง)`,
    ({ unit }) => unit !== null,
  ),
  'two-units': indicator(() => 'จำนวนครั้ง/แห่งที่ออกตรวจเยี่ยมสมาชิก'),
  'indicator-generic': indicator(() => 'ระดับความสำเร็จของการดำเนินงาน'),
  'indicator-repeated': repeat,
  'time-not-given': inCell(
    'indicators',
    'text',
    () => 'ร้อยละของคำร้องที่ตอบภายในเวลาที่กำหนด',
    ({ unit }) => unit === 'ร้อยละ',
  ),
  'target-not-measurable': (workbook, choice) => {
    const row = pick(rowsIn(workbook, 'indicators', isPlain), choice);
    if (!row) return null;
    const levels = { level1: null, level2: null, level3: null, level4: null, level5: null };
    const values = { ...levels, target: 'ดีขึ้นกว่าเดิม' };
    const changed = setCells(workbook, 'indicators', row.row, values);
    return plantedAt(changed, 'indicators', row.row, 'target');
  },
  'target-against-unit': inCell(
    'indicators',
    'target',
    () => 'ไม่น้อยกว่า 5 ครั้ง',
    ({ unit }) => unit === 'ร้อยละ',
  ),
};
