import { checkWorkbook } from '../../core/rules/run';
import type { FindingCode } from '../../core/findings/catalogue';
import { textWorkbook } from '../support/text-workbook';

const duty = (text: string) => `# หน้าที่
  รหัสตำแหน่ง | ลำดับหน้าที่ | หน้าที่ความรับผิดชอบหลัก
  A-1 | 1 | ${text}`;

const indicator = (text: string, unit = '', target = '') => `# ตัวชี้วัด
  รหัสตำแหน่ง | ลำดับหน้าที่ | ตัวชี้วัด | หน่วยนับ | เป้าหมาย
  A-1 | 1 | ${text} | ${unit} | ${target}`;

const position = (title: string, unit: string, supervisor = '', agency = '') => `# ตำแหน่ง
  รหัสตำแหน่ง | ชื่อตำแหน่ง | แบบฟอร์ม | ประเภทบุคลากร | หน้าที่โดยสรุป | สังกัด | ผู้บังคับบัญชา | ชื่อหน่วยงาน
  A-1 | ${title} | ใบกำหนดหน้าที่งาน | เจ้าหน้าที่สหกรณ์ | ดูแลงาน | ${unit} | ${supervisor} | ${agency}`;

/** Right writing that a careless rule would report. */
test.each<[FindingCode, string]>([
  ['word-doubled', duty('เจ้าหน้าที่ที่ได้รับแต่งตั้ง')],
  ['word-doubled', duty('ผู้ปฏิบัติงานงานทะเบียนของคณะกรรมการการศึกษา')],
  ['word-doubled', duty('ระหว่างสหกรณ์กับสหกรณ์ สหกรณ์กับเอกชน')],
  ['word-doubled', duty('ความคิดเห็นต่างๆ นานา')],
  ['word-doubled', duty('งานปฏิบัติการ การเงิน การบัญชี และงานของสหกรณ์ ของกลุ่มเกษตรกร')],
  [
    'word-doubled',
    duty('ผู้กำกับการ การเงิน กำกับ กับดูแล ภายใน ในเขต เจ้าของ ของสมาชิก ด้านใน ในห้อง โดย โดยสารรถราชการ'),
  ],
  ['word-doubled', duty('อายุความ ความรับผิด งานทะเบียน งานทะเบียนหุ้น ทั้งในประเทศ ในประเทศเพื่อนบ้าน')],
  ['word-doubled', duty('รายได้ ได้แก่ ดอกเบี้ย ติดตาม ตามแผน วันละ 2 วัน วันจันทร์ ครั้งละ 3 คน คนละ')],
  ['word-doubled', duty('งานต่าง ๆ ต่าง ๆ กัน ในการการันตีและการ์ด การ์ดสมาชิก')],
  ['word-doubled', duty('บุญมี บุญมี')],
  ['blank-after-prefix', duty('ดำเนินการ รวบรวมข้อมูล และโครงการ กิจกรรม')],
  ['blank-at-slash', duty('งาน/โครงการ ตามคำสั่งที่ 12/2568')],
  ['blank-at-bracket', duty('ตามมาตรา 44(2) และ (ก)(ข) ของระเบียบ')],
  ['bracket-unbalanced', duty('1) ตรวจ 2) สรุป ก) เสนอ (ทุกเดือน)')],
  ['digits-mixed', duty('ตามมาตรฐาน ISO 9001 ข้อ ๔')],
  ['html-remnant', duty('ยอดเงิน < 5,000 บาท และ R&D')],
  ['misread-word', duty('สหกรณ์การเกษตรและสหกรณ์ออมทรัพย์')],
  ['text-unfinished', duty('จัดหาและดูแลสิ่งของ')],
  ['look-alike-letters', duty('กรณี é และ Ω ในรายงาน')],
  ['indicators-in-one-cell', indicator('จำนวนผู้เข้าอบรม 3 - 5 คน')],
  ['indicators-in-one-cell', indicator('- จำนวนผู้เข้าอบรม')],
  ['indicator-without-measure', indicator('- ร้อยละของผู้ผ่านการอบรม')],
  ['two-units', indicator('จำนวนสหกรณ์/กลุ่มเกษตรกรที่ผ่านเกณฑ์', 'ครั้ง/คน')],
  ['unit-in-brackets', indicator('จำนวนผู้สมัครโครงการ (ระยะที่สอง)')],
  ['indicator-generic', indicator('จำนวนของงานที่ได้รับมอบหมาย')],
  ['measure-not-countable', indicator('จำนวนความเห็นที่ได้รับ')],
  ['time-not-given', indicator('ร้อยละของเรื่องที่ตอบภายในเวลาที่กำหนด', '', 'ภายใน 5 วันทำการ')],
  ['time-not-given', indicator('ร้อยละของเรื่องที่ตอบภายในเวลาที่กำหนด 3 วัน')],
  ['target-not-measurable', indicator('ระดับของแผน', 'ระดับ', 'คณะกรรมการเห็นชอบแผน')],
  ['target-not-measurable', indicator('ระดับความพึงพอใจ', 'ระดับ', 'ระดับดีขึ้นไป')],
  ['target-not-measurable', indicator('จำนวนครั้ง', 'ครั้ง', 'ทุกวันที่ 25 ของเดือน')],
  ['time-not-given', indicator('ร้อยละของเรื่องที่ตอบภายในเวลาที่กำหนด', '', 'ตอบภายใน 5 วันทำการ')],
  ['target-against-unit', indicator('ร้อยละความพึงพอใจ', 'ร้อยละ', 'ความพึงพอใจไม่น้อยกว่า 85 %')],
  ['target-against-unit', indicator('ระยะเวลาตอบ', 'วันทำการ', 'ไม่เกิน 3 วัน')],
  ['supervisor-not-found', position('ผู้จัดการ', 'ฝ่ายบริหาร', 'คณะกรรมการดำเนินการ')],
  ['title-against-unit', position('หัวหน้าฝ่ายบัญชี', 'บัญชี')],
  ['agency-in-unit', position('ผู้จัดการ', 'สำนักงานกลาง', '', 'สำนักงานกลาง')],
])('%s stays silent: %#', (code, text) => {
  expect(checkWorkbook(textWorkbook(text)).findings.map((one) => one.code)).not.toContain(code);
});
