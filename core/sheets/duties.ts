import type { Sheet } from './column';
import { positionColumn } from './position-column';

export const duties = {
  id: 'duties',
  name: 'หน้าที่',
  about: 'หน้าที่ความรับผิดชอบหลัก ข้อละหนึ่งแถว เรียงและพิมพ์ตามลำดับที่ใส่ไว้',
  printed: true,
  key: ['position', 'duty'],
  columns: {
    position: positionColumn,
    duty: {
      header: 'ลำดับหน้าที่',
      kind: 'whole',
      required: true,
      min: 1,
      max: 999,
      width: 11,
      prompt: 'เลขลำดับ 1, 2, 3 … ไม่ซ้ำกันในตำแหน่งเดียวกัน',
    },
    text: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      kind: 'text',
      required: true,
      width: 70,
      prompt: 'ข้อความหน้าที่หนึ่งข้อ ไม่ต้องใส่เลขข้อนำหน้า',
    },
    activities: {
      header: 'กิจกรรมหลัก',
      kind: 'list',
      width: 60,
      prompt: 'สำหรับใบกำหนดหน้าที่งาน บรรทัดละหนึ่งกิจกรรม (Alt+Enter) ข้อย่อยเว้นสองช่องแล้วใส่ -',
    },
    results: {
      header: 'ผลลัพธ์ที่คาดหวัง',
      kind: 'list',
      width: 45,
      prompt: 'สำหรับใบกำหนดหน้าที่งาน บรรทัดละหนึ่งข้อ (Alt+Enter)',
    },
    source: {
      header: 'อ้างอิงหน้าที่หน่วยงาน',
      kind: 'text',
      width: 18,
      prompt: 'รหัสหน่วยงาน เว้นวรรค แล้วเลขข้อในชีต หน้าที่หน่วยงาน เช่น GA 1.2',
    },
  },
} as const satisfies Sheet;
