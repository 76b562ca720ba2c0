import type { Workbook } from 'exceljs';
import { metaSheet, structureVersion, versionName } from '../../core/layout/structure';

/** Adds the sheet that only programs see: which structure the workbook has. */
export function addMetaSheet(workbook: Workbook): void {
  const worksheet = workbook.addWorksheet(metaSheet, { state: 'veryHidden' });
  worksheet.getCell('A1').value = 'structureVersion';
  worksheet.getCell('B1').value = structureVersion;
  workbook.definedNames.add(`'${metaSheet}'!$B$1`, versionName);
}
