/** The manifest's file name in an output folder. */
export const manifestName = 'jobsheet-manifest.json';
