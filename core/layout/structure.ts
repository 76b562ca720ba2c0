/** Version of the workbook's structure; raised when a reader must tell old workbooks from new ones. */
export const structureVersion = 1;

/** The sheet that only programs see: which structure the workbook has. */
export const metaSheet = '_meta';

/** Name of the cell that holds the version. */
export const versionName = 'jobsheet_structure_version';
