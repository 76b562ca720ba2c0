import type { StructureData } from '../../findings/catalogue/structure';
import type { MessagesOf } from '../messages';
import { change, hint, list, noFix } from './phrases';

function andOthers(others: number): string {
  return others === 0 ? '' : ` และแก้หัวคอลัมน์ที่พิมพ์ผิดอีก ${others} แห่ง`;
}

/** Findings of family structure in Thai. */
export const structureTh: MessagesOf<StructureData> = {
  'no-known-sheet': {
    title: 'ไฟล์ไม่มีชีตที่รู้จัก',
    message: () =>
      'ไม่พบชีตของ jobsheet ในไฟล์นี้ ตรวจชื่อชีต เช่น “ตำแหน่ง” “หน้าที่” “ตัวชี้วัด” หรือสร้างไฟล์เปล่าด้วยคำสั่ง jobsheet new',
    fix: noFix,
    why: 'โปรแกรมหาข้อมูลจากชื่อชีต ไฟล์ที่ไม่มีชีตที่รู้จักจึงไม่ถูกใช้เลย',
  },
  'unknown-sheet': {
    title: 'ชีตที่ไม่รู้จัก',
    message: ({ seen, near }) => `ชีต “${seen}” ไม่อยู่ในแบบของ jobsheet จึงไม่ถูกอ่าน${hint(near)}`,
    fix: noFix,
    why: 'ชื่อชีตที่พิมพ์ผิดทำให้ข้อมูลทั้งชีตหายไปจากเอกสารโดยไม่รู้ตัว',
  },
  'unknown-column': {
    title: 'คอลัมน์ที่ไม่รู้จัก',
    message: ({ seen, near }) => `คอลัมน์ “${seen}” ไม่อยู่ในแบบของชีตนี้ จึงไม่ถูกนำไปพิมพ์${hint(near)}`,
    fix: ({ near, others }) => (near === '' ? '' : `เปลี่ยนเป็น “${near}”${andOthers(others)}`),
    why: 'หัวคอลัมน์ที่พิมพ์ผิดทำให้ข้อมูลทั้งคอลัมน์ไม่ถูกพิมพ์',
  },
  'column-missing': {
    title: 'ขาดคอลัมน์ที่จำเป็น',
    message: ({ header, near }) =>
      `ไม่พบคอลัมน์ “${header}” ซึ่งต้องมี` +
      (near === '' ? ' เพิ่มหัวคอลัมน์นี้ในแถวหัวตาราง' : ` หัวคอลัมน์ “${near}” อาจพิมพ์ผิด`),
    fix: ({ header, near, others }) =>
      near === '' ? '' : `แก้หัวคอลัมน์ “${near}” เป็น “${header}”${andOthers(others)}`,
    why: 'ขาดคอลัมน์ที่จำเป็น แบบฟอร์มจะไม่สมบูรณ์',
  },
  'column-doubled': {
    title: 'หัวคอลัมน์ซ้ำ',
    message: ({ header }) => `มีหัวคอลัมน์ “${header}” ซ้ำกัน ใช้คอลัมน์แรก ลบหรือเปลี่ยนชื่อคอลัมน์ที่เกิน`,
    fix: noFix,
    why: 'เมื่อหัวคอลัมน์ซ้ำ ไม่รู้ว่าค่าใดถูกต้อง',
  },
  'header-not-found': {
    title: 'ไม่พบแถวหัวตาราง',
    message: ({ headers }) =>
      `ไม่พบแถวหัวตารางใน 20 แถวแรก ต้องมีหัวคอลัมน์ ${list(headers.map((header) => `“${header}”`))}`,
    fix: noFix,
    why: 'ไม่มีหัวตาราง จึงไม่รู้ว่าข้อมูลแต่ละช่องคืออะไร',
  },
  'merged-cells': {
    title: 'เซลล์ที่ผสานกัน',
    message: ({ area }) => `มีเซลล์ที่ผสานกัน (${area}) ยกเลิกการผสานแล้วใส่ค่าให้ครบทุกแถว`,
    fix: noFix,
    why: 'เซลล์ที่ผสานกันเก็บค่าไว้เพียงช่องเดียว แถวที่เหลือจะว่าง',
  },
  'formula-error': {
    title: 'สูตรผิด',
    message: ({ header, seen }) => `“${header}” มีสูตรที่ผิด แสดงค่า ${seen} แก้สูตรหรือพิมพ์ค่าแทน`,
    fix: noFix,
    why: 'ค่าที่สูตรคำนวณไม่ได้ จะพิมพ์ลงเอกสารไม่ได้',
  },
  'formula-without-result': {
    title: 'สูตรที่ไม่มีผลลัพธ์',
    message: ({ header }) => `“${header}” เป็นสูตรที่ยังไม่มีผลลัพธ์ เปิดไฟล์ใน Excel แล้วบันทึกใหม่ หรือพิมพ์ค่าแทน`,
    fix: noFix,
    why: 'ไฟล์ที่โปรแกรมอื่นสร้างอาจเก็บสูตรไว้โดยไม่มีค่า',
  },
  'required-cell-empty': {
    title: 'ช่องจำเป็นที่ว่าง',
    message: ({ header }) => `“${header}” ว่างอยู่ ช่องนี้ต้องมีข้อมูล`,
    fix: noFix,
    why: 'ช่องนี้จำเป็น แบบฟอร์มที่พิมพ์จะขาดข้อความ',
  },
  'not-a-number': {
    title: 'ไม่ใช่ตัวเลข',
    message: ({ header, seen }) =>
      `“${header}” ต้องเป็นตัวเลข แต่พบ “${seen}” ใส่ตัวเลขอย่างเดียว ไม่ต้องใส่หน่วย`,
    fix: ({ seen }) => `เหลือแต่ตัวเลขของ “${seen}”`,
    why: 'ค่าที่ไม่ใช่ตัวเลขใช้เรียงลำดับและคำนวณไม่ได้',
  },
  'not-a-whole-number': {
    title: 'ไม่ใช่จำนวนเต็ม',
    message: ({ header, seen }) => `“${header}” ต้องเป็นจำนวนเต็ม เช่น 1, 2, 3 แต่พบ “${seen}”`,
    fix: noFix,
    why: 'ลำดับและระดับเป็นจำนวนเต็มเท่านั้น',
  },
  'number-out-of-range': {
    title: 'ตัวเลขนอกช่วง',
    message: ({ header, seen, min, max }) =>
      `“${header}” ต้องอยู่ระหว่าง ${min} ถึง ${max} แต่พบ ${seen}`,
    fix: noFix,
    why: 'ค่าที่อยู่นอกช่วงทำให้เอกสารหรือคะแนนผิด',
  },
  'not-a-date': {
    title: 'ไม่ใช่วันที่',
    message: ({ header, seen }) => `“${header}” ต้องเป็นวันที่ แต่พบ “${seen}” พิมพ์ เช่น 1/10/2568`,
    fix: noFix,
    why: 'วันที่ที่อ่านไม่ได้ใช้คิดช่วงเวลาดำรงตำแหน่งไม่ได้',
  },
  'not-a-path': {
    title: 'ไม่ใช่เลขข้อ',
    message: ({ header, seen }) => `“${header}” ต้องเป็นเลขข้อคั่นด้วยจุด เช่น 8.1 แต่พบ “${seen}”`,
    fix: noFix,
    why: 'เลขข้อบอกชั้นของหัวข้อ ใช้จัดลำดับและพิมพ์เลข ก. / ๑. / ๑)',
  },
  'not-a-choice': {
    title: 'ค่านอกรายการ',
    message: ({ header, seen, choices, near }) =>
      `“${header}” มีค่า “${seen}” ซึ่งไม่อยู่ในรายการ: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'ค่านอกรายการทำให้เลือกแบบฟอร์มหรือเกณฑ์ไม่ได้',
  },
  'setting-unknown': {
    title: 'รายการตั้งค่าที่ไม่รู้จัก',
    message: ({ seen, near }) => `ไม่รู้จักรายการตั้งค่า “${seen}” จึงไม่ถูกใช้${hint(near)}`,
    fix: change,
    why: 'ชื่อรายการที่พิมพ์ผิดทำให้ค่าที่ตั้งไว้ไม่มีผล',
  },
  'setting-invalid': {
    title: 'ค่าตั้งค่าใช้ไม่ได้',
    message: ({ item, seen, wanted }) =>
      `ค่าของ “${item}” ใช้ไม่ได้: พบ “${seen}”` + (wanted === '' ? '' : ` ต้องเป็น ${wanted}`),
    fix: noFix,
    why: 'ค่าตั้งค่ามีผลกับเอกสารทุกฉบับ',
  },
  'setting-conflict': {
    title: 'ค่าตั้งค่าขัดกัน',
    message: ({ item, seen, used }) =>
      `“${item}” มีค่า “${seen}” ไม่ตรงกับอีกแห่งหนึ่งซึ่งเป็น “${used}” แก้ให้ตรงกัน หรือเว้นว่างไว้แห่งหนึ่ง`,
    fix: noFix,
    why: 'เมื่อค่าตั้งค่าขัดกัน ไม่รู้ว่าค่าใดจะพิมพ์ลงเอกสาร',
  },
  'key-repeated': {
    title: 'รหัสหรือลำดับซ้ำ',
    message: ({ headers, seen, firstCell }) =>
      `${headers.map((header, i) => `${header} “${seen[i] ?? ''}”`).join(' ')} ซ้ำกับ ${firstCell} ต้องไม่ซ้ำกัน แก้ หรือลบแถวที่เกิน`,
    fix: noFix,
    why: 'แถวที่ซ้ำทำให้ไม่รู้ว่าจะพิมพ์แถวใด',
  },
  'reference-not-found': {
    title: 'อ้างถึงสิ่งที่ไม่มี',
    message: ({ header, seen, sheet, near }) =>
      `${header} “${seen}” ไม่มีในชีต “${sheet}”` +
      (near === '' ? ` เพิ่มในชีต “${sheet}” หรือแก้ให้ตรง` : hint(near)),
    fix: change,
    why: 'แถวที่อ้างถึงสิ่งที่ไม่มีอยู่จะไม่ปรากฏในเอกสารใดเลย',
  },
  'duty-not-found': {
    title: 'ไม่มีหน้าที่ลำดับนี้',
    message: ({ position, duty }) =>
      `ตำแหน่ง ${position} ไม่มีหน้าที่ลำดับที่ ${duty} แก้เลข หรือเพิ่มหน้าที่ในชีต “หน้าที่”`,
    fix: noFix,
    why: 'ตัวชี้วัดที่ไม่มีหน้าที่รองรับจะไม่ถูกพิมพ์',
  },
  'indicator-not-found': {
    title: 'ไม่มีตัวชี้วัดลำดับนี้',
    message: ({ position, duty, indicator }) =>
      `ตำแหน่ง ${position} หน้าที่ ${duty} ไม่มีตัวชี้วัดลำดับที่ ${indicator} แก้เลข หรือเพิ่มตัวชี้วัดในชีต “ตัวชี้วัด”`,
    fix: noFix,
    why: 'ผลงานที่ไม่มีตัวชี้วัดรองรับจะไม่ถูกนำไปคิดคะแนน',
  },
  'duty-number-gap': {
    title: 'เลขหน้าที่ข้าม',
    message: ({ position, missing }) =>
      `ตำแหน่ง ${position} ขาดหน้าที่ลำดับที่ ${list(missing)} เติมหน้าที่ที่หายไป หรือเรียงเลขใหม่`,
    fix: noFix,
    why: 'เลขข้อที่ข้ามไปมักหมายถึงหน้าที่ที่หายไป',
  },
  'sheet-repeated': {
    title: 'ชีตซ้ำกันหลายไฟล์',
    message: ({ firstFile, rows }) =>
      `ชีตนี้เหมือนกับชีตเดียวกันในไฟล์ “${firstFile}” ทุกแถว (${rows} แถว) จึงอ่านเพียงครั้งเดียว นำไฟล์ที่ซ้ำออก`,
    fix: noFix,
    why: 'ไฟล์สำเนาที่ส่งมาพร้อมกันมักเป็นฉบับเก่าที่ลืมลบ',
  },
  'indicator-number-gap': {
    title: 'เลขตัวชี้วัดข้าม',
    message: ({ position, duty, missing }) =>
      `ตำแหน่ง ${position} หน้าที่ ${duty} ขาดตัวชี้วัดลำดับที่ ${list(missing)} เติมตัวชี้วัดที่หายไป หรือเรียงเลขใหม่`,
    fix: noFix,
    why: 'เลขที่ข้ามไปมักหมายถึงตัวชี้วัดที่หายไป และทำให้ผลรายปีอ้างผิดตัว',
  },
  'path-without-parent': {
    title: 'เลขข้อไม่มีข้อแม่',
    message: ({ header, seen, parent }) =>
      `“${header}” ${seen} ไม่มีข้อ ${parent} อยู่ข้างบน เพิ่มข้อ ${parent} หรือแก้เลขข้อ`,
    fix: noFix,
    why: 'ข้อย่อยที่ไม่มีข้อแม่จะพิมพ์ผิดชั้น',
  },
  'insert-not-found': {
    title: 'สิ่งที่แทรกไม่มีอยู่',
    message: ({ seen, near }) =>
      `“แทรก” อ้างถึง “${seen}” ซึ่งไม่ใช่รหัสหน่วยงาน รหัสตำแหน่ง หรือชื่อสมรรถนะที่มีอยู่${hint(near)}`,
    fix: change,
    why: 'คู่มือที่พิมพ์จะขาดส่วนที่ตั้งใจแทรก',
  },
  'function-not-found': {
    title: 'อ้างหน้าที่หน่วยงานที่ไม่มี',
    message: ({ seen, unit, path }) =>
      unit === ''
        ? `“อ้างอิงหน้าที่หน่วยงาน” มีค่า “${seen}” ซึ่งไม่พบรหัสหน่วยงาน พิมพ์รหัสหน่วยงาน เว้นวรรค แล้วเลขข้อ เช่น GA 1.2`
        : `หน่วยงาน ${unit} ไม่มีหน้าที่ข้อ ${path} (พบ “${seen}”) ตรวจเลขข้อในชีต “หน้าที่หน่วยงาน”`,
    fix: noFix,
    why: 'การอ้างอิงนี้ใช้ตรวจว่าหน้าที่ของหน่วยงานมีผู้รับผิดชอบครบ',
  },
  'tenure-reversed': {
    title: 'วันสิ้นสุดมาก่อนวันเริ่ม',
    message: ({ from, to }) => `วันที่สิ้นสุด ${to} มาก่อนวันที่เริ่ม ${from} ตรวจวันที่ทั้งสอง`,
    fix: noFix,
    why: 'ช่วงที่กลับกันทำให้คะแนนของรอบนั้นหายไปจากแบบประเมิน',
  },
  'tenures-overlap': {
    title: 'ช่วงดำรงตำแหน่งซ้อนกัน',
    message: ({ person, from, to }) =>
      `${person} ดำรงสองตำแหน่งพร้อมกันตั้งแต่ ${from} ถึง ${to} ตรวจวันที่เริ่มและวันที่สิ้นสุด`,
    fix: noFix,
    why: 'คะแนนของคนที่เปลี่ยนตำแหน่งคิดตามจำนวนวัน วันที่ซ้อนกันจะถูกนับสองครั้ง',
  },
  'result-outside-tenure': {
    title: 'ผลงานนอกช่วงดำรงตำแหน่ง',
    message: ({ person, position, year, round }) =>
      `${person} ไม่ได้ดำรงตำแหน่ง ${position} ในปีงบประมาณ ${year} รอบ ${round} ผลในแถวนี้จึงไม่ถูกนำไปคิดคะแนน`,
    fix: noFix,
    why: 'ผลที่บันทึกผิดคนหรือผิดตำแหน่งทำให้คะแนนขาดไปโดยไม่รู้ตัว',
  },
  'bands-out-of-order': {
    title: 'เกณฑ์ประเมินไม่เรียงลำดับ',
    message: ({ personnelType, seen }) =>
      `คะแนนต่ำสุดของ “${personnelType}” ไม่ลดลงตามระดับ: ${list(seen)} แก้ให้ระดับที่สูงกว่ามีคะแนนต่ำสุดมากกว่า`,
    fix: noFix,
    why: 'ระดับที่สลับกันทำให้ผลการประเมินผิด',
  },
  'competency-level-gap': {
    title: 'ระดับสมรรถนะไม่ครบ',
    message: ({ competency, missing }) =>
      `สมรรถนะ “${competency}” ขาดคำอธิบายระดับ ${list(missing)} เพิ่มแถวในชีต “ระดับสมรรถนะ”`,
    fix: noFix,
    why: 'ระดับสมรรถนะสะสมกัน ระดับที่หายไปทำให้ประเมินระดับที่สูงกว่าไม่ได้',
  },
  'level-without-behaviour': {
    title: 'ระดับไม่มีพฤติกรรมบ่งชี้',
    message: ({ competency, level }) =>
      `สมรรถนะ “${competency}” ระดับ ${level} ไม่มีพฤติกรรมบ่งชี้ ขณะที่ระดับอื่นมี เติมข้อละบรรทัด`,
    fix: noFix,
    why: 'ผู้ประเมินใช้พฤติกรรมบ่งชี้ตัดสินระดับ',
  },
  'draft-competency-unknown': {
    title: 'สมรรถนะของร่างไม่มีในพจนานุกรม',
    message: ({ competency, near }) =>
      `สมรรถนะ “${competency}” ไม่มีในชีต “สมรรถนะ” ร่างจะพิมพ์โดยมีเครื่องหมายกำกับ` +
      (near === '' ? ' เพิ่มในชีต “สมรรถนะ” หรือแก้ชื่อก่อนเปลี่ยนสถานะเป็น ใช้งาน' : hint(near)),
    fix: change,
    why: 'ร่างพิมพ์ให้ตรวจดูได้ แต่ตำแหน่งที่ใช้งานจะพิมพ์ไม่ได้จนกว่าสมรรถนะทุกข้อจะมีในพจนานุกรม',
  },
  'competency-class-differs': {
    title: 'ประเภทสมรรถนะไม่ตรงพจนานุกรม',
    message: ({ competency, seen, wanted }) =>
      `สมรรถนะ “${competency}” อยู่ในประเภท “${seen}” แต่พจนานุกรมเป็น “${wanted}” แก้ให้ตรงกัน`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'แบบฟอร์มพิมพ์สมรรถนะแยกตามประเภท ประเภทผิดจะไปอยู่ผิดตาราง',
  },
  'unit-cycle': {
    title: 'หน่วยงานอยู่ใต้ตนเอง',
    message: ({ path }) =>
      `หน่วยงานอ้างหน่วยงานแม่วนกลับมาที่เดิม: ${path.join(' → ')} แก้รหัสหน่วยงานแม่ของหน่วยงานใดหน่วยงานหนึ่ง`,
    fix: noFix,
    why: 'ผังที่วนกลับทำให้จัดลำดับหน่วยงานในเล่มไม่ได้',
  },
};
