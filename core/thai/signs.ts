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
  /** Letters of Lao, Khmer and older Thai fonts, or เ twice. */
  lookAlike: 256,
  zeroWidth: 512,
  /** Marks that may be doubled, split or out of order. */
  marks: 1024,
  /** Three or more letters that stand twice in a row, or two or more with a blank between them. */
  doubled: 2048,
  /** Anything but plain Thai and ASCII, and marks whose order Unicode may change: cleaning may change the text. */
  other: 8192,
  /** A stretch that stands in one of the words that are often misread. */
  misread: 16384,
} as const;

const trigramSlots = 4096;

/** Signs of single characters that are not Thai. */
const plainSigns = new Map<number, number>([
  [0x20, signs.blank],
  [0x2f, signs.slash],
  [0x28, signs.bracket],
  [0x29, signs.bracket],
  [0x3c, signs.markup],
  [0x26, signs.markup],
  [0x2a, signs.markup],
  [0x0a, 0],
  [0x09, signs.oddBlank],
  [0xa0, signs.oddBlank],
  ...[0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff].map((code) => [code, signs.zeroWidth] as const),
]);

/** Ranges of characters, from and to, with their signs. */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x2000, 0x200a, signs.oddBlank],
  [0x0e80, 0x0eff, signs.lookAlike | signs.marks],
  [0x1780, 0x17ff, signs.lookAlike | signs.marks],
  [0xf700, 0xf71a, signs.lookAlike | signs.marks],
  [0x0300, 0x036f, signs.lookAlike | signs.marks],
];

const isLetter = (code: number) => code > 0x20 && code < 0x7f;

function signOfOther(code: number): number {
  if (code >= 0x30 && code <= 0x39) return signs.arabicDigit;
  const own = plainSigns.get(code);
  if (own !== undefined) return own;
  if (isLetter(code)) return 0;
  const range = ranges.find(([from, to]) => code >= from && code <= to);
  return signs.other | (range?.[2] ?? 0);
}

function isMark(code: number): boolean {
  return (
    code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)
  );
}

/** Code points of the Thai block that no character has. */
function isUnassigned(code: number): boolean {
  return code > 0x0e5b || (code > 0x0e3a && code < 0x0e3f);
}

/** ะ, า and ◌ำ, which never stand twice. */
function signOfLetter(code: number, before: number): number {
  const isDoubled = code === before && (code === 0x0e30 || code === 0x0e32 || code === 0x0e33);
  return isDoubled ? signs.marks : 0;
}

function signOfThai(code: number, before: number): number {
  if (code >= 0x0e50 && code <= 0x0e59) return signs.thaiDigit;
  if (code === 0x0e46) return signs.repeatMark;
  if (code === 0x0e40 && before === 0x0e40) return signs.lookAlike;
  if (!isMark(code)) return isUnassigned(code) ? signs.other : signOfLetter(code, before);
  const isOdd = code === 0x0e4d || before === code || before <= 0x20 || before === 0xa0;
  const followsTone = before >= 0x0e48 && before <= 0x0e4b && code < 0x0e40;
  return isOdd || followsTone ? signs.marks | signs.other : 0;
}

/** Where each trigram of letters stood last; entries are offset by the epoch so that it never needs clearing. */
const lastSeen = new Int32Array(trigramSlots);
let epoch = 0;

function trigramOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (trigramSlots - 1);
}

/** Three letters of each word that is often misread, rare in other words; the rule itself looks at the whole word. */
const misread = 'สภร แลข ักท ยุง ปฎิ ญาต กตุ พท์ ซ็น กาศ กฏห ากฎ ล็ค ราฐ คลา ัมน กย์ คุร กณท นะก จ่ย'.split(
  ' ',
);

const exactOf = (first: number, second: number, third: number) =>
  ((first & 0xff) << 16) | ((second & 0xff) << 8) | (third & 0xff);

/** Where they stand among the trigrams, and which they are. */
const misreadTrigrams = new Uint8Array(trigramSlots);
const misreadExact = new Set<number>();
for (const letters of misread) {
  const [first, second, third] = [0, 1, 2].map((at) => letters.charCodeAt(at)) as [
    number,
    number,
    number,
  ];
  misreadTrigrams[trigramOf(first, second, third)] = 1;
  misreadExact.add(exactOf(first, second, third));
}

/** Returns the signs of words: a stretch of three letters or more twice in a row, and parts of misread words. */
function signsOfWords(text: string): number {
  let found = 0;
  if (epoch > 1_000_000_000) {
    lastSeen.fill(0);
    epoch = 0;
  }
  const start = epoch + 1;
  epoch += text.length + 1;
  let run = 0;
  let distance = 0;
  let first = 0;
  let second = text.charCodeAt(0);
  let third = text.charCodeAt(1);
  for (let i = 2; i < text.length; i++) {
    first = second;
    second = third;
    third = text.charCodeAt(i);
    const trigram = trigramOf(first, second, third);
    if (misreadTrigrams[trigram] === 1 && misreadExact.has(exactOf(first, second, third))) {
      found |= signs.misread;
    }
    const last = (lastSeen[trigram] ?? 0) - start;
    lastSeen[trigram] = start + i;
    if (last < 2) {
      run = 0;
      continue;
    }
    run = i - last === distance ? run + 1 : 1;
    distance = i - last;
    if (run + 2 >= distance && distance >= 3) found |= signs.doubled;
  }
  return found;
}

/** Tells whether two letters or more that end at a blank, with no other blank in them, stand again behind it. */
function isDoubledAt(text: string, blank: number): boolean {
  const first = text.charCodeAt(blank + 1);
  for (let start = blank - 1; start >= 0; start--) {
    const code = text.charCodeAt(start);
    if (code <= 0x20) return false;
    if (code !== first || start === blank - 1) continue;
    if (text.startsWith(text.slice(start, blank), blank + 1)) return true;
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
    if (code === 0x20) {
      if (before === 0x20) found |= signs.oddBlank;
      if (isDoubledAt(text, i)) found |= signs.doubled;
    }
    before = code;
  }
  return found | signsOfWords(text);
}
