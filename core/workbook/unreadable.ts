/** Why a file cannot be read at all, and what the sentence about it needs; words stand in `core/messages/read-*.ts`. */
export interface UnreadableData {
  /** Nothing stands at the path. */
  'file-not-found': Record<string, never>;
  /** The system refuses access; `cause` is its error code. */
  'file-not-accessible': { cause: string };
  /** Another program holds the file. */
  'file-in-use': { cause: string };
  /** A folder without a single `.xlsx` or `.xlsm` file. */
  'folder-without-workbook': Record<string, never>;
  'file-empty': Record<string, never>;
  /** The file itself is larger than the limit, in megabytes. */
  'file-too-large': { size: number; limit: number };
  /** Not a workbook; `looksLike` names what it is when that is known (`HTML`, `CSV`, `PDF`, `Word` …). */
  'not-a-workbook': { looksLike: string };
  /** The binary format of Excel 97–2003. */
  'old-xls': Record<string, never>;
  /** Excel's binary workbook, `.xlsb`. */
  'binary-xlsb': Record<string, never>;
  /** An OpenDocument spreadsheet, `.ods`. */
  'open-document': Record<string, never>;
  'password-protected': Record<string, never>;
  /** The file stops in the middle: a download or copy that was cut off. */
  'file-truncated': Record<string, never>;
  /** A part of the file is damaged; `part` is its name inside the package. */
  'file-damaged': { part: string };
  'too-many-parts': { parts: number; limit: number };
  /** One part unpacks to more than the limit, in megabytes. */
  'part-too-large': { part: string; size: number; limit: number };
  /** All parts together unpack to more than the limit, in megabytes. */
  'unpacked-too-large': { size: number; limit: number };
  /** A part is packed more tightly than any real sheet: the mark of a zip bomb. */
  'packed-too-tightly': { part: string; ratio: number; limit: number };
  /** A part declares entities or a document type, which no spreadsheet program writes. */
  'entities-declared': { part: string };
}

/** The stable name of a reason. */
export type UnreadableReason = keyof UnreadableData;

/** A file that could not be read. */
export type Unreadable = {
  [R in UnreadableReason]: {
    readonly file: string;
    readonly reason: R;
    readonly data: UnreadableData[R];
  };
}[UnreadableReason];
