import { arabicDigits } from './digits';
import { remembered } from './remembered';

/** Marks and letters that older Thai fonts keep at U+F700, shifted beside tall letters: what PDF readers give for them. */
const shifted =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

/** Letters that look like Thai ones: of other scripts (Khmer and Lao) and of older Thai fonts, by code point. */
const lookAlikes: Readonly<Record<string, string>> = {
  '\u17b7': '\u0e34',
  '\u17b8': '\u0e35',
  '\u17b9': '\u0e36',
  '\u17ba': '\u0e37',
  '\u17bb': '\u0e38',
  '\u0eb4': '\u0e34',
  '\u0eb5': '\u0e35',
  '\u0eb6': '\u0e36',
  '\u0eb7': '\u0e37',
  '\u0eb8': '\u0e38',
  '\u0eb9': '\u0e39',
  '\u0eb1': '\u0e31',
  '\u0eb2': '\u0e32',
  '\u0ec0': '\u0e40',
  '\u0ec1': '\u0e41',
  '\u0ec2': '\u0e42',
  '\u0ec3': '\u0e43',
  '\u0ec4': '\u0e44',
  '\u0ec8': '\u0e48',
  '\u0ec9': '\u0e49',
  '\u0eca': '\u0e4a',
  '\u0ecb': '\u0e4b',
  '\u0ecc': '\u0e4c',
  '\u0ecd': '\u0e4d',
  '\u0e99': '\u0e19',
  '\u0ea1': '\u0e21',
  '\u0e81': '\u0e01',
  '\u0e87': '\u0e07',
  '\u0e94': '\u0e14',
  '\u0e95': '\u0e15',
  '\u0e97': '\u0e17',
  '\u0e9a': '\u0e1a',
  '\u0ea5': '\u0e25',
  '\u0ea7': '\u0e27',
  '\u0eaa': '\u0e2a',
  '\u0ead': '\u0e2d',
  '\u0eae': '\u0e2e',
  ...Object.fromEntries(
    [...shifted].map((letter, at) => [String.fromCharCode(0xf700 + at), letter]),
  ),
};

const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g');

/** Marks that stand above or below a consonant. */
const mark = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e';

const markSteps: readonly (readonly [RegExp, string])[] = [
  [/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33'],
  [/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])/g, '$2$1'],
  [new RegExp(`([${mark}])\\1+`, 'g'), '$1'],
  [new RegExp(`[^\\S\\n]+(?=[${mark}])`, 'g'), ''],
];

/** Returns the text with look-alike letters of other scripts as Thai ones, and เ + เ as แ. */
export function asThaiLetters(text: string): string {
  return text
    .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replace(/\u0e40\u0e40/g, '\u0e41');
}

/** Returns the text in NFC with sara am composed and marks single, in order and beside their consonant. */
export function inMarkOrder(text: string): string {
  let result = text;
  for (let before = ''; before !== result;) {
    before = result;
    for (const [pattern, replacement] of markSteps) result = result.replace(pattern, replacement);
  }
  return result.normalize('NFC');
}

function isThaiMark(code: number): boolean {
  return (
    code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)
  );
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a;

/** Tells whether a Thai letter after another may have to be written otherwise. */
function isOddThai(code: number, before: number): boolean {
  if (code === 0x0e40) return before === 0x0e40;
  if (!isThaiMark(code)) return false;
  const followsTone = before >= 0x0e48 && before <= 0x0e4b && code < 0x0e40;
  return code === 0x0e4d || code === 0x0e3a || code === before || isBlank(before) || followsTone;
}

/** Tells whether a text is anything but plain Thai and ASCII in good order; reading it is cheaper than a regular expression. */
function needsWork(text: string): boolean {
  let before = 0x0a;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code) ? isBlank(before) : code < 0x20 || (code > 0x7e && code < 0x0e01))
      return true;
    if (code > 0x0e5b || (code > 0x7e && isOddThai(code, before))) return true;
    before = code;
  }
  return isBlank(before);
}

/**
 * Returns the text in the spelling that the workbook contract compares by: NFC, sara am composed, marks in order and
 * single, zero-width characters dropped, look-alike letters Thai, runs of blanks one blank. Line breaks are kept.
 */
export function normaliseThai(text: string): string {
  if (!needsWork(text)) return text;
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const result = inMarkOrder(
    asThaiLetters(plain.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')),
  );
  return result
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Returns the form by which headers and sheet names are compared: normalised, blanks folded, lower case. */
export function foldHeader(text: string): string {
  return normaliseThai(text).replace(/\s+/g, ' ').toLowerCase();
}

/** Returns the form by which texts are compared: normalised, without blanks, Arabic digits, lower case. */
export function foldText(text: string): string {
  const normal = normaliseThai(text);
  if (!/[\sA-Z\u0e50-\u0e59\u0080-\u0dff\u0e5c-\uffff]/.test(normal)) return normal;
  return arabicDigits(normal).replace(/\s+/g, '').toLowerCase();
}

/** Returns the form by which codes are compared: trimmed, blanks folded, Arabic digits, lower case. */
export const foldKey = remembered((code) =>
  arabicDigits(normaliseThai(code)).replace(/\s+/g, ' ').toLowerCase(),
);

/** Does what `foldText` does, for names that recur: units, titles, competencies. */
export const foldName = remembered(foldText);
