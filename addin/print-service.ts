/** The print service of this machine, when one runs (`jobsheet serve`). */
export interface PrintService {
  /** Sends positions to be printed, by their codes. */
  print(codes: readonly string[]): Promise<void>;
}

/** Finds the service; there is none yet, and the pane's policy lets it connect nowhere. */
export function findPrintService(): Promise<PrintService | null> {
  return Promise.resolve(null);
}

/** Returns the one command that prints a saved workbook. */
export function printCommand(file: string): string {
  return `jobsheet render "${file}" --out out`;
}
