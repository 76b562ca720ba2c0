import type { Column, Sheet } from './column';
import { indicatorResults } from './indicator-results';
import { indicators } from './indicators';

/** A position of an earlier year may be gone: its code refers to nothing. */
const position = {
  header: indicators.columns.position.header,
  kind: 'code',
  required: true,
  width: indicators.columns.position.width,
  prompt: 'รหัสตำแหน่งตามที่ใช้ในปีนั้น ตำแหน่งที่ยกเลิกไปแล้วก็เก็บไว้ได้',
} as const satisfies Column;

export const pastIndicators = {
  id: 'pastIndicators',
  name: 'ตัวชี้วัดปีก่อน',
  about: 'ตัวชี้วัดตามที่ใช้ในปีก่อน ๆ คัดลอกจากชีต ตัวชี้วัด มาเก็บไว้ก่อนแก้เป็นของปีใหม่ ผลของปีใดคิดตามตัวชี้วัดของปีนั้น',
  key: ['year', 'position', 'duty', 'indicator'],
  columns: { year: indicatorResults.columns.year, ...indicators.columns, position },
} as const satisfies Sheet;
