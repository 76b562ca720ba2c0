import { thaiMonths } from './dates';
import { classifiers } from './units';

/** How a result is compared with a target: at least, more than, at most, less than, exactly, between. */
export type TargetOperator = '>=' | '>' | '<=' | '<' | '=' | 'between';

/** A target as it was agreed, such as ไม่น้อยกว่าร้อยละ 80. */
export interface Target {
  readonly operator: TargetOperator;
  /** Null where the target is a day. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly to: number | null;
  /** `ร้อยละ`, `วัน`, `ครั้ง` …; `สัดส่วน` for 3 ใน 4; empty when none is written. */
  readonly unit: string;
  /** What the amount is for (`ปี`, `เดือน`, `แห่ง` …), or a deadline that is no one day; empty when none is written. */
  readonly period: string;
  /** The last day, Gregorian `yyyy-mm-dd`; empty when the target is no day. */
  readonly date: string;
}

const number = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
/** Words that say of what kind the number after them is. */
export const kinds = '(ร้อยละ|ระดับ(?:ที่)?|คะแนน)';
const amount = new RegExp(
  `^${kinds}? *${number} *%?(?: *(?:-|–|ถึง|และ(?= *ร้อยละ)) *${kinds}? *${number}| *(?:ใน|:) *${number})? *(%|[ก-๙]+)?`,
);

const things = [...classifiers, 'คำขอ', 'สหกรณ์', 'กลุ่ม', 'โครงการ', 'กิจกรรม'].join('|');
/** Stretches of time that an amount is for. */
export const times = 'ครึ่งปี|ครึ่งเดือน|ครึ่งวัน|ปีงบประมาณ|ปี|เดือน|ไตรมาส|สัปดาห์|วัน|ชั่วโมง|รอบ|ภาคเรียน';
const each = new RegExp(`((?:${times})[ก-๙]*?|${things})ละ *(?:เฉลี่ย)? *$`);
const eachFirst = new RegExp(`^((?:${times})[ก-๙]*?|${things})ละ *`);
const perTime = new RegExp(`(?:ต่อ|\\/) *((?:\\d+ *)?(?:${times})(?:การ[ก-๙]+)?)`);
const perThing = new RegExp(`(?:ต่อ|\\/) *(${things})`);
const startsWithTime = new RegExp(`^(?:${times})`);

const toNumber = (text: string) => Number(text.replace(/,/g, ''));

/** Cuts what follows a unit without a blank: `แห่งต่อรอบ`, `วันหลังสิ้นรอบ`. */
function unitOnly(text: string): string {
  return text.replace(/(?:ต่อ|หลัง|นับ|ก่อน|ล่วงหน้า|ขึ้นไป|ลงมา|ภายใน|ของ|ใน|จาก|และ|หรือ).*$/, '');
}

function operatorAfter(tail: string): TargetOperator {
  if (tail.includes('ขึ้นไป')) return '>=';
  return tail.includes('ลงมา') ? '<=' : '=';
}

function periodOf(before: string, rest: string, tail: string): string {
  const written = eachFirst.exec(rest)?.[1] ?? each.exec(before)?.[1] ?? '';
  const isTime = startsWithTime.test(written);
  const after = perTime.exec(tail)?.[1] ?? perThing.exec(tail)?.[1] ?? '';
  return isTime || after === '' ? written : after;
}

/** What stands before an amount, and the comparison that it opens with. */
export interface Opening {
  readonly before: string;
  readonly operator: TargetOperator | null;
}

/** What an amount is counted in: the word before it, else the one behind it. */
function unitOf(match: RegExpExecArray): string {
  const [whole, kind = '', , , , of, word = ''] = match;
  if (of !== undefined) return 'สัดส่วน';
  if (kind !== '') return kind.replace(/ที่$/, '');
  return unitOnly(word) || (whole.includes('%') ? '%' : '');
}

/** Whether a number without a comparison is part of a date. */
function isPartOfDate(first: string, unit: string): boolean {
  return unit === '' ? /^2[4-6]\d\d$/.test(first) : thaiMonths.some((name) => unit === name);
}

/** Reads an amount or a range at the beginning of a text (digits Arabic, blanks single); null when there is none. */
export function readAmount(rest: string, { before, operator }: Opening): Target | null {
  const own = rest.replace(eachFirst, '');
  const match = amount.exec(own);
  if (!match) return null;
  const [whole, , first = '', , second, of, word = ''] = match;
  const unit = unitOf(match);
  if (operator === null && isPartOfDate(first, unit)) return null;
  if (operator === 'between' && second === undefined) return null;
  const tail = own.slice(whole.length - word.length);
  return {
    operator: second === undefined ? (operator ?? operatorAfter(tail)) : 'between',
    value: of === undefined ? toNumber(first) : toNumber(first) / toNumber(of),
    to: second === undefined ? null : toNumber(second),
    unit,
    period: periodOf(before, rest, tail),
    date: '',
  };
}
