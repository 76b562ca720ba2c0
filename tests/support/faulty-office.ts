import type { WorkbookContent } from '../../pipeline/write-workbook';

/** Returns the cells of a position that has nothing odd. */
export function position(code: string, more: object = {}) {
  return {
    code,
    title: 'นักวิชาการสหกรณ์',
    form: 'ใบกำหนดหน้าที่งาน',
    personnelType: 'เจ้าหน้าที่สหกรณ์',
    agency: 'สหกรณ์ตัวอย่าง จำกัด',
    unit: 'ฝ่ายอำนวยการ',
    summary: 'ดูแลงานทั่วไปของฝ่าย',
    ...more,
  };
}

/** Returns an office with faults that can be mended, faults that cannot, and indicators to be split and weighed. */
export function faultyOffice(): Required<WorkbookContent> {
  return {
    settings: { fiscalYear: '2569' },
    rows: {
      positions: [
        position('A-1', { form: 'ใบกำหนดหน้าทีงาน' }),
        position('A-2', { form: 'ใบกำหนดหน้าทีงาน', summary: 'ดูแล  งานทะเบียน' }),
        position('A-3', { title: '' }),
      ],
      duties: [
        { position: 'A-1', duty: 1, text: 'จัดทำทะเบียนสมาชิกให้เป็นปัจจุบัน', results: 'ทะเบียนถูกต้อง' },
        { position: 'A-1', duty: 3, text: 'รับคำร้องและตอบข้อซักถามของสมาชิก' },
        { position: 'A-2', duty: 1, text: 'ตรวจสอบบัญชีลูกหนี้ทุกสิ้นเดือน' },
        { position: 'A-3', duty: 1, text: 'ควบคุมการจัดซื้อพัสดุของสหกรณ์' },
      ],
      indicators: [
        {
          position: 'A-1',
          duty: 1,
          indicator: 1,
          text: '- ร้อยละของทะเบียนที่เป็นปัจจุบัน\n- จำนวนครั้งที่ปรับปรุงทะเบียน',
          weight: 50,
        },
        { position: 'A-1', duty: 3, indicator: 1, text: 'ร้อยละของคำร้องที่ตอบภายใน 3 วัน', weight: 30 },
        { position: 'A-9', duty: 1, indicator: 1, text: 'ร้อยละของลูกหนี้ที่ตรวจสอบแล้ว' },
      ],
      competencies: [
        { name: 'การบริการที่ดี', class: 'สมรรถนะหลัก', definition: 'ความตั้งใจให้บริการ' },
        { name: 'การทำงานเป็นทีม', class: 'สมรรถนะหลัก', definition: 'การทำงานร่วมกับผู้อื่น' },
      ],
      competencyLevels: [1, 2, 3].flatMap((level) =>
        ['การบริการที่ดี', 'การทำงานเป็นทีม'].map((name) => ({
          competency: name,
          level,
          text: `${name} ระดับที่ ${level}`,
        })),
      ),
      units: [{ code: 'ADM', name: 'ฝ่ายอำนวยการ' }],
      unitFunctions: [
        { unit: 'ADM', path: '1', text: 'จัดทำรายงานประจำปีของสหกรณ์' },
        { unit: 'ADM', path: '2', text: 'ดูแลความปลอดภัยของอาคารสำนักงาน' },
      ],
    },
  };
}
