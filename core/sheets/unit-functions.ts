import type { Sheet } from './column';

export const unitFunctions = {
  id: 'unitFunctions',
  name: 'หน้าที่หน่วยงาน',
  about: 'หน้าที่และอำนาจของหน่วยงาน แถวละหนึ่งข้อ เลขข้อพิมพ์เป็น ก. / ๑. / ๑) ตามชั้น',
  key: ['unit', 'path'],
  columns: {
    unit: {
      header: 'รหัสหน่วยงาน',
      kind: 'code',
      required: true,
      refersTo: { sheet: 'units', column: 'code' },
      width: 14,
      prompt: 'เลือกรหัสที่มีในชีต หน่วยงาน',
    },
    heading: {
      header: 'หมวด',
      kind: 'text',
      width: 30,
      prompt: 'หัวข้อที่รวมหน้าที่หลายข้อไว้ด้วยกัน',
    },
    path: {
      header: 'ลำดับ',
      kind: 'path',
      required: true,
      width: 10,
      prompt: 'เลขข้อคั่นด้วยจุด เช่น 1, 1.2, 8.1 (ใส่เป็นข้อความ)',
    },
    text: {
      header: 'ข้อความ',
      kind: 'text',
      required: true,
      width: 90,
      prompt: 'ข้อความหน้าที่ ไม่ต้องใส่เลขข้อนำหน้า',
    },
  },
} as const satisfies Sheet;
