/** Faults of printing and writing that a caller tells apart; the sentences belong to its catalogue. */
export type PrintErrorCode =
  | 'no-browser'
  | 'browser-unpack'
  | 'browser-launch'
  | 'browser-lost'
  | 'page-timeout'
  | 'page-failed'
  | 'bad-pdf'
  | 'stopped'
  | 'folder-busy'
  | 'unsafe-file-name'
  | 'disk-full'
  | 'not-writable'
  | 'read-only'
  | 'name-too-long'
  | 'file-in-use'
  | 'missing-folder'
  | 'not-a-folder'
  | 'write-failed';

/** Carries a code and what a message needs (`path`, `pid`, `ms` …) for one fault of the print engine. */
export class PrintError extends Error {
  override readonly name = 'PrintError';

  constructor(
    readonly code: PrintErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(data)}`, { cause });
  }
}

const faultsOfOneDocument: ReadonlySet<PrintErrorCode> = new Set([
  'page-timeout',
  'page-failed',
  'bad-pdf',
]);

/** Says whether an error concerns one document only, so that the others can go on. */
export function isFaultOfOneDocument(error: unknown): error is PrintError {
  return error instanceof PrintError && faultsOfOneDocument.has(error.code);
}
