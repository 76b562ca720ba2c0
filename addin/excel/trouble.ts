import type { TroubleName } from '../../core/messages/addin';

/** Why Excel refused or did not answer, for a sentence in the pane. */
export type TroubleKind = TroubleName;

const kinds: Readonly<Record<string, TroubleKind>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-edit',
  ItemNotFound: 'sheet-missing',
  InvalidObjectPath: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'not-supported',
  ConnectionFailure: 'no-answer',
  HostRestartNeeded: 'no-answer',
  NetworkError: 'no-answer',
  Timeout: 'no-answer',
};

/** Excel could not do what was asked; nothing else in the pane is affected. */
export class ExcelTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** Excel's own code and words, for a report. */
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** A change could not be written, or not to its end. */
export class WritingFailed extends Error {
  constructor(
    override readonly cause: ExcelTrouble,
    /** Whether writing had begun, so that something may stand in the workbook. */
    readonly hasBegun: boolean,
  ) {
    super(cause.message);
  }
}

/** Returns what an error thrown under `Excel.run` means for the user. */
export function troubleOf(error: unknown): ExcelTrouble {
  if (error instanceof ExcelTrouble) return error;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return new ExcelTrouble(kinds[code] ?? 'unknown', `${code} ${message}`.trim());
}
