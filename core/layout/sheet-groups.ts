import { sheets, type SheetId } from '../sheets';

/** A group of sheets with one purpose: its heading on the first sheet and the colour of its tabs. */
export interface SheetGroup {
  readonly heading: string;
  readonly colour: string;
  readonly sheets: readonly SheetId[];
}

/** Groups in the order in which an office fills them in; sheets that none names stand in the last. */
const named: readonly SheetGroup[] = [
  { heading: 'ข้อมูลของหน่วยงาน', colour: 'FF7F7F7F', sheets: ['settings'] },
  {
    heading: 'แบบบรรยายลักษณะงานและใบกำหนดหน้าที่งาน (ต้องมีเพื่อพิมพ์แบบฟอร์ม)',
    colour: 'FF1F4E79',
    sheets: [
      'positions',
      'duties',
      'indicators',
      'relationships',
      'requiredCompetencies',
      'knowledge',
    ],
  },
  {
    heading: 'พจนานุกรมสมรรถนะ (กรอกเมื่อต้องการพิมพ์ หรือให้ตรวจชื่อสมรรถนะ)',
    colour: 'FF548235',
    sheets: ['competencies', 'competencyLevels'],
  },
  {
    heading: 'หน้าที่ของหน่วยงานและคู่มือ (กรอกเมื่อต้องการพิมพ์)',
    colour: 'FFBF8F00',
    sheets: ['units', 'unitFunctions', 'handbooks'],
  },
  {
    heading: 'การประเมินประจำปี (กรอกเมื่อประเมิน)',
    colour: 'FF7030A0',
    sheets: ['holders', 'indicatorResults', 'competencyResults', 'pastIndicators', 'bands'],
  },
];

/** Returns every group, none of the workbook's sheets left out. */
export function sheetGroups(): readonly SheetGroup[] {
  const grouped = named.flatMap((group) => group.sheets);
  const others = (Object.keys(sheets) as SheetId[]).filter((id) => !grouped.includes(id));
  if (others.length === 0) return named;
  return [...named, { heading: 'อื่น ๆ', colour: 'FF7F7F7F', sheets: others }];
}

/** Returns the tab colour of a sheet. */
export function tabColour(id: SheetId): string {
  return sheetGroups().find((group) => group.sheets.includes(id))?.colour ?? 'FF7F7F7F';
}
