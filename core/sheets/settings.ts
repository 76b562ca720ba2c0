import type { Sheet } from './column';

export const settings = {
  id: 'settings',
  name: 'ตั้งค่า',
  about: 'ข้อมูลของหน่วยงานที่ใช้กับเอกสารทุกฉบับ',
  printed: true,
  columns: {
    item: {
      header: 'รายการ',
      kind: 'text',
      required: true,
      width: 30,
      prompt: 'ชื่อรายการ ห้ามเปลี่ยน',
    },
    value: { header: 'ค่า', kind: 'text', width: 70, prompt: 'ค่าของรายการนี้' },
    about: {
      header: 'คำอธิบาย',
      kind: 'text',
      width: 60,
      prompt: 'คำอธิบายของรายการ ไม่ใช้ในเอกสาร',
    },
  },
} as const satisfies Sheet;

/** One entry of the settings sheet. */
export interface Setting {
  /** Text in column รายการ. */
  readonly item: string;
  readonly kind: 'text' | 'whole' | 'decimal';
  readonly default: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly about: string;
}

function signer(role: string) {
  return {
    name: { item: role, kind: 'text', default: '', about: `ชื่อผู้ลงนามในฐานะ${role}` },
    position: { item: `ตำแหน่ง${role}`, kind: 'text', default: '', about: `ตำแหน่งของ${role}` },
  } as const satisfies Record<string, Setting>;
}

const preparer = signer('ผู้จัดทำ');
const reviewer = signer('ผู้ตรวจสอบ');
const approver = signer('ผู้อนุมัติ');

/** Every setting, by English identifier, in the order of the sheet. */
export const settingItems = {
  agency: {
    item: 'ชื่อหน่วยงาน',
    kind: 'text',
    default: '',
    about: 'ใช้เมื่อตำแหน่งไม่ได้ระบุชื่อหน่วยงาน',
  },
  department: {
    item: 'ส่วนราชการ',
    kind: 'text',
    default: '',
    about: 'พิมพ์บรรทัดที่สองของแบบบรรยายลักษณะงาน ต่อจากประเภทบุคลากร',
  },
  fiscalYear: {
    item: 'ปีงบประมาณ',
    kind: 'whole',
    default: '',
    min: 2500,
    max: 2699,
    about: 'ปีงบประมาณ พ.ศ. เช่น 2569',
  },
  digits: {
    item: 'รูปแบบตัวเลข',
    kind: 'text',
    default: 'อารบิก',
    choices: ['อารบิก', 'ไทย'],
    about: 'ตัวเลขที่พิมพ์ในเอกสาร: อารบิก หรือ ไทย',
  },
  bookTitle: {
    item: 'ชื่อเล่ม',
    kind: 'text',
    default: 'คำบรรยายลักษณะงานบุคลากร',
    about: 'ชื่อบนปกของเล่ม',
  },
  orderNumber: { item: 'เลขที่คำสั่ง', kind: 'text', default: '', about: 'เลขที่คำสั่งบนปก' },
  orderDate: { item: 'ลงวันที่', kind: 'text', default: '', about: 'วันที่ของคำสั่ง' },
  preface: { item: 'คำนำ', kind: 'text', default: '', about: 'คำนำของเล่ม ย่อหน้าละบรรทัด' },
  preparer: preparer.name,
  preparerPosition: preparer.position,
  reviewer: reviewer.name,
  reviewerPosition: reviewer.position,
  approver: approver.name,
  approverPosition: approver.position,
  kpiShare: {
    item: 'สัดส่วนผลสัมฤทธิ์',
    kind: 'decimal',
    default: '80',
    min: 0,
    max: 100,
    about: 'ร้อยละของคะแนนรวมที่มาจากตัวชี้วัด ที่เหลือมาจากสมรรถนะ',
  },
  levelMethod: {
    item: 'การคิดระดับ',
    kind: 'text',
    default: 'ขั้น',
    choices: ['ขั้น', 'เทียบสัดส่วน'],
    about: 'ขั้น: ระดับสูงสุดที่ทำได้ถึงเป้าหมาย เทียบสัดส่วน: คิดตามสัดส่วนระหว่างสองเป้าหมาย',
  },
  levelBelowOne: {
    item: 'คะแนนเมื่อต่ำกว่าระดับ 1',
    kind: 'decimal',
    default: '0',
    min: 0,
    max: 1,
    about: 'ระดับที่ได้เมื่อไม่ถึงเป้าหมายของระดับ 1',
  },
} as const satisfies Record<string, Setting>;

/** Identifier of a setting. */
export type SettingId = keyof typeof settingItems;
