import type { Column } from './column';

/** The column by which a row belongs to a position. */
export const positionColumn = {
  header: 'รหัสตำแหน่ง',
  kind: 'code',
  required: true,
  refersTo: { sheet: 'positions', column: 'code' },
  width: 14,
  prompt: 'เลือกรหัสที่มีในชีต ตำแหน่ง',
} as const satisfies Column;
