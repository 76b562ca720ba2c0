import type { Sheet } from './column';

/** Parts of a handbook; เนื้อหา is the default. */
export const handbookParts = ['เนื้อหา', 'คำนำ', 'ภาคผนวก', 'คำสั่ง'] as const;

export const handbooks = {
  id: 'handbooks',
  name: 'คู่มือ',
  about: 'คู่มือและแนวทางที่หน่วยงานเขียนเอง แถวละหนึ่งหัวข้อหรือย่อหน้า',
  key: ['book', 'part', 'path'],
  columns: {
    book: {
      header: 'เล่ม',
      kind: 'text',
      required: true,
      width: 36,
      prompt: 'ชื่อคู่มือ มีได้หลายเล่ม',
    },
    path: {
      header: 'ลำดับ',
      kind: 'path',
      required: true,
      width: 10,
      prompt: 'เลขหัวข้อคั่นด้วยจุด เช่น 1, 1.2 (ใส่เป็นข้อความ)',
    },
    heading: { header: 'หัวข้อ', kind: 'text', width: 40, prompt: 'ชื่อหัวข้อ' },
    text: {
      header: 'ข้อความ',
      kind: 'text',
      width: 90,
      prompt: 'ย่อหน้าละบรรทัด บรรทัดที่ขึ้นต้นด้วย - หรือเลขเป็นรายการ',
    },
    insert: {
      header: 'แทรก',
      kind: 'text',
      width: 20,
      prompt: 'รหัสหน่วยงาน รหัสตำแหน่ง หรือชื่อสมรรถนะ ที่ต้องการแทรก',
    },
    part: {
      header: 'ส่วน',
      kind: 'text',
      choices: handbookParts,
      default: 'เนื้อหา',
      width: 12,
      prompt: 'เนื้อหา คำนำ ภาคผนวก หรือ คำสั่ง เว้นว่างคือ เนื้อหา',
    },
  },
} as const satisfies Sheet;
