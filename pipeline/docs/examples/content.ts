import type { PositionData } from '../../../core/findings/catalogue/position';
import type { IndicatorData } from '../../../core/findings/catalogue/indicator';
import type { ExamplesOf } from './example';

/** An example of each finding of families position and indicator. */
export const contentExamples: ExamplesOf<PositionData> & ExamplesOf<IndicatorData> = {
  'position-without-duty': { sheet: 'ตำแหน่ง', hasFix: false, data: { position: 'SN-EST-02' } },
  'work-group-missing': { sheet: 'ตำแหน่ง', hasFix: false, data: { position: 'SN-GA-04' } },
  'work-group-not-allowed': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: {
      seen: 'บริหารจัดการ',
      choices: ['บริการ', 'เทคนิค', 'บริหารทั่วไป', 'วิชาชีพเฉพาะ', 'เชี่ยวชาญเฉพาะ', 'เชี่ยวชาญพิเศษ'],
      near: '',
    },
  },
  'agency-missing': { sheet: 'ตำแหน่ง', hasFix: false, data: { position: 'SN-GA-04' } },
  'duty-without-indicator': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { position: 'SN-GA-04', duty: 1 },
  },
  'duty-without-result': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { position: 'SO-CRD-02', duty: 3, headers: ['ผลลัพธ์ที่คาดหวัง'] },
  },
  'standard-duty-missing': {
    sheet: 'หน้าที่',
    hasFix: false,
    data: { position: 'SN-GA-04', last: 'ดูแลห้องสมุดของหน่วยงาน', elsewhere: null },
  },
  'degree-against-work-group': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { seen: 'บริหารทั่วไป', wanted: 'บริการ', needsDegree: false },
  },
  'supervisor-not-found': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { seen: 'หัวหน้าฝ่ายที่ไม่มีในเล่ม', near: '' },
  },
  'supervisor-self': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { position: 'SN-EST-02', seen: 'SN-EST-02' },
  },
  'supervisor-cycle': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { path: ['SN-OFF-01', 'SN-GA-01', 'SN-OFF-01'] },
  },
  'title-against-unit': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: { title: 'หัวหน้าฝ่ายสินเชื่อ', seen: 'กลุ่มบริหารทรัพย์สินของแผ่นดิน', wanted: 'ฝ่ายสินเชื่อ' },
  },
  'unit-spelled-twice': {
    sheet: 'ตำแหน่ง',
    hasFix: true,
    data: { seen: 'กลุ่มจัดตั้งและส่งเสริมสหกรณ์ๆ', wanted: 'กลุ่มจัดตั้งและส่งเสริมสหกรณ์' },
  },
  'agency-in-unit': {
    sheet: 'ตำแหน่ง',
    hasFix: true,
    data: {
      seen: 'กลุ่มจัดตั้งและส่งเสริมสหกรณ์ สำนักงานส่งเสริมสหกรณ์จังหวัด…',
      unit: 'กลุ่มจัดตั้งและส่งเสริมสหกรณ์',
      agency: 'สำนักงานส่งเสริมสหกรณ์จังหวัดศรีนคร',
    },
  },
  'competency-level-differs': {
    sheet: 'สมรรถนะตำแหน่ง',
    hasFix: false,
    data: { competency: 'การมุ่งผลสัมฤทธิ์', seen: 1, wanted: 3, equals: ['SO-CRD-02', 'ZZ-1', 'ZZ-2'] },
  },
  'education-differs': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: {
      position: 'ZZ-3',
      seen: 'ข้อความที่ต่างออกไป',
      wanted: 'ปริญญาตรี ทางบริหารธุรกิจ การเงินการธนาคาร การบัญชี เศรษฐศา…',
      equals: ['SO-CRD-02', 'ZZ-1', 'ZZ-2'],
    },
  },
  'experience-differs': {
    sheet: 'ตำแหน่ง',
    hasFix: false,
    data: {
      position: 'ZZ-3',
      seen: 'ข้อความที่ต่างออกไป',
      wanted: 'มีประสบการณ์ด้านงานสินเชื่อหรืองานบริการสมาชิกไม่น้อยกว่า 1…',
      equals: ['SO-CRD-02', 'ZZ-1', 'ZZ-2'],
    },
  },
  'weights-incomplete': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { position: 'SN-EST-01', given: 11, all: 12 },
  },
  'weights-not-100': { sheet: 'ตัวชี้วัด', hasFix: false, data: { position: 'SN-EST-02', sum: 103 } },
  'levels-out-of-order': { sheet: 'ตัวชี้วัด', hasFix: false, data: { seen: [3, 2, 3, 4, 5] } },
  'indicators-in-one-cell': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { parts: ['ระดับความสำเร็จของการจัดประชุม', 'ระยะเวลาในการจัดทำรายงานการประชุม'] },
  },
  'indicator-without-measure': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'มีแนวทางการทำงานร่วมกันของทุกกลุ่ม' },
  },
  'measure-not-countable': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'จำนวนความสำเร็จของการอบรมสมาชิก', measure: 'ความสำเร็จ' },
  },
  'unit-in-brackets': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'ร้อยละของสหกรณ์เป้าหมายที่ผ่านเกณฑ์มาตรฐานหรือเลื่อนระดับสู…', unit: 'เรื่อง' },
  },
  'two-units': { sheet: 'ตัวชี้วัด', hasFix: false, data: { header: 'ตัวชี้วัด', seen: 'ครั้ง/แห่ง' } },
  'indicator-generic': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'ระดับความสำเร็จของการดำเนินงาน' },
  },
  'indicator-repeated': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'จำนวนประเด็นสื่อสารตามแผนรายไตรมาสที่ได้รับความเห็นชอบก่อนเ…', duty: 2, firstDuty: 1 },
  },
  'time-not-given': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'ร้อยละของคำร้องที่ตอบภายในเวลาที่กำหนด' },
  },
  'target-not-measurable': { sheet: 'ตัวชี้วัด', hasFix: false, data: { seen: 'ดีขึ้นกว่าเดิม' } },
  'target-against-unit': {
    sheet: 'ตัวชี้วัด',
    hasFix: false,
    data: { seen: 'ไม่น้อยกว่า 5 ครั้ง', unit: 'ร้อยละ' },
  },
};
