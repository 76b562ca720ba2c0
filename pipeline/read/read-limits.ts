/** How much a workbook may hold before it is refused; sizes in bytes. */
export interface ReadLimits {
  /** Size of the file. */
  readonly fileBytes: number;
  /** Parts in the package; a workbook of sixteen sheets has about sixty. */
  readonly parts: number;
  /** Unpacked size of one part. */
  readonly partBytes: number;
  /** Unpacked size of all parts; 20,000 duties take about 15 MB. */
  readonly totalBytes: number;
  /** Unpacked to packed size of a part larger than `ratioFromBytes`; real sheets stay below 60. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

const megabyte = 1024 * 1024;

/** The limits unless the caller gives others. */
export const readLimits: ReadLimits = {
  fileBytes: 100 * megabyte,
  parts: 5000,
  partBytes: 150 * megabyte,
  totalBytes: 250 * megabyte,
  ratio: 120,
  ratioFromBytes: 5 * megabyte,
};

/** Returns a size in megabytes with at most one decimal. */
export function megabytes(bytes: number): number {
  return Math.round((bytes / megabyte) * 10) / 10;
}
