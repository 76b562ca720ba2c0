import type { AcrossData } from '../../findings/catalogue/across';
import type { MessagesOf } from '../messages';
import { noFix } from './phrases';

/** Findings of family across in Thai. */
export const acrossTh: MessagesOf<AcrossData> = {
  'duty-repeated': {
    title: 'หน้าที่ซ้ำในตำแหน่งเดียวกัน',
    message: ({ duty, firstDuty, likeness }) =>
      `หน้าที่ ${duty} เหมือนกับหน้าที่ ${firstDuty} ของตำแหน่งเดียวกันร้อยละ ${likeness} ควรรวมเป็นข้อเดียวหรือเขียนให้ต่างกัน`,
    fix: noFix,
    why: 'หน้าที่ที่ซ้ำกันทำให้ตัวชี้วัดซ้ำและน้ำหนักเพี้ยน',
  },
  'duty-near-duplicate': {
    title: 'หน้าที่คล้ายตำแหน่งอื่น',
    message: ({ position, duty, likeness, seen }) =>
      `“${seen}” คล้ายกับหน้าที่ ${duty} ของตำแหน่ง ${position} ร้อยละ ${likeness} ตรวจว่าใครรับผิดชอบหลัก ใครร่วมหรือช่วย`,
    fix: noFix,
    why: 'หน้าที่ที่เกือบเหมือนกันในหลายตำแหน่งทำให้ไม่รู้ว่าใครต้องรับผิดชอบ',
  },
  'form-copied': {
    title: 'แบบฟอร์มที่คัดลอก',
    message: ({ position, same, all }) =>
      `หน้าที่ ${same} จาก ${all} ข้อเหมือนกับตำแหน่ง ${position} ซึ่งชื่อต่างกัน ตรวจว่าแก้เนื้อหาให้ตรงกับตำแหน่งนี้แล้ว`,
    fix: noFix,
    why: 'แบบฟอร์มที่คัดลอกมามักเหลือหน้าที่ของตำแหน่งเดิม',
  },
  'function-proposed': {
    title: 'หน้าที่ของหน่วยงานที่น่าจะตรง',
    message: ({ proposals }) =>
      `หน้าที่นี้อาจมาจากหน้าที่ของหน่วยงาน: ${proposals.map((one) => `${one.source} (${one.likeness}%) “${one.text}”`).join(', ')} ถ้าใช่ให้ใส่ใน “อ้างอิงหน้าที่หน่วยงาน”`,
    fix: noFix,
    why: 'การอ้างอิงใช้ตรวจว่าหน้าที่ของหน่วยงานมีผู้รับผิดชอบครบ โปรแกรมเสนอเท่านั้น คนเป็นผู้ยืนยัน',
  },
  'function-not-covered': {
    title: 'หน้าที่ของหน่วยงานที่ไม่มีผู้รับผิดชอบ',
    message: ({ unit, path }) =>
      `ไม่มีตำแหน่งใดอ้างถึงหน้าที่ข้อ ${path} ของหน่วยงาน ${unit} ถ้ามีผู้รับผิดชอบแล้ว ให้ใส่ “${unit} ${path}” ใน “อ้างอิงหน้าที่หน่วยงาน” ของหน้าที่นั้น`,
    fix: noFix,
    why: 'หน้าที่ของหน่วยงานทุกข้อควรมีตำแหน่งรับผิดชอบ',
  },
};
