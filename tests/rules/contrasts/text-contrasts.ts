import type { TextData } from '../../../core/findings/catalogue/text';
import { inDuty, inOffices, type Contrasts } from '../../support/contrasts';

const duties = (...texts: readonly string[]) => ({
  duties: texts.map((text, index) => ({ position: 'A-1', duty: index + 1, text })),
});
const frequent = ['ดูแลสหกรณ์', 'ตรวจบัญชีของสหกรณ์', 'จัดตั้งสหกรณ์', 'ส่งเสริมสหกรณ์ในพื้นที่'];

/** Right writing beside what a careless rule would take it for. */
export const textContrasts: Contrasts<keyof TextData> = {
  'hidden-characters': inDuty('ตรวจ\u0008รับพัสดุ', 'ตรวจรับพัสดุ\nและบันทึกทะเบียน'),
  'character-not-printable': inDuty('ประเมินผล \u{1F600}', 'ประเมินผล ≥ ร้อยละ 80 ± 2 (°C) ฿ “ดี” – é'),
  'zero-width-characters': inDuty('ตรวจ\u200bรับพัสดุ', 'ตรวจรับ พัสดุ'),
  'html-remnant': inDuty('ยอดเงิน <br>คงเหลือ', 'ยอดเงิน < 5,000 บาท และ R&D > 2 โครงการ * 3 ** 2'),
  'look-alike-letters': inDuty('สมาช\u17b7ก', 'กรณี é และ Ω ในระยะแรกของแผน'),
  'marks-misplaced': inDuty('จัดท\u0e4d\u0e32ทะเบียน', 'จัดทำทะเบียนน้ำและปุ๋ย'),
  'blanks-repeated': inDuty('ตรวจรับ  พัสดุ', 'ตรวจรับพัสดุ ดังนี้\n  - ครุภัณฑ์\n  - วัสดุ'),
  'sara-am-torn': inDuty(
    'ด าเนินงานของส านักงานและน้ าดื่ม',
    'ตามที่แนะนำ ดูแลประจำ เป็นผู้ทำ งาน และนำ เสนอ',
  ),
  'misread-word': inDuty('ดูแลสภรณ์การเกษตร', 'ดูแลสหกรณ์การเกษตร สภากาชาด และจักรยาน'),
  'word-doubled': inDuty('ประชุมในระดับในระดับอำเภอ', 'เจ้าหน้าที่ที่ได้รับแต่งตั้งจากสหกรณ์กับสหกรณ์อื่น'),
  'blank-after-prefix': inDuty('ร่วม ตรวจรับพัสดุ', 'ร่วม กับคณะกรรมการ ดำเนินการ ตรวจรับพัสดุ'),
  'blank-in-word': inDuty('ตรวจสอบธุร กิจของสหกรณ์', 'ศึกษา วิเคราะห์ จัดทำรายงาน งานการเงิน ร่วมพัฒนา'),
  'blank-in-phrase': inDuty(
    'ส่งเสริมสหกรณ์การ เกษตร',
    'กำหนดแนวทางปฏิบัติ การควบคุม การเงิน การบัญชี ตามหน้าที่ ระเบียบ ข้อบังคับ',
  ),
  'blank-at-slash': inDuty('ซ่อมแซม/ บำรุงรักษา', 'ซ่อมแซม/บำรุงรักษา ตามคำสั่งที่ 12/2568 /'),
  'blank-at-bracket': inDuty('ตรวจรับพัสดุ( ทุกแห่ง )', 'ตามมาตรา 44(2) ข้อ (ก)(ข) และพัสดุ (ทุกแห่ง)'),
  'repeat-mark-mixed': inDuty('งานต่าง ๆ และพัสดุอื่นๆ ทุกแห่ง', 'งานต่าง ๆ และพัสดุอื่น ๆ ทุกแห่ง'),
  'repeat-mark-blank': inDuty('งานอื่นๆที่เกี่ยวข้อง', 'งานอื่น ๆ ที่เกี่ยวข้อง (เรื่องต่าง ๆ)'),
  'digits-mixed': inDuty('ข้อ ๓ และข้อ 4', 'ตามมาตรฐาน ISO 9001 ข้อ ๔ และ ๕'),
  'bracket-unbalanced': inDuty('ตรวจรับพัสดุ (ทุกแห่ง', '1) ตรวจ 2) สรุป ก) เสนอ (ทุกเดือน)'),
  'text-unfinished': inDuty('ตรวจรับพัสดุและ', 'จัดหา และ/หรือซ่อมแซมพัสดุที่ต้องดูแล'),
  'word-unexplained': inOffices(
    duties(...frequent, 'ดูแลสหกรรณ์'),
    duties(...frequent, 'ดูแลสหกรณ์ๆ ละหนึ่งคน และสหภาพแรงงาน'),
  ),
};
