import type { Sheet } from './column';

export const units = {
  id: 'units',
  name: 'หน่วยงาน',
  about: 'ฝ่ายและกลุ่มของหน่วยงาน ลำดับแถวคือลำดับในเล่ม',
  key: ['code'],
  columns: {
    code: {
      header: 'รหัสหน่วยงาน',
      kind: 'code',
      required: true,
      width: 14,
      prompt: 'รหัสที่ไม่ซ้ำกัน เช่น GA',
    },
    name: {
      header: 'ชื่อหน่วยงาน',
      kind: 'text',
      required: true,
      width: 40,
      prompt: 'ชื่อฝ่ายหรือกลุ่ม',
    },
    kind: {
      header: 'ประเภทหน่วยงาน',
      kind: 'text',
      width: 18,
      prompt: 'เช่น สำนักงาน ฝ่าย กลุ่ม',
    },
    parent: {
      header: 'รหัสหน่วยงานแม่',
      kind: 'code',
      refersTo: { sheet: 'units', column: 'code' },
      width: 16,
      prompt: 'รหัสของหน่วยงานที่อยู่เหนือขึ้นไป',
    },
    summary: {
      header: 'หน้าที่โดยสรุป',
      kind: 'text',
      width: 60,
      prompt: 'ข้อความนำก่อนรายการหน้าที่ของหน่วยงาน',
    },
    aliases: {
      header: 'ชื่ออื่น',
      kind: 'list',
      width: 30,
      prompt: 'ชื่อย่อหรือชื่อเดิม บรรทัดละหนึ่งชื่อ',
    },
    authority: {
      header: 'ฐานอำนาจ',
      kind: 'text',
      width: 40,
      prompt: 'คำสั่งหรือประกาศที่จัดตั้งหน่วยงาน',
    },
  },
} as const satisfies Sheet;
