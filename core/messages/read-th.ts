import type { ReadMessages } from './read';

const resave = 'เปิดใน Excel แล้วบันทึกเป็น “สมุดงาน Excel (*.xlsx)”';
const again = 'ขอไฟล์จากต้นทางหรือดาวน์โหลดใหม่ แล้วลองอีกครั้ง';
const oversize = 'ถ้าเป็นไฟล์ของหน่วยงานจริง ให้ลบแถวและรูปภาพที่ไม่ใช้แล้วบันทึกใหม่ หรือเพิ่มเพดานด้วย --max-size';

const kinds: Readonly<Record<string, string>> = {
  HTML: 'หน้าเว็บ (HTML)',
  CSV: 'ข้อความคั่นด้วยจุลภาคหรือแท็บ (CSV)',
  ZIP: 'ไฟล์บีบอัด (ZIP) ทั่วไป',
};

function part(name: string): string {
  return name === '' ? '' : ` (ส่วน ${name})`;
}

/** What is said in Thai about files that cannot be read. */
export const readTh: ReadMessages = {
  'file-not-found': (file) => `ไม่พบ “${file}” ตรวจชื่อและโฟลเดอร์อีกครั้ง`,
  'file-not-accessible': (file, { cause }) =>
    `เปิด “${file}” ไม่ได้ (${cause}) ตรวจสิทธิ์การเข้าถึงไฟล์หรือโฟลเดอร์`,
  'file-in-use': (file) => `“${file}” ถูกโปรแกรมอื่นเปิดค้างไว้ ปิดไฟล์ใน Excel ก่อน แล้วลองอีกครั้ง`,
  'folder-without-workbook': (file) =>
    `ไม่มีไฟล์ .xlsx หรือ .xlsm ในโฟลเดอร์ “${file}” ระบุโฟลเดอร์ที่เก็บสมุดงาน`,
  'file-empty': (file) => `“${file}” เป็นไฟล์ว่าง (0 ไบต์) การคัดลอกหรือดาวน์โหลดอาจไม่สำเร็จ ${again}`,
  'file-too-large': (file, { size, limit }) =>
    `“${file}” มีขนาด ${size} MB เกินเพดาน ${limit} MB ลบรูปภาพและชีตที่ไม่ใช้ หรือแยกเป็นหลายไฟล์`,
  'not-a-workbook': (file, { looksLike }) =>
    looksLike === ''
      ? `“${file}” ไม่ใช่สมุดงาน Excel ตรวจว่าเลือกไฟล์ถูก ถ้าเปิดใน Excel ได้ ให้${resave}`
      : `“${file}” ไม่ใช่สมุดงาน Excel แต่เป็น${kinds[looksLike] ?? `ไฟล์ ${looksLike}`} การเปลี่ยนนามสกุลไฟล์ไม่พอ ให้${resave}`,
  'old-xls': (file) => `“${file}” เป็นสมุดงาน Excel 97–2003 (.xls) ให้${resave}`,
  'binary-xlsb': (file) => `“${file}” เป็นสมุดงานแบบไบนารี (.xlsb) ให้${resave}`,
  'open-document': (file) =>
    `“${file}” เป็นสเปรดชีต OpenDocument (.ods) เปิดใน LibreOffice หรือ Excel แล้วบันทึกเป็น .xlsx`,
  'password-protected': (file) =>
    `“${file}” ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้ เปิดใน Excel แล้วเลือก ไฟล์ > ข้อมูล > ป้องกันสมุดงาน > เข้ารหัสด้วยรหัสผ่าน ลบรหัสผ่านออก แล้วบันทึก`,
  'file-truncated': (file) => `“${file}” ไม่ครบทั้งไฟล์ การคัดลอกหรือดาวน์โหลดอาจขาดกลางคัน ${again}`,
  'file-damaged': (file, data) =>
    `“${file}” เสียหาย${part(data.part)} เปิดใน Excel เลือก “เปิดและซ่อมแซม” แล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง`,
  'too-many-parts': (file, { parts, limit }) =>
    `“${file}” มีส่วนประกอบภายใน ${parts} ส่วน เกินเพดาน ${limit} ส่วน ลบรูปภาพและวัตถุที่ไม่ใช้ แล้วบันทึกใหม่`,
  'part-too-large': (file, data) =>
    `“${file}”${part(data.part)} คลายแล้วใหญ่ ${data.size} MB เกินเพดาน ${data.limit} MB จึงไม่เปิดเพื่อความปลอดภัย ${oversize}`,
  'unpacked-too-large': (file, { size, limit }) =>
    `“${file}” คลายแล้วใหญ่ ${size} MB เกินเพดาน ${limit} MB จึงไม่เปิดเพื่อความปลอดภัย ${oversize}`,
  'packed-too-tightly': (file, data) =>
    `“${file}”${part(data.part)} บีบอัดแน่นผิดปกติ (${data.ratio} เท่า เพดาน ${data.limit} เท่า) จึงไม่เปิดเพื่อความปลอดภัย ${oversize}`,
  'entities-declared': (file, data) =>
    `“${file}”${part(data.part)} มีคำประกาศ DOCTYPE หรือ ENTITY ซึ่งไม่มีในสมุดงานปกติ จึงไม่เปิดเพื่อความปลอดภัย ถ้าเป็นไฟล์ของหน่วยงานจริง ให้${resave}`,
};
