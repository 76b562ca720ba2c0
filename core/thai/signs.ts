/** What a text holds that a text rule may have to look at, as bits. */
export const signs = {
  blank: 1,
  /** Two blanks in a row, or a tab or another blank that is not the plain one. */
  oddBlank: 2,
  slash: 4,
  bracket: 8,
  repeatMark: 16,
  arabicDigit: 32,
  thaiDigit: 64,
  markup: 128,
  /** Letters of Lao and Khmer, or เ twice. */
  lookAlike: 256,
  zeroWidth: 512,
  /** Marks that may be doubled, split or out of order. */
  marks: 1024,
  /** Three or more letters that stand twice in a row. */
  doubled: 2048,
} as const;

const otherLetters = 4096;

function signOfOther(code: number): number {
  if (code === 0x20) return signs.blank;
  if (code >= 0x30 && code <= 0x39) return signs.arabicDigit;
  if (code === 0x2f) return signs.slash;
  if (code === 0x28 || code === 0x29) return signs.bracket;
  if (code === 0x3c || code === 0x26 || code === 0x2a) return signs.markup;
  if (code === 0x0a || code === 0x0d) return 0;
  if (code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return signs.oddBlank;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) {
    return signs.zeroWidth;
  }
  const isLookAlike = (code >= 0x0e80 && code <= 0x0eff) || (code >= 0x1780 && code <= 0x17ff);
  return isLookAlike || (code >= 0x300 && code <= 0x36f) ? signs.lookAlike | signs.marks : 0;
}

function isMark(code: number): boolean {
  return (
    code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)
  );
}

function signOfThai(code: number, before: number): number {
  if (code >= 0x0e50 && code <= 0x0e59) return signs.thaiDigit;
  if (code === 0x0e46) return signs.repeatMark;
  if (code === 0x0e40 && before === 0x0e40) return signs.lookAlike;
  if (!isMark(code)) return 0;
  const isOdd = code === 0x0e4d || before === code || before <= 0x20 || before === 0xa0;
  const followsTone = before >= 0x0e48 && before <= 0x0e4b && code < 0x0e40;
  return isOdd || followsTone ? signs.marks : 0;
}

/** Where each trigram of letters stood last; entries are offset by the epoch so that it never needs clearing. */
const lastSeen = new Int32Array(otherLetters);
let epoch = 0;

/** Tells whether a stretch of at least three letters stands twice in a row. */
function hasDoubled(text: string): boolean {
  if (epoch > 1_000_000_000) {
    lastSeen.fill(0);
    epoch = 0;
  }
  const start = epoch + 1;
  epoch += text.length + 1;
  let run = 0;
  let distance = 0;
  for (let i = 2; i < text.length; i++) {
    const trigram =
      (text.charCodeAt(i - 2) * 961 + text.charCodeAt(i - 1) * 31 + text.charCodeAt(i)) &
      (otherLetters - 1);
    const last = (lastSeen[trigram] ?? 0) - start;
    lastSeen[trigram] = start + i;
    if (last < 2) {
      run = 0;
      continue;
    }
    run = i - last === distance ? run + 1 : 1;
    distance = i - last;
    if (run + 2 >= distance && distance >= 3) return true;
  }
  return false;
}

/** Returns the signs of a text, so that most rules need not read it. */
export function signsOf(text: string): number {
  let found = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isThai = code >= 0x0e00 && code < 0x0e80;
    if (isThai) found |= signOfThai(code, before);
    else if (code < 0x41 || code > 0x7a) found |= signOfOther(code);
    if (code === 0x20 && before === 0x20) found |= signs.oddBlank;
    before = code;
  }
  return hasDoubled(text) ? found | signs.doubled : found;
}
