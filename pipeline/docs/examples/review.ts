import type { ReviewData } from '../../../core/findings/catalogue/review';
import type { ExamplesOf } from './example';

const sheet = 'ผลตัวชี้วัด';

/** Examples of findings about yearly results. */
export const reviewExamples: ExamplesOf<ReviewData> = {
  'result-out-of-range': { sheet, hasFix: false, data: { seen: 850, min: 0, max: 100 } },
  'result-copied': {
    sheet,
    hasFix: false,
    data: { person: 'P002', year: 2569, round: 1, same: 8 },
  },
  'score-without-evidence': { sheet, hasFix: false, data: { seen: 5 } },
  'indicator-always-five': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'จำนวนครั้งของการประชุม', year: 2569, results: 6 },
  },
  'function-not-measured': {
    sheet: 'หน้าที่หน่วยงาน',
    hasFix: false,
    data: { unit: 'GA', path: '1.2' },
  },
};
