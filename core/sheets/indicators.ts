import type { Column, Sheet } from './column';
import { positionColumn } from './position-column';

function level(n: 1 | 2 | 3 | 4 | 5) {
  return {
    header: `ระดับ ${n}`,
    kind: 'mixed',
    width: 11,
    prompt: `ค่าเป้าหมายของคะแนน ${n} ตัวเลขห้าระดับต้องเรียงไปทางเดียวกัน`,
  } as const satisfies Column;
}

export const indicators = {
  id: 'indicators',
  name: 'ตัวชี้วัด',
  about: 'ตัวชี้วัดของหน้าที่แต่ละข้อ แถวละหนึ่งตัวชี้วัด พร้อมน้ำหนักและค่าเป้าหมาย',
  printed: true,
  key: ['position', 'duty', 'indicator'],
  columns: {
    position: positionColumn,
    duty: {
      header: 'ลำดับหน้าที่',
      kind: 'whole',
      required: true,
      min: 1,
      max: 999,
      width: 11,
      prompt: 'ลำดับของหน้าที่ในชีต หน้าที่ ที่ตัวชี้วัดนี้ใช้วัด',
    },
    indicator: {
      header: 'ลำดับตัวชี้วัด',
      kind: 'whole',
      min: 1,
      max: 999,
      width: 12,
      prompt: 'เลขลำดับภายในหน้าที่ เว้นว่างได้ จะเรียงตามแถว',
    },
    text: {
      header: 'ตัวชี้วัด',
      kind: 'text',
      required: true,
      width: 55,
      prompt: 'หนึ่งตัวชี้วัดต่อหนึ่งแถว ขึ้นต้นด้วยคำที่วัดได้ เช่น จำนวน ร้อยละ ระยะเวลา',
    },
    unit: {
      header: 'หน่วยนับ',
      kind: 'text',
      width: 12,
      prompt: 'หน่วยของค่าเป้าหมาย เช่น ร้อยละ เรื่อง ครั้ง วัน',
    },
    weight: {
      header: 'น้ำหนัก',
      kind: 'decimal',
      min: 0,
      max: 100,
      width: 9,
      prompt: 'ร้อยละ รวมทุกตัวชี้วัดของตำแหน่งต้องได้ 100 หรือเว้นว่างทั้งหมด',
    },
    level1: level(1),
    level2: level(2),
    level3: level(3),
    level4: level(4),
    level5: level(5),
    target: {
      header: 'เป้าหมาย',
      kind: 'text',
      width: 26,
      prompt: 'เป้าหมายตามที่ตกลง เช่น ไม่น้อยกว่าร้อยละ 80',
    },
  },
} as const satisfies Sheet;
