import type { Sheet } from './column';
import { indicatorResults } from './indicator-results';

const { year, round, person } = indicatorResults.columns;

export const competencyResults = {
  id: 'competencyResults',
  name: 'ผลสมรรถนะ',
  about: 'ระดับสมรรถนะที่ประเมินได้ รายบุคคลรายรอบ',
  key: ['year', 'round', 'person', 'competency'],
  columns: {
    year,
    round,
    person,
    competency: {
      header: 'ชื่อสมรรถนะ',
      kind: 'text',
      required: true,
      refersTo: { sheet: 'competencies', column: 'name', whenPresent: true },
      width: 40,
      prompt: 'เลือกชื่อที่มีในชีต สมรรถนะ',
    },
    level: {
      header: 'ระดับที่ประเมินได้',
      kind: 'level',
      required: true,
      min: 0,
      max: 5,
      width: 15,
      prompt: 'เลข 0 ถึง 5',
    },
  },
} as const satisfies Sheet;
