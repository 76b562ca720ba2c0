import path from 'node:path';
import type { RawRow } from '../../core/workbook/raw-workbook';
import { readWorkbooks } from '../../pipeline/read-workbook';

const folder = path.join(__dirname, '..', 'fixtures', 'workbooks');

/** What a person sees in the fixtures that make.py writes. */
const wanted: RawRow[] = [
  { row: 1, cells: ['บัญชีตำแหน่งของหน่วยงาน'] },
  { row: 2, cells: ['ข้อมูล ณ วันที่', { kind: 'date', iso: '2025-10-01' }] },
  { row: 3, cells: ['ชื่อตำแหน่ง', 'รหัสตำแหน่ง', 'วันที่เริ่ม', 'ร้อยละ', 'เวลา', 'ลำดับ'] },
  {
    row: 4,
    cells: [
      'นักจัดการงานทั่วไป',
      'GA-01',
      { kind: 'date', iso: '2024-02-29' },
      { kind: 'percent', value: 80 },
      '08:30',
      '1.10',
    ],
  },
  {
    row: 5,
    cells: [
      'บรรทัดหนึ่ง\nบรรทัดสอง',
      '007',
      { kind: 'date', iso: '2025-09-30' },
      { kind: 'percent', value: 12.5 },
      '36:00',
      12.5,
    ],
  },
  {
    row: 6,
    cells: [
      'นักวิชาการ สหกรณ์',
      'GA-05',
      null,
      true,
      { kind: 'error', code: '#DIV/0!' },
      '_x0041_ คงเดิม',
    ],
  },
  { row: 7, cells: ['ลิงก์ของหน่วยงาน', '  เว้นนำหน้า', 3] },
  { row: 9, cells: ['หลังแถวว่าง'] },
];

test.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s is read as a person sees it', async (name) => {
  const { workbook, unreadable } = await readWorkbooks([path.join(folder, name)]);
  expect(unreadable).toEqual([]);
  const [sheet] = workbook.files[0]?.sheets ?? [];
  expect(sheet?.name).toBe('ตำแหน่ง');
  expect(sheet?.merges).toEqual(['A1:D1']);
  expect(sheet?.rows).toEqual(wanted);
});

test('a sheet that even Excel never shows is left out, an empty one is kept', async () => {
  const { workbook } = await readWorkbooks([path.join(folder, 'openpyxl.xlsx')]);
  expect(workbook.files[0]?.sheets.map(({ name }) => name)).toEqual(['ตำแหน่ง', 'ว่าง']);
});

test.each([
  ['excel-97.xls', 'old-xls'],
  ['opendocument.ods', 'open-document'],
  ['password.xlsx', 'password-protected'],
])('%s is refused as %s', async (name, reason) => {
  const { unreadable } = await readWorkbooks([path.join(folder, name)]);
  expect(unreadable).toMatchObject([{ reason, data: {} }]);
});
