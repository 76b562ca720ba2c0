import type { Sheet } from './column';
import { positionColumn } from './position-column';

export const holders = {
  id: 'holders',
  name: 'ผู้ดำรงตำแหน่ง',
  about: 'บุคลากรและช่วงเวลาที่ดำรงตำแหน่ง',
  columns: {
    person: {
      header: 'รหัสบุคลากร',
      kind: 'code',
      required: true,
      width: 14,
      prompt: 'รหัสประจำตัวของบุคลากร',
    },
    name: { header: 'ชื่อ-สกุล', kind: 'text', required: true, width: 30, prompt: 'ชื่อและนามสกุล' },
    position: positionColumn,
    from: {
      header: 'วันที่เริ่ม',
      kind: 'date',
      width: 16,
      prompt: 'วันแรกที่ดำรงตำแหน่ง เว้นว่างคือก่อนปีที่ประเมิน',
    },
    to: {
      header: 'วันที่สิ้นสุด',
      kind: 'date',
      width: 16,
      prompt: 'วันสุดท้ายที่ดำรงตำแหน่ง เว้นว่างคือยังดำรงตำแหน่งอยู่',
    },
  },
} as const satisfies Sheet;
