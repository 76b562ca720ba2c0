import type { IndicatorData } from '../../findings/catalogue/indicator';
import type { MessagesOf } from '../messages';
import { noFix } from './phrases';

/** Findings of family indicator in Thai. */
export const indicatorTh: MessagesOf<IndicatorData> = {
  'weights-incomplete': {
    title: 'น้ำหนักไม่ครบ',
    message: ({ position, given, all }) =>
      `ตำแหน่ง ${position} ใส่น้ำหนัก ${given} จาก ${all} ตัวชี้วัด ต้องใส่ทุกตัวหรือเว้นว่างทั้งหมด`,
    fix: noFix,
    why: 'น้ำหนักที่ใส่ไม่ครบใช้คิดคะแนนไม่ได้',
  },
  'weights-not-100': {
    title: 'น้ำหนักรวมไม่ได้ 100',
    message: ({ position, sum }) =>
      `น้ำหนักของตำแหน่ง ${position} รวมได้ ${sum} ต้องรวมได้ 100 ปรับน้ำหนักของบางตัวชี้วัด`,
    fix: noFix,
    why: 'คะแนนเต็มของตำแหน่งจะไม่เท่ากับ 100',
  },
  'levels-out-of-order': {
    title: 'ค่าเป้าหมายไม่เรียงลำดับ',
    message: ({ seen }) =>
      `ค่าเป้าหมายระดับ 1 ถึง 5 ไม่เรียงไปทางเดียวกัน: ${seen.join(' → ')} ต้องเพิ่มขึ้นหรือลดลงต่อเนื่องกัน`,
    fix: noFix,
    why: 'ค่าเป้าหมายที่สลับกันทำให้คิดระดับผิด',
  },
  'indicators-in-one-cell': {
    title: 'หลายตัวชี้วัดในเซลล์เดียว',
    message: ({ parts }) =>
      `เซลล์นี้มี ${parts.length} ตัวชี้วัด (${parts.map((part) => `“${part}”`).join(', ')}) ใส่แถวละหนึ่งตัวชี้วัด`,
    fix: ({ parts }) => `แยกเป็น ${parts.length} แถว`,
    why: 'ตัวชี้วัดที่อยู่รวมกันให้น้ำหนักและค่าเป้าหมายแยกกันไม่ได้',
  },
  'indicator-without-measure': {
    title: 'ตัวชี้วัดไม่มีคำบอกการวัด',
    message: ({ seen }) => `“${seen}” ไม่ขึ้นต้นด้วยคำที่วัดได้ เช่น จำนวน ร้อยละ ระดับ ระยะเวลา`,
    fix: noFix,
    why: 'ตัวชี้วัดที่ไม่บอกว่าวัดอะไรใช้ประเมินไม่ได้',
  },
  'measure-not-countable': {
    title: 'สิ่งที่วัดนับไม่ได้',
    message: ({ seen, measure }) =>
      `“${seen}” ใช้ “${measure}” ซึ่งนับเป็นจำนวนไม่ได้ ใช้ ร้อยละ หรือ ระดับ แทน จำนวน`,
    fix: noFix,
    why: 'จำนวนใช้กับสิ่งที่นับได้เท่านั้น',
  },
  'unit-in-brackets': {
    title: 'หน่วยนับอยู่ในวงเล็บ',
    message: ({ seen, unit }) => `“${seen}” มีหน่วยนับ “${unit}” อยู่ในวงเล็บ ย้ายไปไว้ในคอลัมน์ “หน่วยนับ”`,
    fix: ({ unit }) => `ย้าย “${unit}” ไปคอลัมน์หน่วยนับ`,
    why: 'หน่วยนับที่อยู่ในข้อความใช้ตรวจค่าเป้าหมายไม่ได้',
  },
  'two-units': {
    title: 'หน่วยนับสองหน่วย',
    message: ({ header, seen }) =>
      `“${header}” มีหน่วยนับสองหน่วย “${seen}” เลือกหน่วยเดียว หรือแยกเป็นสองตัวชี้วัด`,
    fix: noFix,
    why: 'ค่าเป้าหมายหนึ่งค่ามีได้หน่วยเดียว',
  },
  'indicator-generic': {
    title: 'ตัวชี้วัดกว้างเกินไป',
    message: ({ seen }) => `“${seen}” ไม่บอกว่าวัดงานใด ระบุชื่องานหรือผลที่วัด`,
    fix: noFix,
    why: 'ตัวชี้วัดที่ใช้กับงานใดก็ได้ไม่บอกผลของงานนี้',
  },
  'indicator-repeated': {
    title: 'ตัวชี้วัดเดียวกันหลายหน้าที่',
    message: ({ seen, duty, firstDuty }) =>
      `“${seen}” ของหน้าที่ ${duty} ซ้ำกับหน้าที่ ${firstDuty} ระบุให้เห็นผลของหน้าที่นี้ หรือเหลือไว้ที่หน้าที่เดียว`,
    fix: noFix,
    why: 'ผลงานเดียวถูกนับสองครั้ง และหน้าที่สองข้อแยกผลกันไม่ได้',
  },
  'time-not-given': {
    title: 'ไม่ระบุเวลาที่กำหนด',
    message: ({ seen }) =>
      `“${seen}” อ้างเวลาที่กำหนดแต่ไม่บอกว่าเท่าใด ใส่เวลาในตัวชี้วัดหรือในเป้าหมาย เช่น ภายใน 5 วันทำการ`,
    fix: noFix,
    why: 'ไม่มีกำหนดเวลา จึงตัดสินไม่ได้ว่าทันหรือไม่',
  },
  'target-not-measurable': {
    title: 'เป้าหมายวัดไม่ได้',
    message: ({ seen }) =>
      `เป้าหมาย “${seen}” ไม่มีตัวเลข วันที่ หรือสภาพที่ตรวจได้ เขียน เช่น ไม่น้อยกว่าร้อยละ 80 หรือใส่ระดับ 1 ถึง 5`,
    fix: noFix,
    why: 'เป้าหมายที่วัดไม่ได้ให้คะแนนไม่ได้',
  },
  'target-against-unit': {
    title: 'เป้าหมายไม่ตรงหน่วยนับ',
    message: ({ seen, unit }) =>
      `เป้าหมาย “${seen}” ใช้หน่วยไม่ตรงกับหน่วยนับ “${unit}” แก้เป้าหมายหรือหน่วยนับให้ตรงกัน`,
    fix: noFix,
    why: 'ผลงานที่กรอกจะเทียบกับเป้าหมายไม่ได้',
  },
};
