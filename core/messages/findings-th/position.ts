import type { PositionData } from '../../findings/catalogue/position';
import type { MessagesOf } from '../messages';
import { change, hint, list, noFix } from './phrases';

/** Findings of family position in Thai. */
export const positionTh: MessagesOf<PositionData> = {
  'position-without-duty': {
    title: 'ตำแหน่งที่ไม่มีหน้าที่',
    message: ({ position }) => `ตำแหน่ง ${position} ยังไม่มีหน้าที่ในชีต “หน้าที่” เพิ่มแถวละหนึ่งหน้าที่`,
    fix: noFix,
    why: 'แบบฟอร์มที่ไม่มีหน้าที่เป็นเอกสารที่ไม่สมบูรณ์',
  },
  'work-group-missing': {
    title: 'ขาดกลุ่มงาน',
    message: ({ position }) =>
      `ตำแหน่ง ${position} ใช้แบบบรรยายลักษณะงาน ต้องระบุกลุ่มงาน เช่น บริการ หรือ บริหารทั่วไป`,
    fix: noFix,
    why: 'ส่วนที่ 1 ของแบบบรรยายลักษณะงานพิมพ์กลุ่มงาน',
  },
  'work-group-not-allowed': {
    title: 'กลุ่มงานนอกระเบียบ',
    message: ({ seen, choices, near }) =>
      `กลุ่มงาน “${seen}” ไม่อยู่ในหกกลุ่มของพนักงานราชการ: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'ระเบียบว่าด้วยพนักงานราชการกำหนดกลุ่มงานไว้หกกลุ่ม',
  },
  'agency-missing': {
    title: 'ขาดชื่อหน่วยงาน',
    message: ({ position }) =>
      `ตำแหน่ง ${position} ไม่มีชื่อหน่วยงาน ใส่ที่แถวนี้ หรือใส่ “ชื่อหน่วยงาน” ในชีต “ตั้งค่า”`,
    fix: noFix,
    why: 'ส่วนที่ 1 ของแบบบรรยายลักษณะงานพิมพ์ชื่อหน่วยงาน',
  },
  'duty-without-indicator': {
    title: 'หน้าที่ไม่มีตัวชี้วัด',
    message: ({ position, duty }) =>
      `ตำแหน่ง ${position} หน้าที่ ${duty} ยังไม่มีตัวชี้วัด เพิ่มในชีต “ตัวชี้วัด” อย่างน้อยหนึ่งตัว`,
    fix: noFix,
    why: 'ช่องตัวชี้วัดของแบบบรรยายลักษณะงานจะว่าง และหน้าที่นี้จะไม่ถูกประเมิน',
  },
  'duty-without-result': {
    title: 'หน้าที่ขาดกิจกรรมหรือผลลัพธ์',
    message: ({ position, duty, headers }) =>
      `ตำแหน่ง ${position} หน้าที่ ${duty} ไม่มี ${headers.map((header) => `“${header}”`).join(' และ ')} เติมให้ครบ ข้อละบรรทัด`,
    fix: noFix,
    why: 'ช่องในตารางของใบกำหนดหน้าที่งานจะว่าง',
  },
  'standard-duty-missing': {
    title: 'ขาดหน้าที่ข้อสุดท้ายตามแบบ',
    message: ({ position, last, elsewhere }) =>
      `ตำแหน่ง ${position} ข้อสุดท้ายต้องเป็นหน้าที่มาตรฐาน (ปฏิบัติงานร่วมกับหรือสนับสนุนหน่วยงานอื่น หรือที่ได้รับมอบหมาย)` +
      (elsewhere === null ? ` แต่พบ “${last}”` : ` ซึ่งอยู่ที่ข้อ ${elsewhere}`),
    fix: noFix,
    why: 'แบบบรรยายลักษณะงานของส่วนราชการลงท้ายด้วยหน้าที่ข้อนี้ทุกตำแหน่ง',
  },
  'degree-against-work-group': {
    title: 'กลุ่มงานไม่ตรงกับวุฒิ',
    message: ({ seen, wanted, needsDegree }) =>
      `กลุ่มงาน “${seen}” ไม่ตรงกับหน้าที่โดยสรุป ซึ่งระบุว่า${needsDegree ? 'จำเป็นต้องใช้' : 'ไม่จำเป็นต้องใช้'}วุฒิปริญญา กลุ่มงานที่ตรงคือ “${wanted}” แก้กลุ่มงานหรือหน้าที่โดยสรุป`,
    fix: noFix,
    why: 'กลุ่มงานบริหารทั่วไปใช้วุฒิปริญญาตรี กลุ่มงานบริการไม่ใช้ ข้อความทั้งสองแห่งต้องตรงกัน',
  },
  'supervisor-not-found': {
    title: 'ไม่พบผู้บังคับบัญชา',
    message: ({ seen, near }) => `ผู้บังคับบัญชา “${seen}” ไม่ใช่รหัสหรือชื่อตำแหน่งที่มีอยู่${hint(near)}`,
    fix: change,
    why: 'ชื่อผู้บังคับบัญชาที่ไม่ตรงกับตำแหน่งใดทำให้สายบังคับบัญชาขาด',
  },
  'supervisor-self': {
    title: 'ผู้บังคับบัญชาเป็นตนเอง',
    message: ({ position, seen }) =>
      `ตำแหน่ง ${position} มีผู้บังคับบัญชาเป็นตนเอง (“${seen}”) ใส่รหัสหรือชื่อตำแหน่งของผู้บังคับบัญชา`,
    fix: noFix,
    why: 'ตำแหน่งหนึ่งบังคับบัญชาตนเองไม่ได้',
  },
  'supervisor-cycle': {
    title: 'สายบังคับบัญชาวนกลับ',
    message: ({ path }) =>
      `สายบังคับบัญชาวนกลับมาที่เดิม: ${path.join(' → ')} แก้ผู้บังคับบัญชาของตำแหน่งใดตำแหน่งหนึ่ง`,
    fix: noFix,
    why: 'สายบังคับบัญชาต้องไปจบที่ผู้บริหารสูงสุด',
  },
  'title-against-unit': {
    title: 'ชื่อตำแหน่งไม่ตรงสังกัด',
    message: ({ title, seen, wanted }) =>
      `ชื่อตำแหน่ง “${title}” กล่าวถึง “${wanted}” แต่สังกัดเป็น “${seen}” แก้แห่งใดแห่งหนึ่งให้ตรงกัน`,
    fix: noFix,
    why: 'ชื่อตำแหน่งที่มีชื่อฝ่ายต้องเป็นฝ่ายเดียวกับสังกัด',
  },
  'unit-spelled-twice': {
    title: 'หน่วยงานเดียวสะกดสองแบบ',
    message: ({ seen, wanted }) =>
      `สังกัด “${seen}” น่าจะเป็นหน่วยงานเดียวกับ “${wanted}” ใช้ชื่อเดียวกันทุกแห่ง`,
    fix: ({ wanted }) => `แก้เป็น “${wanted}”`,
    why: 'เล่มจะแยกเป็นสองหน่วยงาน',
  },
  'agency-in-unit': {
    title: 'ชื่อหน่วยงานปนในสังกัด',
    message: ({ seen, unit, agency }) =>
      `สังกัด “${seen}” มีข้อความของชื่อหน่วยงานปนอยู่ ควรเป็นสังกัด “${unit}” และชื่อหน่วยงาน “${agency}”`,
    fix: ({ unit, agency }) => `แยกเป็นสังกัด “${unit}” และชื่อหน่วยงาน “${agency}”`,
    why: 'ข้อความที่ตกไปอยู่ผิดช่องทำให้ทั้งสองช่องพิมพ์ผิด',
  },
  'competency-level-differs': {
    title: 'ระดับสมรรถนะต่างจากตำแหน่งเดียวกัน',
    message: ({ competency, seen, wanted, equals }) =>
      `สมรรถนะ “${competency}” ต้องการระดับ ${seen} แต่ตำแหน่งชื่อเดียวกัน (${list(equals)}) ต้องการระดับ ${wanted} ตรวจว่าตั้งใจให้ต่างกัน`,
    fix: noFix,
    why: 'ตำแหน่งเดียวกันควรต้องการสมรรถนะระดับเดียวกัน',
  },
  'education-differs': {
    title: 'วุฒิการศึกษาต่างจากตำแหน่งเดียวกัน',
    message: ({ position, seen, wanted, equals }) =>
      `วุฒิการศึกษาของตำแหน่ง ${position} คือ “${seen}” แต่ตำแหน่งชื่อเดียวกัน (${list(equals)}) คือ “${wanted}” ตรวจว่าตั้งใจให้ต่างกัน`,
    fix: noFix,
    why: 'ตำแหน่งเดียวกันควรกำหนดคุณสมบัติเท่ากัน',
  },
  'experience-differs': {
    title: 'ประสบการณ์ต่างจากตำแหน่งเดียวกัน',
    message: ({ position, seen, wanted, equals }) =>
      `ประสบการณ์ของตำแหน่ง ${position} คือ “${seen}” แต่ตำแหน่งชื่อเดียวกัน (${list(equals)}) คือ “${wanted}” ตรวจว่าตั้งใจให้ต่างกัน`,
    fix: noFix,
    why: 'ตำแหน่งเดียวกันควรกำหนดคุณสมบัติเท่ากัน',
  },
};
