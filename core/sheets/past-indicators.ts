import type { Sheet } from './column';
import { indicatorResults } from './indicator-results';
import { indicators } from './indicators';

export const pastIndicators = {
  id: 'pastIndicators',
  name: 'ตัวชี้วัดปีก่อน',
  about: 'ตัวชี้วัดตามที่ใช้ในปีก่อน ๆ คัดลอกจากชีต ตัวชี้วัด มาเก็บไว้ก่อนแก้เป็นของปีใหม่ ผลของปีใดคิดตามตัวชี้วัดของปีนั้น',
  key: ['year', 'position', 'duty', 'indicator'],
  columns: { year: indicatorResults.columns.year, ...indicators.columns },
} as const satisfies Sheet;
