import { parseTarget } from '../../core/thai/target';

test.each([
  ['ไม่น้อยกว่าร้อยละ 80', { operator: '>=', value: 80, unit: 'ร้อยละ' }],
  ['ภายใน ๙๐ วัน', { operator: '<=', value: 90, unit: 'วัน' }],
  ['อย่างน้อยปีละ 1 ครั้ง', { operator: '>=', value: 1, unit: 'ครั้ง', period: 'ปี' }],
  ['๓ - ๕ คน', { operator: 'between', value: 3, to: 5, unit: 'คน' }],
  ['ร้อยละ 80 ถึงร้อยละ 90', { operator: 'between', value: 80, to: 90, unit: 'ร้อยละ' }],
  ['ภายในวันที่ ๑๔ กรกฎาคม ๒๕๖๖', { operator: '<=', value: null, date: '2023-07-14' }],
  ['ภายในวันที่ 14 ก.ค. 2566', { operator: '<=', date: '2023-07-14' }],
  ['ก่อนวันที่ 1/10/2568', { operator: '<', date: '2025-10-01' }],
  ['ภายในเดือนกุมภาพันธ์ 2567', { operator: '<=', date: '2024-02-29' }],
  ['ภายในสิ้นปีงบประมาณ', { operator: '<=', period: 'สิ้นปีงบประมาณ', value: null }],
  ['ระดับ 4 ขึ้นไป', { operator: '>=', value: 4, unit: 'ระดับ' }],
  ['ไม่เกิน 1,500.50 บาท', { operator: '<=', value: 1500.5, unit: 'บาท' }],
  ['มากกว่า 3 เรื่อง', { operator: '>', value: 3, unit: 'เรื่อง' }],
  ['น้อยกว่า 3 เรื่อง', { operator: '<', value: 3, unit: 'เรื่อง' }],
  ['80%', { operator: '=', value: 80, unit: '%' }],
  ['เฉลี่ยไม่น้อยกว่า 900 คน', { operator: '>=', value: 900, unit: 'คน' }],
  ['ไม่มีข้อร้องเรียน', { operator: '=', value: 0, unit: '' }],
  ['อย่างน้อย 3 แห่งต่อรอบการประเมิน', { operator: '>=', unit: 'แห่ง', period: 'รอบการประเมิน' }],
  ['ภายใน 30 วันหลังสิ้นรอบ', { operator: '<=', value: 30, unit: 'วัน' }],
])('%s', (text, wanted) => {
  expect(parseTarget(text)).toMatchObject(wanted);
});

test.each(['', 'ดีขึ้น', 'คณะกรรมการเห็นชอบ', 'ภายในวันที่ 31 กุมภาพันธ์ 2567', 'ครบทุกเรื่อง'])(
  'no target is read from “%s”',
  (text) => {
    expect(parseTarget(text)).toBeNull();
  },
);
