/**
 * Version of the workbook's structure, raised when sheets or columns come: 2 brought the sheet ตัวชี้วัดปีก่อน. Readers take
 * every version; the add-in brings older ones up to date.
 */
export const structureVersion = 2;

/** The sheet that only programs see: which structure the workbook has. */
export const metaSheet = '_meta';

/** Name of the cell that holds the version. */
export const versionName = 'jobsheet_structure_version';
