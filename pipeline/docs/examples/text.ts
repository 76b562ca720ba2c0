import type { TextData } from '../../../core/findings/catalogue/text';
import type { AcrossData } from '../../../core/findings/catalogue/across';
import type { ExamplesOf } from './example';

/** An example of each finding of families text and across. */
export const textExamples: ExamplesOf<TextData> & ExamplesOf<AcrossData> = {
  'hidden-characters': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', characters: ['U+0008'] },
  },
  'character-not-printable': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: '😀 (U+1F600)' },
  },
  'zero-width-characters': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: 'ดูแล​ทะเบียนสหกรณ์…', wanted: 'ดูแลทะเบียนสหกรณ์…' },
  },
  'html-remnant': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '<p>ดูแลทะเบียนสหกรณ์และกลุ่มเกษตรกรของจังหวัดให้ตรงกับคำสั่…',
      wanted: 'ดูแลทะเบียนสหกรณ์และกลุ่มเกษตรกรของจังหวัดให้ตรงกับคำสั่งแล…',
    },
  },
  'look-alike-letters': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '…ซึ่งจะเป็นสมาชិก และตรวจเอก…',
      wanted: '…ซึ่งจะเป็นสมาชิก และตรวจเอก…',
    },
  },
  'marks-misplaced': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: 'ล้างทําความสะอาด และ…',
      wanted: 'ล้างทำความสะอาด และ…',
    },
  },
  'blanks-repeated': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '…มดัชนีค้นหา  เตรียมเอกสาร…',
      wanted: '…มดัชนีค้นหา เตรียมเอกสาร…',
    },
  },
  'misread-word': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '…ได้เสีย ของสภรณ์การเกษตร',
      wanted: '…ได้เสีย ของสหกรณ์การเกษตร',
    },
  },
  'word-doubled': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '…เสีย ในระดับในระดับจังหวัด',
      wanted: '…เสีย ในระดับจังหวัด',
    },
  },
  'sara-am-torn': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: 'ด าเนินการ', wanted: 'ดำเนินการ' },
  },
  'blank-after-prefix': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: 'ร่วม ดูแลทะเบียนส…', wanted: 'ร่วมดูแลทะเบียนส…' },
  },
  'blank-in-word': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: '…ของสหก รณ์', wanted: '…ของสหกรณ์' },
  },
  'blank-in-phrase': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: 'ปฏิบัติ งาน', near: 'ปฏิบัติงาน' },
  },
  'blank-at-slash': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '…ย ของสมาชิก/ ผู้รับบริการ',
      wanted: '…ย ของสมาชิก/ผู้รับบริการ',
    },
  },
  'blank-at-bracket': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: '…มีส่วนได้เสีย(ทุกพื้นที่)', wanted: '…มีส่วนได้เสีย (ทุกพื้นที่)' },
  },
  'repeat-mark-mixed': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: {
      header: 'หน้าที่ความรับผิดชอบหลัก',
      seen: '…ๆ และงานอื่นๆ ของหน่วย',
      wanted: '…ๆ และงานอื่น ๆ ของหน่วย',
    },
  },
  'repeat-mark-blank': {
    sheet: 'ความรู้และทักษะ',
    hasFix: true,
    data: { header: 'รายการ', seen: '…รัวเรือนอื่นๆ', wanted: '…รัวเรือนอื่น ๆ' },
  },
  'digits-mixed': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: '…สีย ครั้งที่ ๑ และ 2', wanted: '…สีย ครั้งที่ 1 และ 2' },
  },
  'bracket-unbalanced': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: 'วนได้เสีย (ทุกพื้นที่' },
  },
  'text-unfinished': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { header: 'ตัวชี้วัด', seen: 'อเลื่อนระดับสูงขึ้น/' },
  },
  'word-unexplained': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: 'สหกรรณ์', near: 'สหกรณ์' },
  },
  'duty-repeated': { sheet: 'หน้าที่', hasFix: false, data: { duty: 2, firstDuty: 1, likeness: 100 } },
  'duty-near-duplicate': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: {
      seen: 'ร่วมวิเคราะห์งบการเงินของสหกรณ์เป็นรายแห',
      position: 'SN-ADM-01',
      duty: 2,
      likeness: 98,
    },
  },
  'form-copied': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { position: 'SN-EST-02', same: 7, all: 7 },
  },
  'function-proposed': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: {
      proposals: [
        { source: 'GA 1', text: 'งานสารบรรณและงานประชุม รับผิดชอบให้ข้อมูลและหนังสื', likeness: 100 },
      ],
    },
  },
  'function-not-covered': { sheet: 'หน้าที่หน่วยงาน', hasFix: false, data: { unit: 'GA', path: '98' } },
};
