import type { Sheet } from './column';
import { competencyClasses } from './required-competencies';

export const competencies = {
  id: 'competencies',
  name: 'สมรรถนะ',
  about: 'พจนานุกรมสมรรถนะ: ชื่อ ประเภท และคำจำกัดความ',
  key: ['name'],
  columns: {
    name: {
      header: 'ชื่อสมรรถนะ',
      kind: 'text',
      required: true,
      width: 40,
      prompt: 'ชื่อที่ไม่ซ้ำกัน',
    },
    class: {
      header: 'ประเภทสมรรถนะ',
      kind: 'text',
      required: true,
      suggestions: competencyClasses,
      width: 34,
      prompt: 'ประเภทของสมรรถนะ',
    },
    definition: {
      header: 'คำจำกัดความ',
      kind: 'text',
      required: true,
      width: 70,
      prompt: 'ความหมายของสมรรถนะ',
    },
    aliases: {
      header: 'ชื่ออื่น',
      kind: 'list',
      width: 34,
      prompt: 'ชื่ออื่นที่หมายถึงสมรรถนะเดียวกัน บรรทัดละหนึ่งชื่อ',
    },
  },
} as const satisfies Sheet;
