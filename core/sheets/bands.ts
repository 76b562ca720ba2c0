import type { Sheet } from './column';
import { personnelTypes } from './positions';

/** Result bands, best first. */
export const bandNames = ['ดีเด่น', 'ดีมาก', 'ดี', 'พอใช้', 'ต้องปรับปรุง'] as const;

export const bands = {
  id: 'bands',
  name: 'เกณฑ์ประเมิน',
  about: 'คะแนนต่ำสุดของแต่ละระดับผลการประเมิน แยกตามประเภทบุคลากร',
  key: ['personnelType', 'band'],
  columns: {
    personnelType: {
      header: 'ประเภทบุคลากร',
      kind: 'text',
      required: true,
      suggestions: personnelTypes,
      width: 20,
      prompt: 'ประเภทที่ใช้เกณฑ์นี้',
    },
    band: {
      header: 'ระดับผลการประเมิน',
      kind: 'text',
      required: true,
      choices: bandNames,
      width: 18,
      prompt: 'ดีเด่น ดีมาก ดี พอใช้ หรือ ต้องปรับปรุง',
    },
    lowest: {
      header: 'คะแนนต่ำสุด',
      kind: 'decimal',
      required: true,
      min: 0,
      max: 100,
      width: 12,
      prompt: 'ระดับนี้เริ่มที่คะแนนนี้พอดี',
    },
  },
} as const satisfies Sheet;
