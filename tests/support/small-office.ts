import type { WorkbookContent } from '../../pipeline/write-workbook';

/** A position's row; the defaults make a form that prints. */
export function positionRow(values: Readonly<Record<string, string>>) {
  return {
    code: 'A-01',
    title: 'นักจัดการงานทั่วไป',
    form: 'แบบบรรยายลักษณะงาน',
    personnelType: 'พนักงานราชการ',
    workGroup: 'บริหารทั่วไป',
    agency: 'สำนักงานทดสอบ',
    unit: 'ฝ่ายบริหารทั่วไป',
    summary:
      'ปฏิบัติงานบริหารทั่วไปของสำนักงาน ซึ่งจำเป็นต้องใช้ผู้สำเร็จการศึกษาระดับปริญญาตรี ภายใต้การกำกับของหัวหน้าฝ่าย',
    ...values,
  };
}

/** The duty that closes every government form. */
export const closingDuty = 'ปฏิบัติงานร่วมกับหรือสนับสนุนการปฏิบัติงานของหน่วยงานอื่นที่เกี่ยวข้องหรือที่ได้รับมอบหมาย';

/** A government office with one row a position and the closing duty each. */
export function smallOffice(
  positions: readonly Readonly<Record<string, string>>[],
): Required<WorkbookContent> {
  const rows = positions.map(positionRow);
  return {
    settings: { department: 'กรมทดสอบ' },
    rows: {
      positions: rows,
      duties: rows.map(({ code }) => ({ position: code, duty: 1, text: closingDuty })),
      indicators: rows.map(({ code }) => ({
        position: code,
        duty: 1,
        text: 'จำนวนของงานที่ได้รับมอบหมาย',
      })),
    },
  };
}
