import type { Sheet } from './column';
import { positionColumn } from './position-column';

/** Classes of competency, in the order in which forms print them. */
export const competencyClasses = [
  'สมรรถนะหลัก',
  'สมรรถนะกลุ่มงาน',
  'สมรรถนะผู้นำ',
  'สมรรถนะเฉพาะตามลักษณะงานที่ปฏิบัติ',
] as const;

export const requiredCompetencies = {
  id: 'requiredCompetencies',
  name: 'สมรรถนะตำแหน่ง',
  about: 'สมรรถนะและระดับที่แต่ละตำแหน่งต้องการ',
  printed: true,
  key: ['position', 'competency'],
  columns: {
    position: positionColumn,
    class: {
      header: 'ประเภทสมรรถนะ',
      kind: 'text',
      required: true,
      choices: competencyClasses,
      width: 34,
      prompt: 'เลือกประเภท แล้วรายการชื่อสมรรถนะจะกรองตามประเภทนี้',
    },
    competency: {
      header: 'ชื่อสมรรถนะ',
      kind: 'text',
      required: true,
      refersTo: { sheet: 'competencies', column: 'name', whenPresent: true },
      width: 40,
      prompt: 'เลือกชื่อที่มีในชีต สมรรถนะ',
    },
    level: {
      header: 'ระดับที่ต้องการ',
      kind: 'level',
      required: true,
      min: 0,
      max: 5,
      width: 13,
      prompt: 'เลข 0 ถึง 5',
    },
  },
} as const satisfies Sheet;
