import type { Sheet } from './column';

/** Printed forms by the name the workbook gives them. */
export const formNames = ['แบบบรรยายลักษณะงาน', 'ใบกำหนดหน้าที่งาน'] as const;

/** Work groups of government employees (พนักงานราชการ), ระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. 2547 ข้อ 7. */
export const employeeWorkGroups = [
  'บริการ',
  'เทคนิค',
  'บริหารทั่วไป',
  'วิชาชีพเฉพาะ',
  'เชี่ยวชาญเฉพาะ',
  'เชี่ยวชาญพิเศษ',
] as const;

/** Personnel categories that the drop-down offers; an office may add its own. */
export const personnelTypes = ['ข้าราชการ', 'ลูกจ้างประจำ', 'พนักงานราชการ', 'เจ้าหน้าที่สหกรณ์'] as const;

/** Whether a position is printed: ยกเลิก is not. */
export const positionStates = ['ใช้งาน', 'ร่าง', 'ยกเลิก'] as const;

export const positions = {
  id: 'positions',
  name: 'ตำแหน่ง',
  about: 'ตำแหน่งละหนึ่งแถว: ข้อมูลทั่วไป หน้าที่โดยสรุป และคุณสมบัติของตำแหน่ง',
  printed: true,
  key: ['code'],
  columns: {
    code: {
      header: 'รหัสตำแหน่ง',
      kind: 'code',
      required: true,
      width: 14,
      prompt: 'รหัสที่ไม่ซ้ำกัน เช่น GA-01 ใช้อ้างถึงตำแหน่งนี้จากชีตอื่น',
    },
    title: {
      header: 'ชื่อตำแหน่ง',
      kind: 'text',
      required: true,
      width: 30,
      prompt: 'ชื่อตำแหน่งตามกรอบอัตรากำลัง',
    },
    form: {
      header: 'แบบฟอร์ม',
      kind: 'text',
      required: true,
      choices: formNames,
      width: 22,
      prompt: 'แบบบรรยายลักษณะงาน สำหรับส่วนราชการ หรือ ใบกำหนดหน้าที่งาน สำหรับสหกรณ์',
    },
    personnelType: {
      header: 'ประเภทบุคลากร',
      kind: 'text',
      required: true,
      suggestions: personnelTypes,
      width: 18,
      prompt: 'เลือกจากรายการ หรือพิมพ์ประเภทอื่นของหน่วยงาน',
    },
    workGroup: {
      header: 'กลุ่มงาน',
      kind: 'text',
      suggestions: employeeWorkGroups,
      width: 18,
      prompt: 'ต้องมีในแบบบรรยายลักษณะงาน พนักงานราชการเลือกได้หกกลุ่มตามระเบียบ',
    },
    agency: {
      header: 'ชื่อหน่วยงาน',
      kind: 'text',
      width: 34,
      prompt: 'เว้นว่างได้ จะใช้ชื่อหน่วยงานจากชีต ตั้งค่า',
    },
    unit: {
      header: 'สังกัด',
      kind: 'text',
      width: 30,
      prompt: 'ฝ่ายหรือกลุ่มที่ตำแหน่งสังกัด ใช้ชื่อเดียวกับชีต หน่วยงาน',
    },
    supervisor: {
      header: 'ผู้บังคับบัญชา',
      kind: 'text',
      width: 28,
      prompt: 'รหัสหรือชื่อตำแหน่งของผู้บังคับบัญชา หรือชื่อหน่วยงานภายนอกที่กำกับ',
    },
    summary: {
      header: 'หน้าที่โดยสรุป',
      kind: 'text',
      required: true,
      width: 70,
      prompt: 'หน้าที่ความรับผิดชอบโดยสรุป หนึ่งย่อหน้า (Job Summary / Job Purpose)',
    },
    education: {
      header: 'วุฒิการศึกษา',
      kind: 'list',
      width: 40,
      prompt: 'บรรทัดละหนึ่งข้อ ขึ้นบรรทัดใหม่ในเซลล์ด้วย Alt+Enter',
    },
    experience: {
      header: 'ประสบการณ์',
      kind: 'list',
      width: 40,
      prompt: 'บรรทัดละหนึ่งข้อ ขึ้นบรรทัดใหม่ในเซลล์ด้วย Alt+Enter ถ้าไม่มีใส่ -',
    },
    state: {
      header: 'สถานะ',
      kind: 'text',
      choices: positionStates,
      default: 'ใช้งาน',
      width: 10,
      prompt: 'ใช้งาน ร่าง หรือ ยกเลิก (ยกเลิกแล้วไม่พิมพ์) เว้นว่างคือ ใช้งาน',
    },
  },
} as const satisfies Sheet;
