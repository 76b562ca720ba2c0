import type { Sheet } from './column';

/** The protected sheet behind the drop-downs; the model never reads it. */
export const lists = {
  id: 'lists',
  name: 'รายการ',
  about: 'รายการของช่องเลือก (ป้องกันการแก้ไข)',
  columns: {},
} as const satisfies Sheet;
