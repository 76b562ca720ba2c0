import { parseThaiDate, thaiMonths } from './dates';
import { arabicDigits } from './digits';
import { normaliseThai } from './normalise';

/** How a result is compared with a target: at least, more than, at most, less than, exactly, between. */
export type TargetOperator = '>=' | '>' | '<=' | '<' | '=' | 'between';

/** A target as it was agreed, such as ไม่น้อยกว่าร้อยละ 80. */
export interface Target {
  readonly operator: TargetOperator;
  /** Null where the target is a day. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly to: number | null;
  /** `ร้อยละ`, `วัน`, `ครั้ง` …; empty when none is written. */
  readonly unit: string;
  /** What the amount is for: `ปี`, `เดือน`, `รอบการประเมิน` …; empty when none is written. */
  readonly period: string;
  /** The last day, Gregorian `yyyy-mm-dd`; empty when the target is no day. */
  readonly date: string;
}

const operators: readonly (readonly [RegExp, TargetOperator])[] = [
  [/^(?:มากกว่าหรือเท่ากับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ตั้งแต่|>=|≥)/, '>='],
  [/^(?:น้อยกว่าหรือเท่ากับ|ไม่เกินกว่า|ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|อย่างมาก|ภายใน|<=|≤)/, '<='],
  [/^(?:มากกว่า|เกินกว่า|เกิน|สูงกว่า|>)/, '>'],
  [/^(?:น้อยกว่า|ต่ำกว่า|ก่อน|<)/, '<'],
  [/^(?:เท่ากับ|จำนวน|=)/, '='],
];

const periodBefore = /^((?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน|รอบ|ภาคเรียน)[ก-๙]*?)ละ */;
const periodAfter = /(?:ต่อ|\/) *((?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน|รอบ|ภาคเรียน)[ก-๙]*)/;
const number = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const amount = new RegExp(
  `^(ร้อยละ|ระดับ(?:ที่)?|คะแนน)? *${number}(?: *(?:-|–|ถึง) *(?:ร้อยละ|ระดับ(?:ที่)?)? *${number})? *(%|[ก-๙]+)?`,
);

interface Opening {
  readonly operator: TargetOperator | null;
  readonly rest: string;
}

function readOperator(text: string): Opening {
  for (const [pattern, operator] of operators) {
    const match = pattern.exec(text);
    if (match) return { operator, rest: text.slice(match[0].length).trim() };
  }
  return { operator: null, rest: text };
}

const months = thaiMonths.join('|');
const monthOnly = new RegExp(`^(?:สิ้น)?เดือน *(${months}) *(?:พ\\.ศ\\. *)?(\\d{4})?`);
const dayOfMonth = /^(?:วันที่ *)?(\d{1,2} ?[ก-๙.]+ ?(?:พ\.ศ\. ?)?\d{4}|\d{1,2}\/\d{1,2}\/\d{4})/;

function lastDayOfMonth(name: string, year: string | undefined): string {
  if (year === undefined) return '';
  const month = thaiMonths.findIndex((one) => one === name) + 1;
  const days = [28, 29, 30, 31].filter((day) => parseThaiDate(`${day}/${month}/${year}`) !== null);
  return parseThaiDate(`${days.at(-1) ?? 28}/${month}/${year}`) ?? '';
}

/** Reads `วันที่ 14 กรกฎาคม 2566` and `เดือนกันยายน 2566`; null when it is neither. */
function readDay(text: string, operator: TargetOperator): Target | null {
  const empty = { value: null, to: null, unit: '', period: '' };
  const date = parseThaiDate(dayOfMonth.exec(text)?.[1] ?? '');
  if (date !== null) return { operator, ...empty, date };
  const month = monthOnly.exec(text);
  if (month) return { operator, ...empty, date: lastDayOfMonth(month[1] ?? '', month[2]) };
  const isYearEnd = /^(?:สิ้น)?(?:ปีงบประมาณ|ปีการศึกษา|ไตรมาส(?:ที่)? *\d)/.test(text);
  return isYearEnd ? { operator, ...empty, period: text, date: '' } : null;
}

const toNumber = (text: string) => Number(text.replace(/,/g, ''));

/** Cuts what follows a unit without a blank: `แห่งต่อรอบ`, `วันหลังสิ้นรอบ`. */
function unitOnly(text: string): string {
  return text.replace(/(?:ต่อ|หลัง|นับ|ก่อน|ขึ้นไป|ลงมา|ภายใน|ของ|ใน).*$/, '');
}

function operatorAfter(tail: string): TargetOperator {
  if (tail.includes('ขึ้นไป')) return '>=';
  return tail.includes('ลงมา') ? '<=' : '=';
}

function readAmount(text: string, opening: TargetOperator | null): Target | null {
  const before = periodBefore.exec(text);
  const rest = before ? text.slice(before[0].length) : text;
  const match = amount.exec(rest);
  if (!match) return null;
  const [whole, kind = '', first = '', second, word = ''] = match;
  const tail = rest.slice(whole.length - word.length);
  return {
    operator: second === undefined ? (opening ?? operatorAfter(tail)) : 'between',
    value: toNumber(first),
    to: second === undefined ? null : toNumber(second),
    unit: kind === '' ? unitOnly(word) : kind.replace(/ที่$/, ''),
    period: before?.[1] ?? periodAfter.exec(rest)?.[1] ?? '',
    date: '',
  };
}

/**
 * Parses a target as officials write it (`ไม่น้อยกว่าร้อยละ 80`, `ภายใน ๙๐ วัน`, `อย่างน้อยปีละ 1 ครั้ง`, `๓ - ๕ คน`,
 * `ภายในวันที่ ๑๔ กรกฎาคม ๒๕๖๖`), in either digits; null when it holds no amount and no day.
 */
export function parseTarget(text: string): Target | null {
  const plain = arabicDigits(normaliseThai(text)).replace(/\s+/g, ' ');
  const trimmed = plain.replace(/^(?:ต้อง|ให้|เฉลี่ย|โดยเฉลี่ย|มีค่า) */, '');
  if (/^ไม่(?:มี|เกิด|พบ|ปรากฏ)/.test(trimmed)) {
    return { operator: '=', value: 0, to: null, unit: '', period: '', date: '' };
  }
  const { operator, rest } = readOperator(trimmed);
  const sign = operator ?? '<=';
  return readDay(rest, sign) ?? readAmount(rest, operator);
}
