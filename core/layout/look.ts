/** Colours of header cells: columns that must be filled in, and the others. */
export const headerColours = { required: 'FF1F4E79', optional: 'FF5B7FA6' } as const;

/** Colours of the checks that Excel itself makes, with the words of the legend. */
export const checkLooks = {
  error: { fill: 'FFFFC7CE', font: 'FF9C0006', meaning: 'ต้องแก้: ซ้ำ ไม่พบ หรือเกินช่วงที่กำหนด' },
  missing: { fill: 'FFFFEB9C', font: 'FF7F6000', meaning: 'ยังไม่ได้กรอก แต่แถวนี้ต้องมี' },
  warning: {
    fill: 'FFFCD5B4',
    font: 'FF974706',
    meaning: 'ควรตรวจ: น้ำหนักรวมไม่เท่ากับ 100 หรือค่าเป้าหมายไม่เรียง',
  },
} as const;

/** Which of the three colours a check has. */
export type CheckLook = keyof typeof checkLooks;
