import { byLength, compileCompounds, joinWord, partWords, type JoinedWords } from './compounds';

/**
 * A piece of text. A long one is a name that stays whole wherever it fits on a line of its own; a narrower cell may cut
 * it between words. Compounds and short names are joined by U+2060 and are never cut.
 */
export interface Run {
  readonly text: string;
  readonly isLong: boolean;
  /** The text for a justified paragraph: a long name joined too, unless it would leave its lines ragged. */
  readonly whole: string;
}

/** Letters on a line that always fit the narrowest cell of a form, and that a justified line takes up without a gap. */
const shortLength = 13;
/** Letters of a name that stays whole within a longer one. */
const nestedLength = 16;
const longLength = 25;

/** Names shorter than this have no inner word to be cut at. */
const leastLength = 6;

const noBreakSpace = '\u00a0';

const zeroWidth = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Words that a number belongs to, and words that belong to the number before them, the longer first. */
const beforeNumber =
  'ร้อยละ|(?:ปี|วัน|เดือน|ไตรมาส|สัปดาห์|ครั้ง|คน|แห่ง|ราย)ละ|(?<!แ)ละ|พ\\.ศ\\.|ค\\.ศ\\.|ข้อ|ที่|ระดับ|กลุ่ม|ชั้น|หมวด|มาตรา|' +
  'ระยะ|โทร\\.|รอบ|สหกรณ์|ไม่น้อยกว่า|ไม่เกิน|ภายใน|อย่างน้อย';
const afterNumber =
  'ครั้ง|วันทำการ|วัน|เดือน|ปี|เรื่อง|แห่ง|คน|ราย|ข้อ|งวด|รอบ|ตัว|ฉบับ|ชั่วโมงทำการ|ชั่วโมง|นาที|บาท|สหกรณ์|กลุ่ม|โครงการ|' +
  'ชั้น|ระดับ|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|' +
  '(?:ม|มี|พ|ก|ส|ต|ธ)\\.ค\\.|ก\\.พ\\.|(?:เม|มิ|ก|พ)\\.ย\\.';
const figure = '[0-9๐-๙][0-9๐-๙.,]*';
const toNumber = new RegExp(`(${beforeNumber}) (?=(${figure}(?: (?:${afterNumber}))?))`, 'g');
const toUnit = new RegExp(`(${figure}) (?=(${afterNumber}))`, 'g');

/** Letters of the longest word that may stand before ละ alone: การประเมิน. */
const ratedWord = 8;
/** Fewer letters of a word, a number and its unit fit the narrowest cell: digits and blanks are narrow. */
const amountLength = 15;

/** Binds a word to its number, and a number to its unit, where both fit every cell; else a line may end between them. */
function bindPair(_: string, first: string, second: string): string {
  const length = lengthOnLine(first) + (first === 'ละ' ? ratedWord : 0) + lengthOnLine(second);
  return `${first}${length < amountLength ? noBreakSpace : ' '}`;
}

/** Returns the text with no-break spaces where a line must not end: before ๆ, after ณ, between a number and its word. */
export function bindSpaces(text: string): string {
  return text
    .replace(/ (?=ๆ)/g, noBreakSpace)
    .replace(/(?<=(?:^|\s)ณ) (?=\S)/g, noBreakSpace)
    .replace(toNumber, bindPair)
    .replace(toUnit, bindPair);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Returns how many letters a text has beside each other: vowels and tones above and below count nothing. */
export function lengthOnLine(text: string): number {
  return text.replace(zeroWidth, '').length;
}

/** The names that stay whole. */
export interface KeptNames {
  /** Those that fit every cell. */
  readonly short: JoinedWords;
  /** Those that stay whole within a longer one. */
  readonly nested: JoinedWords;
  /** The others; null where there is none. */
  readonly long: RegExp | null;
}

function partsOf(names: Iterable<string>): string[] {
  const parts = new Set<string>();
  for (const name of names) {
    for (const part of bindSpaces(name.normalize('NFC')).split(/[ /()]+/)) parts.add(part);
  }
  return byLength([...parts]);
}

function patternOf(words: readonly string[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(words.map(escapePattern).join('|'), 'g');
}

/** Matches long names with the signs that no line may part from them: a browser would, at the edge of their box. */
function boxedPattern(names: readonly string[]): RegExp | null {
  const pattern = patternOf(names);
  if (!pattern) return null;
  const after = `[)\\]”’",.:;/ฯ]|${noBreakSpace}[0-9๐-๙ๆ]+`;
  return new RegExp(`(?:ณ${noBreakSpace})?[([“‘"]*(?:${pattern.source})(?:${after})*`, 'g');
}

/** Matches nothing. */
const nothing = /(?!)/g;

/**
 * Compiles the names that must stay whole (positions, units, people); a name with blanks may break at them, so its
 * parts count.
 */
export function compileNames(names: Iterable<string>): KeptNames {
  const parts = partsOf(names).map((text) => ({ text, length: lengthOnLine(text) }));
  const within = (least: number, most: number) =>
    parts.filter(({ length }) => length >= least && length <= most).map(({ text }) => text);
  const nested = within(leastLength, nestedLength);
  const joined = new Map(nested.map((name) => [name, joinWord(name)]));
  return {
    short: { pattern: patternOf(within(leastLength, shortLength)) ?? nothing, joined },
    nested: { pattern: patternOf(nested) ?? nothing, joined },
    long: boxedPattern(within(shortLength + 1, Infinity)),
  };
}

function join(text: string, { pattern, joined }: JoinedWords): string {
  return text.replace(pattern, (word) => joined.get(word) ?? word);
}

const compounds = compileCompounds();

/** ฯ and ฯลฯ: the browser's dictionary cuts before these marks, and inside the word before them. */
function joinAbbreviations(text: string): string {
  if (!text.includes('ฯ')) return text;
  return text.replace(/ฯลฯ/g, 'ฯ\u2060ล\u2060ฯ').replace(/(?<=[\u0e01-\u0e4e])ฯ/g, '\u2060ฯ');
}

/** A hyphen inside a word or a code: viewers take one at a line's end for a sign of division and leave it out. */
const innerHyphen = /(?<=[\p{L}\p{M}\p{N}])-(?=[\p{L}\p{N}])/gu;

/** What stands before การ, ความ and อย่าง where they end a word; inside a joined word that is U+2060. */
const beforeKan =
  '\\u2060|กรรม|บริ|ราช|โครง|จัด|ดำเนิน|วิชา|ประกอบ|สวัสดิ|ราย|ปฏิบัติ|กิจ|หลัก|วิธี|มาตร|กระบวน|ขบวน|อำนวย|ต้อง|' +
  'เลขานุ|สั่ง|ทำ|ตรวจ|อา|ประ|ทาง|ธุร|พิธี|ธิ|นิทรรศ|วิทยา|บูรณา|ชำนาญ|ตุลา|อัย|สม|พิ|จินตนา|ยุทธ|ปรา|แผน';
const beforeKhwam = '\\u2060|ข้อ|ใจ|คู่|ทนาย|เนื้อ|บท|ตี|ถ้อย';
const beforeYang = 'ตัว|แบบ|บาง|ทุก|หลาย';

/** Words that a line never ends with, where they begin a word: they belong to what follows. */
const leading = new RegExp(
  // A lookbehind after the word: it is tried at the few places where the word stands.
  `(?:ผู้|ไม่|เชิง|การ(?<!(?:${beforeKan})การ)(?!ณ)|ความ(?<!(?:${beforeKhwam})ความ)|` +
    `อย่าง(?<!(?:${beforeYang})อย่าง)|น่า(?<!หน่า)|งาน(?<=\\sงาน))(?=[ก-ฮเ-ไ])`,
  'g',
);

/** ละ of a rate belongs to the word before it. */
const rate = /(?<=[ก-\u0e4e])(?<!แ)ละ(?=[\u00a0 ][0-9๐-๙])/g;

/** Joins names, and compounds beside them; what would bind a name to more than itself could be wider than a cell. */
function joinNames(text: string, names: JoinedWords): string {
  let joined = '';
  let end = 0;
  for (const { 0: name, index } of text.matchAll(names.pattern)) {
    const isNumbered = /[0-9๐-๙]\u00a0/.test(text.slice(Math.max(0, index - 2), index));
    const before = text.slice(end, isNumbered ? index - 1 : index) + (isNumbered ? ' ' : '');
    joined += join(before, compounds) + (names.joined.get(name) ?? name);
    end = index + name.length;
  }
  return joined + join(text.slice(end), compounds);
}

function joinWords(text: string, names: JoinedWords): string {
  const joined = joinAbbreviations(joinNames(text, names));
  return partWords(
    joined.replace(leading, '$&\u2060').replace(rate, '\u2060ละ').replace(innerHyphen, '-\u2060'),
  );
}

/** What stands before a given name without a blank: titles, ranks of the services, academic ranks. */
const nameTitle =
  /^\(?(?:นางสาว|นาย|นาง|หม่อม(?:หลวง|ราชวงศ์)|(?:ผู้ช่วย|รอง)?ศาสตราจารย์|ดร\.|(?:ว่าที่)?(?:พล|พัน|ร้อย|นาวา|เรือ|จ่าสิบ|พันจ่า|สิบ)(?:ตำรวจ|อากาศ|เรือ|จ่า)?(?:เอก|โท|ตรี)(?:หญิง)?)/;

/** A part of a name: whole where it fits every cell. */
function namePart(part: string): Run {
  const whole = joinWord(part);
  const isLong = lengthOnLine(part.trim()) > shortLength;
  return { text: isLong ? part : whole, isLong, whole };
}

/**
 * Splits a person's name into runs: a line ends at its blanks; in a part too long for a cell behind the title or rank,
 * and between words only where the rest is too long as well.
 */
export function nameRuns(name: string): Run[] {
  return name.split(/(?<= )/).flatMap((part) => {
    const whole = namePart(part);
    const before = whole.isLong ? (nameTitle.exec(part)?.[0] ?? '') : '';
    if (before === '' || before.length === part.trim().length) return [whole];
    const rank = `${joinWord(before)}\u200b`;
    return [{ text: rank, isLong: false, whole: rank }, namePart(part.slice(before.length))];
  });
}

/** Splits a line into runs so that a browser breaks it as a Thai reader would: names and compounds stay whole. */
export function breakRuns(line: string, names: KeptNames): Run[] {
  const text = bindSpaces(line);
  const runs: Run[] = [];
  const add = (piece: string, isLong: boolean) => {
    if (piece === '') return;
    const isNesting = isLong && lengthOnLine(piece) > nestedLength;
    const text = joinWords(piece, isNesting ? names.nested : names.short);
    const isWhole = isLong && lengthOnLine(piece) <= longLength;
    runs.push({ text, isLong, whole: isWhole ? joinWord(piece) : text });
  };
  let end = 0;
  for (const match of names.long ? text.matchAll(names.long) : []) {
    add(text.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return runs;
}
