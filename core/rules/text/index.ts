import type { TextRule } from '../rule';
import { blankAfterPrefix } from './blank-after-prefix';
import { blankAtBracket } from './blank-at-bracket';
import { blankAtSlash } from './blank-at-slash';
import { blankInPhrase } from './blank-in-phrase';
import { blankInWord } from './blank-in-word';
import { blanksRepeated } from './blanks-repeated';
import { bracketUnbalanced } from './bracket-unbalanced';
import { characterNotPrintable } from './character-not-printable';
import { digitsMixed } from './digits-mixed';
import { htmlRemnant } from './html-remnant';
import { lookAlikeLetters } from './look-alike-letters';
import { marksMisplaced } from './marks-misplaced';
import { misreadWord } from './misread-word';
import { repeatMarkBlank } from './repeat-mark-blank';
import { repeatMarkMixed } from './repeat-mark-mixed';
import { saraAmTorn } from './sara-am-torn';
import { textUnfinished } from './text-unfinished';
import { wordDoubled } from './word-doubled';
import { zeroWidthCharacters } from './zero-width-characters';

/** Rules about spelling; the order is that in which corrections build on each other. */
export const textRules: readonly TextRule[] = [
  zeroWidthCharacters,
  htmlRemnant,
  lookAlikeLetters,
  marksMisplaced,
  blanksRepeated,
  saraAmTorn,
  misreadWord,
  wordDoubled,
  blankAfterPrefix,
  blankInWord,
  blankInPhrase,
  blankAtSlash,
  blankAtBracket,
  repeatMarkMixed,
  repeatMarkBlank,
  digitsMixed,
  bracketUnbalanced,
  textUnfinished,
  characterNotPrintable,
];
