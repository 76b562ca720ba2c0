import type { FindingMessages } from './messages';

const noFix = () => '';
const hint = (near: string) => (near === '' ? '' : ` ใกล้เคียงกับ “${near}”`);
const change = ({ near }: { near: string }) => (near === '' ? '' : `เปลี่ยนเป็น “${near}”`);
const list = (items: readonly unknown[]) => items.join(', ');

/** Every finding in Thai. */
export const findingsTh: FindingMessages = {
  'no-known-sheet': {
    message: () =>
      'ไม่พบชีตของ jobsheet ในไฟล์นี้ ตรวจชื่อชีต เช่น “ตำแหน่ง” “หน้าที่” “ตัวชี้วัด” หรือสร้างไฟล์เปล่าด้วยคำสั่ง jobsheet new',
    fix: noFix,
    why: 'โปรแกรมหาข้อมูลจากชื่อชีต ไฟล์ที่ไม่มีชีตที่รู้จักจึงไม่ถูกใช้เลย',
  },
  'unknown-sheet': {
    message: ({ seen, near }) => `ชีต “${seen}” ไม่อยู่ในแบบของ jobsheet จึงไม่ถูกอ่าน${hint(near)}`,
    fix: noFix,
    why: 'ชื่อชีตที่พิมพ์ผิดทำให้ข้อมูลทั้งชีตหายไปจากเอกสารโดยไม่รู้ตัว',
  },
  'unknown-column': {
    message: ({ seen, near }) => `คอลัมน์ “${seen}” ไม่อยู่ในแบบของชีตนี้ จึงไม่ถูกอ่าน${hint(near)}`,
    fix: change,
    why: 'หัวคอลัมน์ที่พิมพ์ผิดทำให้ข้อมูลทั้งคอลัมน์ไม่ถูกพิมพ์',
  },
  'column-missing': {
    message: ({ header, near }) =>
      `ไม่พบคอลัมน์ “${header}” ซึ่งต้องมี` +
      (near === '' ? ' เพิ่มหัวคอลัมน์นี้ในแถวหัวตาราง' : ` หัวคอลัมน์ “${near}” อาจพิมพ์ผิด`),
    fix: ({ header, near }) => (near === '' ? '' : `แก้หัวคอลัมน์ “${near}” เป็น “${header}”`),
    why: 'ขาดคอลัมน์ที่จำเป็น แบบฟอร์มจะไม่สมบูรณ์',
  },
  'column-doubled': {
    message: ({ header }) => `มีหัวคอลัมน์ “${header}” ซ้ำกัน ใช้คอลัมน์แรก ลบหรือเปลี่ยนชื่อคอลัมน์ที่เกิน`,
    fix: noFix,
    why: 'เมื่อหัวคอลัมน์ซ้ำ ไม่รู้ว่าค่าใดถูกต้อง',
  },
  'header-not-found': {
    message: ({ headers }) =>
      `ไม่พบแถวหัวตารางใน 20 แถวแรก ต้องมีหัวคอลัมน์ ${list(headers.map((header) => `“${header}”`))}`,
    fix: noFix,
    why: 'ไม่มีหัวตาราง จึงไม่รู้ว่าข้อมูลแต่ละช่องคืออะไร',
  },
  'merged-cells': {
    message: ({ area }) => `มีเซลล์ที่ผสานกัน (${area}) ยกเลิกการผสานแล้วใส่ค่าให้ครบทุกแถว`,
    fix: noFix,
    why: 'เซลล์ที่ผสานกันเก็บค่าไว้เพียงช่องเดียว แถวที่เหลือจะว่าง',
  },
  'formula-error': {
    message: ({ header, seen }) => `“${header}” มีสูตรที่ผิด แสดงค่า ${seen} แก้สูตรหรือพิมพ์ค่าแทน`,
    fix: noFix,
    why: 'ค่าที่สูตรคำนวณไม่ได้ จะพิมพ์ลงเอกสารไม่ได้',
  },
  'formula-without-result': {
    message: ({ header }) => `“${header}” เป็นสูตรที่ยังไม่มีผลลัพธ์ เปิดไฟล์ใน Excel แล้วบันทึกใหม่ หรือพิมพ์ค่าแทน`,
    fix: noFix,
    why: 'ไฟล์ที่โปรแกรมอื่นสร้างอาจเก็บสูตรไว้โดยไม่มีค่า',
  },
  'required-cell-empty': {
    message: ({ header }) => `“${header}” ว่างอยู่ ต้องใส่ค่า`,
    fix: noFix,
    why: 'ช่องนี้จำเป็น แบบฟอร์มที่พิมพ์จะขาดข้อความ',
  },
  'not-a-number': {
    message: ({ header, seen }) => `“${header}” ต้องเป็นตัวเลข แต่พบ “${seen}”`,
    fix: noFix,
    why: 'ค่าที่ไม่ใช่ตัวเลขใช้เรียงลำดับและคำนวณไม่ได้',
  },
  'not-a-whole-number': {
    message: ({ header, seen }) => `“${header}” ต้องเป็นจำนวนเต็ม แต่พบ “${seen}”`,
    fix: noFix,
    why: 'ลำดับและระดับเป็นจำนวนเต็มเท่านั้น',
  },
  'number-out-of-range': {
    message: ({ header, seen, min, max }) =>
      `“${header}” ต้องอยู่ระหว่าง ${min} ถึง ${max} แต่พบ ${seen}`,
    fix: noFix,
    why: 'ค่าที่อยู่นอกช่วงทำให้เอกสารหรือคะแนนผิด',
  },
  'not-a-date': {
    message: ({ header, seen }) => `“${header}” ต้องเป็นวันที่ แต่พบ “${seen}” พิมพ์ เช่น 1/10/2568`,
    fix: noFix,
    why: 'วันที่ที่อ่านไม่ได้ใช้คิดช่วงเวลาดำรงตำแหน่งไม่ได้',
  },
  'not-a-path': {
    message: ({ header, seen }) => `“${header}” ต้องเป็นเลขข้อคั่นด้วยจุด เช่น 8.1 แต่พบ “${seen}”`,
    fix: noFix,
    why: 'เลขข้อบอกชั้นของหัวข้อ ใช้จัดลำดับและพิมพ์เลข ก. / ๑. / ๑)',
  },
  'not-a-choice': {
    message: ({ header, seen, choices, near }) =>
      `“${header}” มีค่า “${seen}” ซึ่งไม่อยู่ในรายการ: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'ค่านอกรายการทำให้เลือกแบบฟอร์มหรือเกณฑ์ไม่ได้',
  },
  'setting-unknown': {
    message: ({ seen, near }) => `ไม่รู้จักรายการตั้งค่า “${seen}” จึงไม่ถูกใช้${hint(near)}`,
    fix: change,
    why: 'ชื่อรายการที่พิมพ์ผิดทำให้ค่าที่ตั้งไว้ไม่มีผล',
  },
  'setting-invalid': {
    message: ({ item, seen, wanted }) =>
      `ค่าของ “${item}” ใช้ไม่ได้: พบ “${seen}”` + (wanted === '' ? '' : ` ต้องเป็น ${wanted}`),
    fix: noFix,
    why: 'ค่าตั้งค่ามีผลกับเอกสารทุกฉบับ',
  },
  'setting-conflict': {
    message: ({ item, seen, used }) =>
      `“${item}” มีค่า “${seen}” ไม่ตรงกับอีกไฟล์หนึ่งหรืออีกแถวหนึ่งซึ่งเป็น “${used}” แก้ให้ตรงกัน หรือเว้นว่างไว้ที่เดียว`,
    fix: noFix,
    why: 'เมื่อค่าตั้งค่าขัดกัน ไม่รู้ว่าค่าใดจะพิมพ์ลงเอกสาร',
  },
  'key-repeated': {
    message: ({ headers, seen, firstCell }) =>
      `${headers.map((header, i) => `${header} “${seen[i] ?? ''}”`).join(' ')} ซ้ำกับ ${firstCell} ต้องไม่ซ้ำกัน`,
    fix: noFix,
    why: 'แถวที่ซ้ำทำให้ไม่รู้ว่าจะพิมพ์แถวใด',
  },
  'reference-not-found': {
    message: ({ header, seen, sheet, near }) =>
      `${header} “${seen}” ไม่มีในชีต “${sheet}”` +
      (near === '' ? ` เพิ่มในชีต “${sheet}” หรือแก้ให้ตรง` : hint(near)),
    fix: change,
    why: 'แถวที่อ้างถึงสิ่งที่ไม่มีอยู่จะไม่ปรากฏในเอกสารใดเลย',
  },
  'duty-not-found': {
    message: ({ position, duty }) => `ตำแหน่ง ${position} ไม่มีหน้าที่ลำดับที่ ${duty}`,
    fix: noFix,
    why: 'ตัวชี้วัดที่ไม่มีหน้าที่รองรับจะไม่ถูกพิมพ์',
  },
  'indicator-not-found': {
    message: ({ position, duty, indicator }) =>
      `ตำแหน่ง ${position} หน้าที่ ${duty} ไม่มีตัวชี้วัดลำดับที่ ${indicator}`,
    fix: noFix,
    why: 'ผลงานที่ไม่มีตัวชี้วัดรองรับจะไม่ถูกนำไปคิดคะแนน',
  },
  'duty-number-gap': {
    message: ({ position, missing }) => `ตำแหน่ง ${position} ขาดหน้าที่ลำดับที่ ${list(missing)}`,
    fix: noFix,
    why: 'เลขข้อที่ข้ามไปมักหมายถึงหน้าที่ที่หายไป',
  },
  'position-without-duty': {
    message: ({ position }) => `ตำแหน่ง ${position} ยังไม่มีหน้าที่ในชีต “หน้าที่”`,
    fix: noFix,
    why: 'แบบฟอร์มที่ไม่มีหน้าที่เป็นเอกสารที่ไม่สมบูรณ์',
  },
  'work-group-missing': {
    message: ({ position }) => `ตำแหน่ง ${position} ใช้แบบบรรยายลักษณะงาน ต้องระบุกลุ่มงาน`,
    fix: noFix,
    why: 'ส่วนที่ 1 ของแบบบรรยายลักษณะงานพิมพ์กลุ่มงาน',
  },
  'work-group-not-allowed': {
    message: ({ seen, choices, near }) =>
      `กลุ่มงาน “${seen}” ไม่อยู่ในหกกลุ่มของพนักงานราชการ: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'ระเบียบว่าด้วยพนักงานราชการกำหนดกลุ่มงานไว้หกกลุ่ม',
  },
  'agency-missing': {
    message: ({ position }) =>
      `ตำแหน่ง ${position} ไม่มีชื่อหน่วยงาน ใส่ที่แถวนี้ หรือใส่ “ชื่อหน่วยงาน” ในชีต “ตั้งค่า”`,
    fix: noFix,
    why: 'ส่วนที่ 1 ของแบบบรรยายลักษณะงานพิมพ์ชื่อหน่วยงาน',
  },
  'weights-incomplete': {
    message: ({ position, given, all }) =>
      `ตำแหน่ง ${position} ใส่น้ำหนัก ${given} จาก ${all} ตัวชี้วัด ต้องใส่ทุกตัวหรือเว้นว่างทั้งหมด`,
    fix: noFix,
    why: 'น้ำหนักที่ใส่ไม่ครบใช้คิดคะแนนไม่ได้',
  },
  'weights-not-100': {
    message: ({ position, sum }) => `น้ำหนักของตำแหน่ง ${position} รวมได้ ${sum} ต้องรวมได้ 100`,
    fix: noFix,
    why: 'คะแนนเต็มของตำแหน่งจะไม่เท่ากับ 100',
  },
  'levels-out-of-order': {
    message: ({ seen }) => `ค่าเป้าหมายระดับ 1 ถึง 5 ไม่เรียงไปทางเดียวกัน: ${seen.join(' → ')}`,
    fix: noFix,
    why: 'ค่าเป้าหมายที่สลับกันทำให้คิดระดับผิด',
  },
  'hidden-characters': {
    message: ({ header, characters }) =>
      `“${header}” มีอักขระที่มองไม่เห็น ${list(characters)} ซึ่งจะไม่ถูกพิมพ์`,
    fix: () => 'ลบอักขระที่มองไม่เห็น',
    why: 'อักขระควบคุมที่ติดมากับการคัดลอกทำให้ข้อความค้นหาไม่พบหรือแสดงผิด',
  },
};
