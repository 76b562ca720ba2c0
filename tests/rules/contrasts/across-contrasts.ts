import type { AcrossData } from '../../../core/findings/catalogue/across';
import { inOffices, plainPosition, type Contrasts } from '../../support/contrasts';

const inspect = 'ตรวจนับพัสดุคงคลังของทุกอำเภอเทียบกับบัญชีคุมและรายงานผลต่างต่อหัวหน้าส่วนราชการ';
const store = 'จัดระบบห้องเก็บพัสดุให้ปลอดภัยจากความชื้นและแมลงพร้อมติดป้ายรหัสทุกชั้นวาง';
const sell = 'จัดประมูลครุภัณฑ์ที่หมดสภาพตามระเบียบและนำเงินส่งคลังภายในวันที่ขายได้';
const other = 'ออกแบบแปลนอาคารเรียนสองชั้นและประมาณราคาวัสดุก่อสร้างตามแบบที่กรมกำหนด';

/** Two positions with their duties; the second's title differs unless it is given. */
const two = (first: readonly string[], second: readonly string[], title = 'เจ้าพนักงานธุรการ') => ({
  positions: [plainPosition, { ...plainPosition, code: 'B-1', title }],
  duties: [
    ...first.map((text, index) => ({ position: 'A-1', duty: index + 1, text })),
    ...second.map((text, index) => ({ position: 'B-1', duty: index + 1, text })),
  ],
});

/** A unit of two functions, of which one has a duty. */
const unit = (text: string, source: string, path = '2') => ({
  positions: [plainPosition],
  duties: [{ position: 'A-1', duty: 1, text, source }],
  units: [{ code: 'SU', name: 'ฝ่ายพัสดุ' }],
  unitFunctions: [
    { unit: 'SU', path: '1', text: inspect },
    { unit: 'SU', path, text: sell },
  ],
});

/** What positions may share beside what was copied. */
export const acrossContrasts: Contrasts<keyof AcrossData> = {
  'duty-repeated': inOffices(
    two([inspect, `ร่วม${inspect}`], []),
    two([inspect, inspect.replace('พัสดุคงคลังของทุกอำเภอเทียบกับบัญชีคุม', 'เงินสดในมือ')], []),
  ),
  'duty-near-duplicate': inOffices(
    two([inspect], [`ช่วย${inspect}`]),
    two([inspect], [`ช่วย${inspect}`], plainPosition.title),
  ),
  'form-copied': inOffices(
    two([inspect, store, sell], [inspect, store, sell]),
    two([inspect, store, sell], [inspect, store, other]),
  ),
  'function-proposed': inOffices(unit(inspect, ''), unit(other, '')),
  'function-not-covered': inOffices(unit(inspect, 'SU 1'), unit(inspect, 'SU 1', '1.1')),
};
