import { checkWorkbook } from '../../core/rules/run';
import type { FindingCode } from '../../core/findings/catalogue';
import { normaliseThai } from '../../core/thai/normalise';
import { textWorkbook } from '../support/text-workbook';

const inDuty = (text: string) =>
  checkWorkbook(
    textWorkbook(`# หน้าที่
  รหัสตำแหน่ง | ลำดับหน้าที่ | หน้าที่ความรับผิดชอบหลัก
  A-1 | 1 | ${text}`),
  ).findings;

/** Texts as they come out of PDFs and scans, or as they are often mistyped, and as they should stand. */
test.each<[FindingCode, string, string]>([
  ['sara-am-torn', 'ด าเนินการของส านักงานประจ าปี', 'ดำเนินการของสำนักงานประจำปี'],
  ['sara-am-torn', 'ดูแลน้ าดื่มและท าความสะอาด', 'ดูแลน้ำดื่มและทำความสะอาด'],
  ['sara-am-torn', 'สำ นักงานกำ หนดจำ นวน', 'สำนักงานกำหนดจำนวน'],
  ['look-alike-letters', 'ที\uf70aปรึกษาของผู\uf70bบริหาร', 'ที่ปรึกษาของผู้บริหาร'],
  ['marks-misplaced', 'ดูแลน\uf711\uf70bาดื่ม', 'ดูแลน้ำดื่ม'],
  ['zero-width-characters', 'ตรวจ\u00adรับพัสดุ', 'ตรวจรับพัสดุ'],
  ['misread-word', 'ปฎิบัติตามกฏหมายทุกโอกาศ', 'ปฏิบัติตามกฎหมายทุกโอกาส'],
  ['misread-word', 'จัดสัมนาบุคคลากรตามมาตราฐาน', 'จัดสัมมนาบุคลากรตามมาตรฐาน'],
  ['misread-word', 'ตรวจคุรุภัณฑ์อิเล็คทรอนิกส์', 'ตรวจครุภัณฑ์อิเล็กทรอนิกส์'],
  ['misread-word', 'หลักเกณท์ของสถานะการณ์ที่ปรากฎ', 'หลักเกณฑ์ของสถานการณ์ที่ปรากฏ'],
  ['misread-word', 'พัฒนาศักย์ภาพของสมาชิก', 'พัฒนาศักยภาพของสมาชิก'],
  ['misread-word', 'เรื่องยุงยากที่อนุญาติและสังเกตุ', 'เรื่องยุ่งยากที่อนุญาตและสังเกต'],
  ['misread-word', 'ผลลัพท์และลายเซ็นต์ของสภรณ์', 'ผลลัพธ์และลายเซ็นของสหกรณ์'],
  ['misread-word', 'จักทำแผนแลข้อมูลการเบิกจ่ย', 'จัดทำแผนและข้อมูลการเบิกจ่าย'],
  ['marks-misplaced', 'วิเคราะห์ปัญหาาและะสรุปเป็นประจำำ', 'วิเคราะห์ปัญหาและสรุปเป็นประจำ'],
  ['word-doubled', 'ของ ของหน่วยงาน', 'ของหน่วยงาน'],
  ['word-doubled', 'ประสานงานกับ กับหน่วยงานใน ในพื้นที่', 'ประสานงานกับหน่วยงานในพื้นที่'],
  ['word-doubled', 'ดูแลสมาชิก และ และ และคณะกรรมการ', 'ดูแลสมาชิก และคณะกรรมการ'],
  ['word-doubled', 'ช่วยในการ การตรวจสอบ', 'ช่วยในการตรวจสอบ'],
  [
    'word-doubled',
    'การ การตรวจสอบเพื่อให้ เพื่อให้การจัดทำมีความ ความถูกต้อง',
    'การตรวจสอบเพื่อให้การจัดทำมีความถูกต้อง',
  ],
  ['word-doubled', 'ดูแลในการการจัดทำทะเบียน', 'ดูแลในการจัดทำทะเบียน'],
  ['word-doubled', 'รวบรวม ตรวจเอกสาร ตรวจเอกสาร และสรุป', 'รวบรวม ตรวจเอกสาร และสรุป'],
])('%s: “%s”', (code, pasted, wanted) => {
  const own = inDuty(pasted).filter((one) => one.code === code);
  expect(own.map(({ fix }) => fix?.edits.map(({ value }) => value))).toEqual([[wanted]]);
  expect(inDuty(wanted).map((one) => one.code)).not.toContain(code);
});

test('letters of older fonts and soft hyphens compare equal to what they stand for', () => {
  expect(normaliseThai('ผู\uf70bจัดการ\u00adฝ\uf70aาย')).toBe('ผู้จัดการฝ่าย');
});

test.each(['ตรวจนับพัสดุ ???', 'ตรวจนับพัสดุ ......', 'xxx', 'TBD', 'ตรวจนับ ____'])(
  '“%s” is unfinished',
  (text) => {
    expect(inDuty(text).map((one) => one.code)).toContain('text-unfinished');
  },
);

test('an ellipsis within a text and a question are finished', () => {
  for (const text of ['ตอบคำถามว่าใครดูแล?', 'ตรวจ ... และสรุป']) {
    expect(inDuty(text).map((one) => one.code)).not.toContain('text-unfinished');
  }
});
