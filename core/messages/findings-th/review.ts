import type { ReviewData } from '../../findings/catalogue/review';
import type { MessagesOf } from '../messages';
import { noFix } from './phrases';

/** Findings of family review in Thai. */
export const reviewTh: MessagesOf<ReviewData> = {
  'result-out-of-range': {
    title: 'ผลงานที่ไม่น่าเป็นไปได้',
    message: ({ seen, min, max }) =>
      `ผลงาน ${seen} อยู่นอกช่วงที่น่าเป็นไปได้ (${min} ถึง ${max}) เทียบกับหน่วยนับและเป้าหมาย ตรวจจุดทศนิยมและหน่วย`,
    fix: noFix,
    why: 'ตัวเลขที่พิมพ์ผิดทำให้ได้ระดับ 5 หรือ 0 โดยไม่มีใครสังเกต',
  },
  'result-copied': {
    title: 'ผลงานที่คัดลอกจากคนอื่น',
    message: ({ person, year, round, same }) =>
      `ผลงานทั้ง ${same} ตัวชี้วัดในปี ${year} รอบ ${round} ตรงกับของ ${person} ทุกค่า ตรวจว่าเป็นผลของบุคคลนี้จริง`,
    fix: noFix,
    why: 'ผลที่เหมือนกันทุกค่ามักเกิดจากการคัดลอกแถวแล้วลืมแก้',
  },
  'score-without-evidence': {
    title: 'คะแนนที่ไม่มีหลักฐาน',
    message: ({ seen }) => `ผู้ประเมินให้คะแนน ${seen} แต่ไม่ได้ระบุหลักฐาน ใส่เอกสารที่ยืนยันในช่อง “หลักฐาน”`,
    fix: noFix,
    why: 'คะแนนที่ให้เองโดยไม่มีหลักฐานตรวจสอบย้อนหลังไม่ได้',
  },
  'indicator-always-five': {
    title: 'ตัวชี้วัดที่ทุกคนได้ระดับ 5',
    message: ({ seen, year, results }) =>
      `ปี ${year} ผลทั้ง ${results} รายการของ “${seen}” ได้ระดับ 5 ทั้งหมด ทบทวนว่าเป้าหมายท้าทายพอหรือไม่`,
    fix: noFix,
    why: 'ตัวชี้วัดที่ทุกคนได้เต็มไม่ช่วยแยกผลงาน',
  },
  'function-not-measured': {
    title: 'หน้าที่ของหน่วยงานที่ไม่มีตัวชี้วัด',
    message: ({ unit, path }) =>
      `หน้าที่ข้อ ${path} ของหน่วยงาน ${unit} มีตำแหน่งรับผิดชอบ แต่หน้าที่เหล่านั้นไม่มีตัวชี้วัด เพิ่มตัวชี้วัดให้หน้าที่ที่อ้างถึงข้อนี้`,
    fix: noFix,
    why: 'งานที่ไม่มีตัวชี้วัดจะไม่ปรากฏในผลการประเมิน',
  },
};
