import type { TextData } from '../../findings/catalogue/text';
import type { MessagesOf } from '../messages';
import { list, noFix } from './phrases';

/** Findings of family text in English. */
export const textEn: MessagesOf<TextData> = {
  'hidden-characters': {
    title: 'Invisible characters',
    message: ({ header, characters }) =>
      `“${header}” holds invisible characters ${list(characters)}, which are not printed`,
    fix: () => 'Remove the invisible characters',
    why: 'Control characters copied along break search and display.',
  },
  'character-not-printable': {
    title: 'Character that cannot be printed',
    message: ({ header, seen }) =>
      `“${header}” holds ${seen}, which the documents’ font lacks; it would print as an empty box or in another font; use a word or another sign`,
    fix: noFix,
    why: 'The signed paper would lack a character.',
  },
  'zero-width-characters': {
    title: 'Zero-width characters',
    message: ({ header, seen, wanted }) =>
      `“${header}” holds zero-width characters: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Texts that look the same compare unequal.',
  },
  'html-remnant': {
    title: 'HTML remnants',
    message: ({ header, seen, wanted }) =>
      `“${header}” holds remnants of HTML: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Web code would be printed.',
  },
  'look-alike-letters': {
    title: 'Look-alike letters',
    message: ({ header, seen, wanted }) =>
      `“${header}” holds letters of another script that look Thai, or เ twice for แ: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'It looks right but compares unequal, and may print as a box.',
  },
  'marks-misplaced': {
    title: 'Marks out of order',
    message: ({ header, seen, wanted }) =>
      `“${header}” has vowel or tone marks out of order, doubled or split: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Texts that look the same compare unequal.',
  },
  'sara-am-torn': {
    title: 'Sara am torn apart',
    message: ({ header, seen, wanted }) =>
      `“${header}” has a sara am torn apart, as text copied from a PDF does: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Words without their sara am print wrong and are not found again.',
  },
  'blanks-repeated': {
    title: 'Repeated blanks',
    message: ({ header, seen, wanted }) =>
      `“${header}” has repeated or special blanks: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'They leave holes in the printed line.',
  },
  'misread-word': {
    title: 'Misread word',
    message: ({ header, seen, wanted }) =>
      `“${header}” has a misread or mistyped word: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'An official paper is corrected before it is signed.',
  },
  'word-doubled': {
    title: 'Doubled word',
    message: ({ header, seen, wanted }) =>
      `“${header}” has a word twice: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Doubled words are left by cutting and pasting.',
  },
  'blank-after-prefix': {
    title: 'Blank after a prefix',
    message: ({ header, seen, wanted }) =>
      `“${header}” has a blank after a word that joins the next: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Blanks left by line wraps tear words apart.',
  },
  'blank-in-word': {
    title: 'Blank in a word',
    message: ({ header, seen, wanted }) =>
      `“${header}” has a blank in the middle of a word: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'Blanks left by line wraps tear words apart.',
  },
  'blank-in-phrase': {
    title: 'Blank in a compound',
    message: ({ header, seen, near }) =>
      `“${header}” has “${seen}”; it is mostly written “${near}”, so take out the blank if a line wrap left it`,
    fix: noFix,
    why: 'Text pasted from other papers keeps the ends of their lines as blanks.',
  },
  'blank-at-slash': {
    title: 'Blank beside a slash',
    message: ({ header, seen, wanted }) =>
      `“${header}” has a blank beside /: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'A slash joins both words.',
  },
  'blank-at-bracket': {
    title: 'Blanks at brackets',
    message: ({ header, seen, wanted }) =>
      `“${header}” has blanks at brackets that are wrong: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'A blank stands before a bracket and none within (spacing rules of the Royal Society of Thailand).',
  },
  'repeat-mark-mixed': {
    title: 'ๆ in two ways',
    message: ({ header, seen, wanted }) =>
      `“${header}” writes ๆ with and without a blank: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'One text should use one way: a blank before and after ๆ.',
  },
  'repeat-mark-blank': {
    title: 'ๆ without blanks',
    message: ({ header, seen, wanted }) =>
      `“${header}” writes ๆ without its blanks: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'The Royal Society’s spacing rules ask for a blank before and after ๆ.',
  },
  'digits-mixed': {
    title: 'Mixed digits',
    message: ({ header, seen, wanted }) =>
      `“${header}” mixes Thai and Arabic digits: “${seen}” should be “${wanted}”`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'One text uses one kind of digits.',
  },
  'bracket-unbalanced': {
    title: 'Unbalanced bracket',
    message: ({ header, seen }) =>
      `“${header}” has a bracket without its partner at “${seen}”; add or remove one`,
    fix: noFix,
    why: 'A lost bracket often means lost text.',
  },
  'text-unfinished': {
    title: 'Unfinished text',
    message: ({ header, seen }) =>
      `“${header}” ends with “${seen}” as if it went on; finish it or remove the end`,
    fix: noFix,
    why: 'Text that breaks off is printed as it is.',
  },
  'word-unexplained': {
    title: 'Word that may be mistyped',
    message: ({ header, seen, near }) =>
      `“${header}” has “${seen}”, which is no known word; it may mean “${near}”`,
    fix: noFix,
    why: 'A rare word that is nearly a frequent one is often a typing error, or has lost or moved a mark when it was copied out of a PDF. Of a large workbook the first 200,000 letters are read, some hundred positions.',
  },
};
