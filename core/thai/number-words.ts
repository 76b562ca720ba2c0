import { unitWords } from './units';

const digits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
/** Powers of ten below a million, the highest first. */
const powers = ['แสน', 'หมื่น', 'พัน', 'ร้อย', 'สิบ'];
const zero = 'ศูนย์';
const million = 1_000_000;

const digitWords = new RegExp(digits.join('|'), 'g');

const digit = `(?:${digits.slice(1).join('|')})`;
const part = (power: string) => `(?:(${power === 'สิบ' ? `ยี่|${digit}` : digit})?(${power}))?`;
const belowMillion = new RegExp(`^${powers.map(part).join('')}(เอ็ด|${digit})?$`);

const word = `(?:${[...digits, ...powers, 'ยี่', 'เอ็ด', 'ล้าน'].join('|')})`;
/** Words of numbers that stand together, with the places behind จุด. */
const runs = new RegExp(`(${word}+)(?:จุด((?:${digits.join('|')})+))?`, 'g');

/** A multiple without its digit, and zero, which is a centre too: parts of other words (เรียบร้อย, ศูนย์). */
const alsoInWords = /^(?:แสน|หมื่น|พัน|ร้อย|ล้าน|ศูนย์)/;

/** Where a number begins, whatever stands behind it. */
const certainBefore = /(?:ร้อยละ|วันที่) ?$/;
/** Where a number begins unless letters go on behind it. */
const likelyBefore =
  /(?:กว่า|กว่าระดับ|เกิน|อย่างน้อย|อย่างมาก|เท่ากับ|จำนวน|ภายใน|ขั้นต่ำ|ครบ|(?:ปี|เดือน|วัน)ละ) ?$/;
const between = '(?:-|–|ถึง|ใน)';
const rangeBefore = new RegExp(`(?:\\d|${word}) ?${between} ?$`);
const rangeAfter = new RegExp(`^ ?${between} ?(?:\\d|${word})`);

// Units that are multiples or comparisons themselves are no sign of a number before them.
const countable = [...unitWords].filter((unit) => !/^(?:ร้อย|ระดับ|%|พัน|ล้าน)/.test(unit));
const unitAfter = new RegExp(`^ ?(?:${countable.join('|')}|เท่า)`);

function digitOf(text: string | undefined, absent: number): number {
  if (text === undefined) return absent;
  if (text === 'ยี่') return 2;
  return text === 'เอ็ด' ? 1 : digits.indexOf(text);
}

/** Returns a number below a million; null for what is none (สองสาม). */
function readBelowMillion(text: string): number | null {
  const match = belowMillion.exec(text);
  if (!match) return null;
  const [, ...parts] = match;
  const sum = powers.reduce((total, _, at) => {
    const own = parts[2 * at + 1] === undefined ? 0 : digitOf(parts[2 * at], 1);
    return total + own * 10 ** (powers.length - at);
  }, 0);
  return sum + digitOf(parts[2 * powers.length], 0);
}

/** Returns a whole number in words, such as สิบสอง or สองล้านห้าแสน; null for what is none. */
function readNumberWords(text: string): number | null {
  if (text === '') return null;
  if (text === zero) return 0;
  const parts = text.split('ล้าน');
  const millions = parts.length > 1 ? readBelowMillion(parts[0] || 'หนึ่ง') : 0;
  const rest = readBelowMillion(parts.at(-1) ?? '');
  return parts.length > 2 || millions === null || rest === null ? null : millions * million + rest;
}

function isMeant(before: string, after: string): boolean {
  if (certainBefore.test(before) || unitAfter.test(after) || rangeAfter.test(after)) return true;
  return (likelyBefore.test(before) || rangeBefore.test(before)) && !/^[ก-๎]/.test(after);
}

/** How many letters at the beginning of a run belong to the word before it, as in เรียบร้อย. */
function lengthOfOther(run: string, before: string): number {
  const isCompared = certainBefore.test(before) || likelyBefore.test(before);
  const opens = /(?:^|[^ก-๎])$/.test(before) && !run.startsWith(zero);
  return isCompared || opens ? 0 : (alsoInWords.exec(run)?.[0].length ?? 0);
}

/**
 * Returns a text with its numbers in words as Arabic digits (สามสิบวัน → 30 วัน), where a number is certainly meant: before a
 * unit, in a range, after ร้อยละ and words that compare.
 */
export function digitsForWords(text: string): string {
  return text.replace(runs, (whole, run: string, places: string | undefined, at: number) => {
    // 1.5 ล้านบาท is a number with its unit.
    if (/\d ?$/.test(text.slice(0, at))) return whole;
    const cut = lengthOfOther(run, text.slice(0, at));
    const [before, after] = [text.slice(0, at + cut), text.slice(at + whole.length)];
    const value = isMeant(before, after) ? readNumberWords(run.slice(cut)) : null;
    if (value === null) return whole;
    const decimals = (places?.match(digitWords) ?? []).map((one) => digits.indexOf(one));
    const point = decimals.length > 0 ? '.' : '';
    // Some words are read with a number only after a blank (วันที่ 10).
    return `${run.slice(0, cut)} ${String(value)}${point}${decimals.join('')} `;
  });
}
