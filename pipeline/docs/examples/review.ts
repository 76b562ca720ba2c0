import type { ReviewData } from '../../../core/findings/catalogue/review';
import type { ExamplesOf } from './example';

/** An example of each finding of family review. */
export const reviewExamples: ExamplesOf<ReviewData> = {
  'result-out-of-range': {
    sheet: 'ผลตัวชี้วัด',
    hasFix: false,
    data: { seen: 980, min: 0, max: 100 },
  },
  'result-copied': {
    sheet: 'ผลตัวชี้วัด',
    hasFix: false,
    data: { person: 'P014', year: 2569, round: 1, same: 8 },
  },
  'score-without-evidence': { sheet: 'ผลตัวชี้วัด', hasFix: false, data: { seen: 5 } },
  'indicator-always-five': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'ร้อยละของเอกสารที่ส่งทันเวลา', year: 2569, results: 12 },
  },
  'function-not-measured': {
    sheet: 'หน้าที่หน่วยงาน',
    hasFix: false,
    data: { unit: 'GA', path: '1.2' },
  },
};
