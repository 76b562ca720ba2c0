import type { Severity } from '../severity';

/** A stretch of text as it stands and as it should stand, both cut out of the cell. */
export interface TextFault {
  readonly header: string;
  readonly seen: string;
  readonly wanted: string;
}

/** What findings about how Thai is written carry. */
export interface TextData {
  'hidden-characters': { header: string; characters: readonly string[] };
  'zero-width-characters': TextFault;
  'html-remnant': TextFault;
  'look-alike-letters': TextFault;
  'marks-misplaced': TextFault;
  'blanks-repeated': TextFault;
  /** ◌ำ as it comes out of a PDF. */
  'sara-am-torn': TextFault;
  'misread-word': TextFault;
  'word-doubled': TextFault;
  'blank-after-prefix': TextFault;
  'blank-in-word': TextFault;
  'blank-in-phrase': { header: string; seen: string; near: string };
  'blank-at-slash': TextFault;
  'blank-at-bracket': TextFault;
  /** ๆ with and without its blanks in one text. */
  'repeat-mark-mixed': TextFault;
  'repeat-mark-blank': TextFault;
  'digits-mixed': TextFault;
  'bracket-unbalanced': { header: string; seen: string };
  'text-unfinished': { header: string; seen: string };
  'character-not-printable': { header: string; seen: string };
  'word-unexplained': { header: string; seen: string; near: string };
}

/** How bad each of them is. */
export const textSeverities: Readonly<Record<keyof TextData, Severity>> = {
  'hidden-characters': 'warning',
  'zero-width-characters': 'warning',
  'html-remnant': 'warning',
  'look-alike-letters': 'warning',
  'marks-misplaced': 'warning',
  'blanks-repeated': 'warning',
  'sara-am-torn': 'warning',
  'misread-word': 'warning',
  'word-doubled': 'warning',
  'blank-after-prefix': 'warning',
  'blank-in-word': 'warning',
  'blank-in-phrase': 'info',
  'blank-at-slash': 'warning',
  'blank-at-bracket': 'warning',
  'repeat-mark-mixed': 'warning',
  'repeat-mark-blank': 'info',
  'digits-mixed': 'warning',
  'bracket-unbalanced': 'warning',
  'text-unfinished': 'warning',
  'character-not-printable': 'warning',
  'word-unexplained': 'info',
};
