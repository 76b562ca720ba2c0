import type { TextData } from '../../findings/catalogue/text';
import type { MessagesOf } from '../messages';
import { list, noFix } from './phrases';

/** Findings of family text in Thai. */
export const textTh: MessagesOf<TextData> = {
  'hidden-characters': {
    title: 'อักขระที่มองไม่เห็น',
    message: ({ header, characters }) =>
      `“${header}” มีอักขระที่มองไม่เห็น ${list(characters)} ซึ่งจะไม่ถูกพิมพ์`,
    fix: () => 'ลบอักขระที่มองไม่เห็น',
    why: 'อักขระควบคุมที่ติดมากับการคัดลอกทำให้ข้อความค้นหาไม่พบหรือแสดงผิด',
  },
  'character-not-printable': {
    title: 'อักขระที่พิมพ์ไม่ได้',
    message: ({ header, seen }) =>
      `“${header}” มีอักขระ ${seen} ซึ่งแบบอักษรของเอกสารไม่มี จะพิมพ์เป็นช่องว่างหรือเป็นแบบอักษรอื่น ใช้คำหรือเครื่องหมายอื่นแทน`,
    fix: noFix,
    why: 'เอกสารที่ลงนามจะมีตัวอักษรหายไป',
  },
  'zero-width-characters': {
    title: 'อักขระความกว้างศูนย์',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีอักขระความกว้างศูนย์: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ข้อความที่ดูเหมือนกันจะค้นหาและเปรียบเทียบไม่ตรงกัน',
  },
  'html-remnant': {
    title: 'เศษ HTML',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีเศษของ HTML: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'รหัสจากหน้าเว็บจะถูกพิมพ์ลงเอกสาร',
  },
  'look-alike-letters': {
    title: 'อักษรที่หน้าตาคล้ายอักษรไทย',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีอักษรของภาษาอื่นที่หน้าตาคล้ายอักษรไทย หรือ เ สองตัวแทน แ: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ดูถูกต้องแต่ค้นหาไม่พบ เทียบไม่ตรง และอาจพิมพ์เป็นช่องว่าง',
  },
  'marks-misplaced': {
    title: 'สระหรือวรรณยุกต์ผิดลำดับ',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีสระหรือวรรณยุกต์ผิดลำดับ ซ้ำ หรือแยกส่วน: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ข้อความที่ดูเหมือนกันจะเปรียบเทียบไม่ตรงกัน',
  },
  'sara-am-torn': {
    title: 'สระอำแยกส่วน',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีสระอำที่แยกส่วน มักติดมาจากการคัดลอกจากไฟล์ PDF: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'คำที่สระอำหลุดจะพิมพ์ผิดในแบบฟอร์มและค้นหาไม่พบ',
  },
  'blanks-repeated': {
    title: 'ช่องว่างเกิน',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีช่องว่างติดกันหรือช่องว่างพิเศษ: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ช่องว่างที่เกินทำให้บรรทัดที่พิมพ์ดูโหว่',
  },
  'misread-word': {
    title: 'คำที่พิมพ์ผิด',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีคำที่พิมพ์หรืออ่านผิด: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'คำผิดในเอกสารทางราชการต้องแก้ก่อนลงนาม',
  },
  'word-doubled': {
    title: 'คำซ้ำ',
    message: ({ header, seen, wanted }) => `“${header}” มีคำที่พิมพ์ซ้ำ: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'คำที่ซ้ำมักเกิดจากการตัดต่อข้อความ',
  },
  'blank-after-prefix': {
    title: 'ช่องว่างหลังคำนำหน้า',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีช่องว่างหลังคำที่ต้องเขียนติดกับคำถัดไป: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ช่องว่างที่เหลือจากการตัดบรรทัดทำให้คำขาดจากกัน',
  },
  'blank-in-word': {
    title: 'ช่องว่างกลางคำ',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีช่องว่างกลางคำ: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ช่องว่างที่เหลือจากการตัดบรรทัดทำให้คำขาดจากกัน',
  },
  'blank-in-phrase': {
    title: 'ช่องว่างกลางคำประสม',
    message: ({ header, seen, near }) =>
      `“${header}” พบ “${seen}” ปกติเขียนติดกันเป็น “${near}” ลบช่องว่างออกหากเหลือมาจากการตัดบรรทัด`,
    fix: noFix,
    why: 'ข้อความที่คัดลอกจากเอกสารอื่นมักมีช่องว่างติดมาตรงท้ายบรรทัดเดิม',
  },
  'blank-at-slash': {
    title: 'ช่องว่างข้างเครื่องหมายทับ',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีช่องว่างข้างเครื่องหมาย /: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'เครื่องหมายทับเขียนติดกับคำทั้งสองข้าง',
  },
  'blank-at-bracket': {
    title: 'ช่องว่างที่วงเล็บ',
    message: ({ header, seen, wanted }) =>
      `“${header}” เว้นวรรคที่วงเล็บไม่ถูกต้อง: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'หน้าวงเล็บเปิดเว้นวรรค ด้านในวงเล็บไม่เว้น (หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา)',
  },
  'repeat-mark-mixed': {
    title: 'ๆ เว้นวรรคสองแบบ',
    message: ({ header, seen, wanted }) =>
      `“${header}” ใช้ ๆ ทั้งแบบเว้นวรรคและไม่เว้นวรรค: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ในข้อความเดียวกันควรเว้นแบบเดียว คือเว้นหน้าและหลัง ๆ',
  },
  'repeat-mark-blank': {
    title: 'ๆ ไม่เว้นวรรค',
    message: ({ header, seen, wanted }) =>
      `“${header}” เขียน ๆ โดยไม่เว้นวรรค: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'หลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสภาให้เว้นหน้าและหลัง ๆ',
  },
  'digits-mixed': {
    title: 'เลขไทยปนเลขอารบิก',
    message: ({ header, seen, wanted }) =>
      `“${header}” มีเลขไทยปนกับเลขอารบิก: พบ “${seen}” ควรเป็น “${wanted}”`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'ข้อความเดียวกันใช้เลขแบบเดียว',
  },
  'bracket-unbalanced': {
    title: 'วงเล็บไม่ครบคู่',
    message: ({ header, seen }) => `“${header}” มีวงเล็บไม่ครบคู่ที่ “${seen}” เติมหรือลบวงเล็บ`,
    fix: noFix,
    why: 'วงเล็บที่ขาดมักหมายถึงข้อความที่ถูกตัด',
  },
  'text-unfinished': {
    title: 'ข้อความไม่จบ',
    message: ({ header, seen }) =>
      `“${header}” ลงท้ายด้วย “${seen}” เหมือนยังเขียนไม่จบ เขียนต่อให้จบ หรือลบส่วนท้าย`,
    fix: noFix,
    why: 'ข้อความที่ขาดตอนจะพิมพ์ลงเอกสารตามนั้น',
  },
  'word-unexplained': {
    title: 'คำที่อาจพิมพ์ผิด',
    message: ({ header, seen, near }) => `“${header}” มี “${seen}” ซึ่งไม่ใช่คำที่รู้จัก อาจหมายถึง “${near}”`,
    fix: noFix,
    why: 'คำที่พบน้อยและคล้ายคำที่ใช้บ่อยมักเป็นคำพิมพ์ผิด หรือสระหรือวรรณยุกต์หลุดเมื่อคัดลอกจากไฟล์ PDF',
  },
};
