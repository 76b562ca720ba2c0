import type { Sheet } from './column';
import { positionColumn } from './position-column';

export const relationships = {
  id: 'relationships',
  name: 'การประสานงาน',
  about: 'การทำงานร่วมกับหน่วยงานอื่นของแต่ละตำแหน่ง',
  printed: true,
  columns: {
    position: positionColumn,
    counterpart: {
      header: 'หน่วยงาน/องค์กร/ตำแหน่งงาน',
      kind: 'text',
      required: true,
      width: 36,
      prompt: 'ผู้ที่ต้องประสานงานด้วย',
    },
    matter: {
      header: 'เรื่องที่ต้องติดต่อ',
      kind: 'text',
      required: true,
      width: 50,
      prompt: 'เรื่องที่ติดต่อประสานงาน',
    },
    frequency: {
      header: 'ความถี่',
      kind: 'text',
      required: true,
      width: 18,
      prompt: 'เช่น ปีละ 1 ครั้ง ทุกเดือน ตามวาระ',
    },
  },
} as const satisfies Sheet;
