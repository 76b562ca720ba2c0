import type { Sheet } from './column';

export const competencyLevels = {
  id: 'competencyLevels',
  name: 'ระดับสมรรถนะ',
  about: 'คำอธิบายและพฤติกรรมบ่งชี้ของสมรรถนะแต่ละระดับ (0 ถึง 5)',
  key: ['competency', 'level'],
  columns: {
    competency: {
      header: 'ชื่อสมรรถนะ',
      kind: 'text',
      required: true,
      refersTo: { sheet: 'competencies', column: 'name' },
      width: 40,
      prompt: 'เลือกชื่อที่มีในชีต สมรรถนะ',
    },
    level: {
      header: 'ระดับ',
      kind: 'level',
      required: true,
      min: 0,
      max: 5,
      width: 9,
      prompt: 'เลข 0 ถึง 5',
    },
    text: {
      header: 'คำอธิบายระดับ',
      kind: 'text',
      required: true,
      width: 60,
      prompt: 'คำอธิบายของระดับนี้',
    },
    behaviours: {
      header: 'พฤติกรรมบ่งชี้',
      kind: 'list',
      width: 70,
      prompt: 'บรรทัดละหนึ่งพฤติกรรม (Alt+Enter)',
    },
  },
} as const satisfies Sheet;
