import { arabicDigits } from './digits';

/** Thai month names, January first. */
export const thaiMonths = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Their short forms. */
export const shortMonths = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

const buddhistOffset = 543;
const firstBuddhistYear = 2300;

function isoDate(year: number, month: number, day: number): string | null {
  const gregorian = year >= firstBuddhistYear ? year - buddhistOffset : year;
  if (gregorian < 1900 || gregorian > 2200) return null;
  const date = new Date(Date.UTC(gregorian, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Corrects a stored date whose year was typed in the Buddhist era (2568 → 2025); null when it is no real date. */
export function gregorianDate(iso: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function parseNamedMonth(text: string): string | null {
  const match = /^(\d{1,2}) ?([ก-๙.]+?) ?(?:พ\.ศ\. ?)?(\d{4})$/.exec(text);
  if (!match) return null;
  const name = match[2] ?? '';
  const long = thaiMonths.findIndex((month) => month === name);
  const month = long >= 0 ? long : shortMonths.findIndex((short) => short === name);
  return month < 0 ? null : isoDate(Number(match[3]), month + 1, Number(match[1]));
}

/**
 * Parses a date a person typed (`1 ตุลาคม 2568`, `1 ต.ค. ๒๕๖๘`, `1/10/2568`, `2025-10-01`) into Gregorian `yyyy-mm-dd`;
 * years from 2300 are of the Buddhist era. Null when it is none.
 */
export function parseThaiDate(text: string): string | null {
  const plain = arabicDigits(text).trim().replace(/\s+/g, ' ');
  const ymd = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (ymd) return isoDate(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const dmy = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (dmy) return isoDate(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]));
  return parseNamedMonth(plain);
}

/** Returns a date as official papers write it: `1 ตุลาคม 2568` (Buddhist era, Arabic digits). */
export function formatThaiDate(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return `${day} ${thaiMonths[month - 1] ?? ''} ${year + buddhistOffset}`;
}

/** Returns the fiscal year (Buddhist era) of a date: it begins on 1 October. */
export function fiscalYear(iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return year + buddhistOffset + (month >= 10 ? 1 : 0);
}
