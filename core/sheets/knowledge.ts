import type { Sheet } from './column';

export const knowledge = {
  id: 'knowledge',
  name: 'ความรู้และทักษะ',
  about: 'ความรู้ ทักษะ และคุณสมบัติอื่น ๆ ที่ตำแหน่งต้องมี แถวละหนึ่งรายการ',
  printed: true,
  columns: {
    position: {
      header: 'รหัสตำแหน่ง',
      kind: 'code',
      required: true,
      refersTo: { sheet: 'positions', column: 'code' },
      width: 14,
      prompt: 'เลือกรหัสที่มีในชีต ตำแหน่ง',
    },
    text: {
      header: 'รายการ',
      kind: 'text',
      required: true,
      width: 80,
      prompt: 'ความรู้ ทักษะ หรือคุณสมบัติหนึ่งรายการ',
    },
  },
} as const satisfies Sheet;
