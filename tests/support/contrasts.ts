import type { FindingCode } from '../../core/findings/catalogue';
import type { SheetId } from '../../core/sheets';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { sheetOfRows, type RowCells } from './sample-workbook';
import { textWorkbook } from './text-workbook';

/** Two workbooks that differ in little: the first has the fault, the second only looks as if it had. */
export interface Contrast {
  readonly fires: RawWorkbook;
  readonly silent: RawWorkbook;
}

/** A contrast for every code of a family; a code without one does not compile. */
export type Contrasts<C extends FindingCode> = Readonly<Record<C, Contrast>>;

/** Returns an office of a few rows. */
export function office(rows: Partial<Record<SheetId, readonly RowCells[]>>): RawWorkbook {
  const made = Object.entries(rows) as [SheetId, readonly RowCells[]][];
  return {
    files: [{ file: 'office.xlsx', sheets: made.map(([id, own]) => sheetOfRows(id, own)) }],
  };
}

/** Returns a contrast of two things that one function makes workbooks of. */
export function contrastOf<T>(make: (value: T) => RawWorkbook) {
  return (fault: T, nearMiss: T): Contrast => ({ fires: make(fault), silent: make(nearMiss) });
}

/** A contrast of two workbooks written as text. */
export const inText = contrastOf(textWorkbook);

/** A contrast of two offices. */
export const inOffices = contrastOf(office);

/** A contrast of two texts of a duty. */
export const inDuty = contrastOf((text: string) =>
  office({ duties: [{ position: 'A-1', duty: 1, text }] }),
);

/** A contrast of an indicator's cells. */
export const inIndicator = contrastOf((cells: RowCells) =>
  office({ indicators: [{ position: 'A-1', duty: 1, indicator: 1, ...cells }] }),
);

/** The cells of a position that has nothing odd. */
export const plainPosition = {
  code: 'A-1',
  title: 'นักวิชาการพัสดุ',
  form: 'แบบบรรยายลักษณะงาน',
  personnelType: 'พนักงานราชการ',
  workGroup: 'บริหารทั่วไป',
  agency: 'สำนักงานพัสดุจังหวัดศรีนคร',
  unit: 'ฝ่ายพัสดุ',
  summary: 'จัดหาและดูแลพัสดุของหน่วยงาน',
} as const satisfies RowCells;

/** A contrast of a position's cells. */
export const inPosition = contrastOf((cells: RowCells) =>
  office({ positions: [{ ...plainPosition, ...cells }] }),
);
