/** How much a workbook may hold before it is refused; sizes in bytes. */
export interface ReadLimits {
  /** Size of the file. */
  readonly fileBytes: number;
  /** Parts in the package; a workbook of sixteen sheets has about sixty. */
  readonly parts: number;
  /** Unpacked size of one part. */
  readonly partBytes: number;
  /** Unpacked size of all parts; 20,000 duties take about 15 MB. */
  readonly unpackedBytes: number;
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
  unpackedBytes: 250 * megabyte,
  ratio: 120,
  ratioFromBytes: 5 * megabyte,
};

/** Returns a size in megabytes with at most one decimal. */
export function megabytes(bytes: number): number {
  return Math.round((bytes / megabyte) * 10) / 10;
}

/**
 * Returns the limits with the caller's own. Who sets the unpacked size has decided how much memory a workbook may
 * take: it then bounds each part too, and how tightly a part is packed no longer matters.
 */
export function limitsFrom(given: Partial<ReadLimits> = {}): ReadLimits {
  const { unpackedBytes } = given;
  const decided = unpackedBytes === undefined ? {} : { partBytes: unpackedBytes, ratio: Infinity };
  return { ...readLimits, ...decided, ...given };
}
