import type { StructureData } from '../../../core/findings/catalogue/structure';
import type { ExamplesOf } from './example';

/** An example of each finding of family structure. */
export const structureExamples: ExamplesOf<StructureData> = {
  'no-known-sheet': {
    sheet: '',
    hasFix: false,
    data: { names: ['ตั้งค่า', 'ตำแหน่ง', 'หน้าที่', 'ตัวชี้วัด', 'การประสานงาน', 'สมรรถนะตำแหน่ง'] },
  },
  'unknown-sheet': {
    sheet: 'ความรู้และทักษา',
    hasFix: false,
    data: { seen: 'ความรู้และทักษา', near: 'ความรู้และทักษะ' },
  },
  'unknown-column': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { seen: 'กิจกรรมหลัง', near: 'กิจกรรมหลัก', others: 0 },
  },
  'column-missing': {
    sheet: 'หน้าที่',
    hasFix: true,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', near: 'หน้าที่ความรับผิดชอบหลัง', others: 0 },
  },
  'column-doubled': { sheet: 'หน้าที่', hasFix: false, data: { header: 'กิจกรรมหลัก' } },
  'header-not-found': {
    sheet: 'ความรู้และทักษะ',
    hasFix: false,
    data: { headers: ['รหัสตำแหน่ง', 'รายการ'] },
  },
  'merged-cells': { sheet: 'หน้าที่', hasFix: false, data: { area: 'C69:C70' } },
  'formula-error': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { header: 'หน้าที่ความรับผิดชอบหลัก', seen: '#REF!' },
  },
  'formula-without-result': { sheet: 'ตัวชี้วัด', hasFix: false, data: { header: 'น้ำหนัก' } },
  'required-cell-empty': { sheet: 'หน้าที่', hasFix: false, data: { header: 'หน้าที่ความรับผิดชอบหลัก' } },
  'not-a-number': { sheet: 'ตัวชี้วัด', hasFix: true, data: { header: 'น้ำหนัก', seen: '15%' } },
  'not-a-whole-number': { sheet: 'หน้าที่', hasFix: false, data: { header: 'ลำดับหน้าที่', seen: '1.5' } },
  'number-out-of-range': {
    sheet: 'สมรรถนะตำแหน่ง',
    hasFix: false,
    data: { header: 'ระดับที่ต้องการ', seen: 6, min: 0, max: 5 },
  },
  'not-a-date': { sheet: 'ผู้ดำรงตำแหน่ง', hasFix: false, data: { header: 'วันที่เริ่ม', seen: 'ต้นปี' } },
  'not-a-path': { sheet: 'หน้าที่หน่วยงาน', hasFix: false, data: { header: 'ลำดับ', seen: 'ข้อแรก' } },
  'not-a-choice': {
    sheet: 'ตำแหน่ง',
    hasFix: true,
    data: {
      header: 'แบบฟอร์ม',
      seen: 'แบบบรรยายลักษณงาน',
      choices: ['แบบบรรยายลักษณะงาน', 'ใบกำหนดหน้าที่งาน'],
      near: 'แบบบรรยายลักษณะงาน',
    },
  },
  'setting-unknown': { sheet: 'ตั้งค่า', hasFix: true, data: { seen: 'ชื่อเล่ม2', near: 'ชื่อเล่ม' } },
  'setting-invalid': {
    sheet: 'ตั้งค่า',
    hasFix: false,
    data: { item: 'รูปแบบตัวเลข', seen: 'โรมัน', wanted: 'อารบิก / ไทย' },
  },
  'setting-conflict': {
    sheet: 'ตั้งค่า',
    hasFix: false,
    data: { item: 'ปีงบประมาณ', seen: '2568', used: '2569' },
  },
  'key-repeated': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { headers: ['รหัสตำแหน่ง'], seen: ['SN-EST-02'], firstCell: 'A10' },
  },
  'reference-not-found': {
    sheet: 'ความรู้และทักษะ',
    hasFix: true,
    data: { header: 'รหัสตำแหน่ง', seen: 'SN-F2-01X', sheet: 'ตำแหน่ง', near: 'SN-F2-01' },
  },
  'duty-not-found': { sheet: 'ตัวชี้วัด', hasFix: false, data: { position: 'SN-EST-01', duty: 77 } },
  'indicator-not-found': {
    sheet: 'ผลตัวชี้วัด',
    hasFix: false,
    data: { position: 'SN-EST-01', duty: 10, indicator: 44 },
  },
  'duty-number-gap': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { position: 'SN-EST-02', missing: [8] },
  },
  'sheet-repeated': {
    sheet: 'ความรู้และทักษะ',
    hasFix: false,
    data: { firstFile: 'office.xlsx', rows: 208 },
  },
  'indicator-number-gap': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { position: 'SN-GA-03', duty: 3, missing: [2, 3, 4, 5, 6, 7] },
  },
  'path-without-parent': {
    sheet: 'หน้าที่หน่วยงาน',
    hasFix: false,
    data: { header: 'ลำดับ', seen: '77.1', parent: '77' },
  },
  'insert-not-found': { sheet: 'คู่มือ', hasFix: false, data: { seen: 'ไม่มีหน่วยนี้จริง', near: '' } },
  'function-not-found': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { seen: 'OFF 3.99', unit: 'OFF', path: '3.99' },
  },
  'tenure-reversed': {
    sheet: 'ผู้ดำรงตำแหน่ง',
    hasFix: false,
    data: { from: '1 เมษายน 2567', to: '1 มกราคม 2533' },
  },
  'tenures-overlap': {
    sheet: 'ผู้ดำรงตำแหน่ง',
    hasFix: false,
    data: { person: 'นางสาวกัญญาณัฐ เพียรสุข', from: '15 มกราคม 2569', to: '–' },
  },
  'result-outside-tenure': {
    sheet: 'ผลตัวชี้วัด',
    hasFix: false,
    data: { person: 'P008', position: 'SN-EST-01', year: 2510, round: 1 },
  },
  'bands-out-of-order': {
    sheet: 'เกณฑ์ประเมิน',
    hasFix: false,
    data: {
      personnelType: 'ข้าราชการ',
      seen: ['ดีเด่น 90', 'ดีมาก 80', 'ดี 99', 'พอใช้ 60', 'ต้องปรับปรุง 0'],
    },
  },
  'competency-level-gap': {
    sheet: 'ระดับสมรรถนะ',
    hasFix: false,
    data: { competency: 'การทำงานเป็นทีม', missing: [3] },
  },
  'level-without-behaviour': {
    sheet: 'ระดับสมรรถนะ',
    hasFix: false,
    data: { competency: 'การทำงานเป็นทีม', level: 5 },
  },
  'draft-competency-unknown': {
    sheet: 'สมรรถนะตำแหน่ง',
    hasFix: true,
    data: { competency: 'การทำงานเป็นทีมงาน', near: 'การทำงานเป็นทีม' },
  },
  'competency-class-differs': {
    sheet: 'สมรรถนะตำแหน่ง',
    hasFix: true,
    data: { competency: 'การสั่งสมความเชี่ยวชาญในงานอาชีพ', seen: 'สมรรถนะผู้นำ', wanted: 'สมรรถนะหลัก' },
  },
  'unit-cycle': { sheet: 'หน่วยงาน', hasFix: false, data: { path: ['OFF', 'GA', 'OFF'] } },
};
