import { parseThaiDate, shortMonths, thaiMonths } from './dates';

/** A deadline: a day, or in words what recurs or lacks its year. */
export interface TargetDay {
  /** Gregorian `yyyy-mm-dd`; empty when no one day is meant. */
  readonly date: string;
  /** The deadline as it is written, such as `วันที่ 5 ของเดือนถัดไป`; empty when it is a day. */
  readonly period: string;
}

const names = [...thaiMonths, ...shortMonths.map((name) => name.replace(/\./g, '\\.'))].join('|');
const era = '(?:พ\\.ศ\\. *)?';
const wholeDay = new RegExp(`^(?:วันที่ *)?(\\d{1,2}) *(?:เดือน *)?(${names}) *${era}(\\d{4})?(?!\\d)`);
const shortDay = /^(?:วันที่ *)?(\d{1,2}\/\d{1,2}\/\d{4})/;
const month = new RegExp(`^(?:สิ้น)?เดือน *(${names}) *${era}(\\d{4})?`);
const recurring =
  /^(?:วันที่ *\d{1,2} *(?:และ *(?:วันที่ *)?\d{1,2} *)?(?:ของ)? *(?:(?:ทุก|แต่ละ)? *เดือน(?:ถัดไป)?|ทุกเดือน)|วันทำการ(?:สุดท้าย|แรก)(?:ของ(?:เดือน|ไตรมาส|ปี)(?:ถัดไป)?)?)/;
const endOfPeriod =
  /^(?:(?:สิ้น)?ครึ่ง(?:ปี(?:งบประมาณ|บัญชี)?|เดือน)(?:แรก|หลัง)|(?:วัน)?สิ้น *(?:ปีงบประมาณ|ปีการศึกษา|ปีบัญชี|ปี|ไตรมาส|เดือน|รอบ[ก-๙]*|ภาคเรียน|สัปดาห์)|ปี(?:งบประมาณ|การศึกษา|บัญชี)|ไตรมาส(?:แรก|สุดท้าย|(?:ที่)? *\d)|ปี *(?:พ\.ศ\. *)?\d{4}|เดือนถัดไป|สัปดาห์ถัดไป|รอบการประเมิน)/;

const shortest = 28;

/** Returns the last real day of a month by its Thai name and Buddhist year. */
function lastDayOf(name: string, year: string): string {
  const days = [31, 30, 29, shortest].map((day) => parseThaiDate(`${day} ${name} ${year}`));
  return days.find((day) => day !== null) ?? '';
}

/** A leap year: every day and month that can be written is real in it. */
const leapYear = '2567';

function readWholeDay(text: string): TargetDay | null | undefined {
  const match = wholeDay.exec(text);
  if (!match) return undefined;
  const [written, day = '', name = '', year] = match;
  const date = parseThaiDate(`${day} ${name} ${year ?? leapYear}`);
  if (date === null) return null;
  return year === undefined ? { date: '', period: written.trim() } : { date, period: '' };
}

/** Reads a deadline at the beginning of a text (digits Arabic, blanks single); null when there is none. */
export function readTargetDay(text: string): TargetDay | null {
  const whole = readWholeDay(text);
  if (whole !== undefined) return whole;
  const date = parseThaiDate(shortDay.exec(text)?.[1] ?? '');
  if (date !== null) return { date, period: '' };
  const inMonth = month.exec(text);
  if (inMonth) {
    const [written, name = '', year] = inMonth;
    return year === undefined
      ? { date: '', period: written.trim() }
      : { date: lastDayOf(name, year), period: '' };
  }
  if (recurring.test(text) || endOfPeriod.test(text)) return { date: '', period: text.trim() };
  return null;
}
