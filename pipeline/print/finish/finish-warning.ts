export type FinishWarningCode =
  /** The whole file is as Chromium printed it. */
  | 'kept-as-printed'
  /** The text of one page is as Chromium printed it. */
  | 'text-not-repaired'
  /** A glyph of a mapped font has no text: it cannot be searched. */
  | 'glyph-without-text'
  /** A font has no glyph map: its text is as Chromium printed it. */
  | 'font-without-map';

/** Something that finishing a PDF could not do; the PDF is whole nevertheless. */
export interface FinishWarning {
  readonly code: FinishWarningCode;
  /** For the journal, in English: the font, the page, the cause. */
  readonly detail: string;
}
