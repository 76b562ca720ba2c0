import type { IndicatorData } from '../../../core/findings/catalogue/indicator';
import type { RowCells } from '../../support/sample-workbook';
import {
  contrastOf,
  inIndicator,
  office,
  plainPosition,
  type Contrasts,
} from '../../support/contrasts';

const inIndicators = contrastOf((indicators: readonly RowCells[]) =>
  office({
    positions: [plainPosition],
    duties: [
      { position: 'A-1', duty: 1, text: 'ตรวจรับพัสดุ' },
      { position: 'A-1', duty: 2, text: 'ซ่อมแซมครุภัณฑ์' },
    ],
    indicators: indicators.map((cells) => ({ position: 'A-1', duty: 1, ...cells })),
  }),
);

/** Cells of one indicator, the text first. */
const cells = (text: string, unit = '', target = ''): RowCells => ({ text, unit, target });
const levels = (...[level1, level2, level3, level4, level5]: readonly (number | null)[]) =>
  ({ text: 'จำนวนครั้ง', level1, level2, level3, level4, level5 }) as RowCells;
const checked = 'จำนวนครั้งของการตรวจนับ';
const mended = 'จำนวนครั้งของการซ่อมครุภัณฑ์';

/** Indicators that can be measured beside those that cannot. */
export const indicatorContrasts: Contrasts<keyof IndicatorData> = {
  'weights-incomplete': inIndicators(
    [{ text: checked, weight: 60 }, { text: mended }],
    [{ text: checked }, { text: mended }],
  ),
  'weights-not-100': inIndicators(
    [
      { text: checked, weight: 33.3 },
      { text: mended, weight: 66.6 },
    ],
    [
      { text: checked, weight: 33.33 },
      { text: mended, weight: 66.66 },
    ],
  ),
  'levels-out-of-order': inIndicator(levels(3, 2, 3, 4, 5), levels(9, 7, null, 3.5, 0)),
  'indicators-in-one-cell': inIndicators(
    [cells('จำนวนผู้เข้าอบรม -จำนวนครั้งที่จัดอบรม')],
    [cells('- จำนวนผู้เข้าอบรม 3 - 5 คน ตามแผน (รุ่นที่ 1 - จังหวัด)')],
  ),
  'indicator-without-measure': inIndicator(
    cells('มีทะเบียนพัสดุที่ครบทุกรายการ'),
    cells('- ๑๐๐ % ของทะเบียนพัสดุที่ครบทุกรายการ'),
  ),
  'measure-not-countable': inIndicator(
    cells('จำนวนความพึงพอใจของผู้รับบริการ'),
    cells('จำนวนความเห็นของผู้รับบริการ และจำนวนระดับชั้นที่อบรม'),
  ),
  'unit-in-brackets': inIndicator(
    cells('จำนวนพัสดุที่ตรวจรับ (รายการ)'),
    cells('จำนวนพัสดุที่ตรวจรับ (ระยะที่สอง)'),
  ),
  'two-units': inIndicator(
    cells('จำนวนครั้ง/แห่งที่ตรวจนับ'),
    cells('จำนวนสหกรณ์/กลุ่มเกษตรกรที่ตรวจนับ', 'ครั้ง/คน'),
  ),
  'indicator-generic': inIndicator(
    cells('ร้อยละความสำเร็จของการดำเนินงานตามเป้าหมาย'),
    cells('ร้อยละความสำเร็จของการดำเนินงานตรวจรับพัสดุ'),
  ),
  'indicator-repeated': inIndicators(
    [{ text: checked }, { text: checked, duty: 2 }],
    [{ text: checked }, { text: `${checked}อาคาร`, duty: 2 }],
  ),
  'time-not-given': inIndicator(
    cells('ร้อยละของใบเบิกที่จ่ายภายในเวลาที่กำหนด', 'ร้อยละ', 'ร้อยละ 90'),
    cells('ร้อยละของใบเบิกที่จ่ายภายในเวลาที่กำหนด', '', 'ภายใน 5 วันทำการ'),
  ),
  'target-not-measurable': inIndicator(
    cells('ระดับของแผนพัสดุ', 'ระดับ', 'ดีขึ้นมาก'),
    cells('ระดับของแผนพัสดุ', 'ระดับ', 'ผู้อำนวยการเห็นชอบแผน'),
  ),
  'target-against-unit': inIndicator(
    cells('จำนวนการตรวจนับ', 'ร้อยละ', 'ไม่น้อยกว่า 5 ครั้ง'),
    cells('ระยะเวลาตอบหนังสือ', 'วันทำการ', 'ไม่เกิน 3 วัน'),
  ),
};
