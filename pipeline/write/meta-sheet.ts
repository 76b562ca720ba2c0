import type { Workbook } from 'exceljs';

/** Version of the workbook's structure; raised when a reader must tell old workbooks from new ones. */
export const structureVersion = 1;

/** Adds the sheet that only programs see: which structure the workbook has. */
export function addMetaSheet(workbook: Workbook): void {
  const worksheet = workbook.addWorksheet('_meta', { state: 'veryHidden' });
  worksheet.getCell('A1').value = 'structureVersion';
  worksheet.getCell('B1').value = structureVersion;
  workbook.definedNames.add(`'_meta'!$B$1`, 'jobsheet_structure_version');
}
