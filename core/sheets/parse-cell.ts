import { arabicDigits } from '../thai/digits';
import { formatThaiDate, gregorianDate, parseThaiDate } from '../thai/dates';
import type { RawValue } from '../workbook/raw-workbook';
import type { ListItem } from '../sheets/column';

/** Control characters that no text may hold, line breaks and tabs aside. */

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Marks that change the direction of text; a Thai form has no use for them and they can hide what is written. */
const directions = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Returns the text without control characters and direction marks, with line breaks as `\n`, NFC, trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(controls, '')
    .replace(directions, '')
    .normalize('NFC')
    .trim();
}

/** Returns the characters of a text that cleaning drops, as `U+0008`. */
export function droppedCharacters(text: string): string[] {
  const found = [...text.matchAll(controls), ...text.matchAll(directions)].map(
    ([character]) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...new Set(found)];
}

function showNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Returns a cell's value as the text a person sees; an error cell yields its code. */
export function textOf(raw: RawValue): string {
  if (raw === null) return '';
  if (typeof raw === 'string') return cleanText(raw);
  if (typeof raw === 'number') return showNumber(raw);
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (raw.kind === 'percent') return `${showNumber(raw.value)}%`;
  if (raw.kind === 'date') return formatThaiDate(gregorianDate(raw.iso) ?? raw.iso);
  return raw.code;
}

/** Returns optional text: a lone dash means none. */
export function optionalText(raw: RawValue): string {
  const text = textOf(raw);
  return /^[-–—]$/.test(text) ? '' : text;
}

const plainNumber = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;

/** Parses a number typed in either digits, with or without thousands separators; null when it is none. */
export function numberOf(raw: RawValue): number | null {
  if (typeof raw === 'number') return raw;
  if (raw !== null && typeof raw === 'object' && raw.kind === 'percent') return raw.value;
  if (typeof raw !== 'string') return null;
  const text = arabicDigits(cleanText(raw)).replace(/\s+/g, '');
  if (!/\d/.test(text) || !plainNumber.test(text)) return null;
  return Number(text.replace(/,/g, ''));
}

const wordedNumber =
  /^(?:ข้อ(?:ที่)?|ลำดับ(?:ที่)?|ระดับ(?:ที่)?|ที่|ร้อยละ)?([-+]?[\d,]+(?:\.\d+)?)(?:[.)]|%|เปอร์เซ็นต์|คะแนน)?$/;

/** Returns the one number that a text holds beside a word or sign that the column says already: `1.`, `ข้อ 1`, `20%`. */
export function numberInWords(raw: RawValue): number | null {
  if (typeof raw !== 'string') return null;
  const text = arabicDigits(cleanText(raw)).replace(/\s+/g, '');
  return numberOf(wordedNumber.exec(text)?.[1] ?? '');
}

/** Parses a competency level: a number, or `ระดับ 3`. */
export function levelOf(raw: RawValue): number | null {
  if (typeof raw !== 'string') return numberOf(raw);
  return numberOf(cleanText(raw).replace(/^ระดับ(ที่)?\s*/, ''));
}

/** Parses a date cell or a date typed as text into Gregorian `yyyy-mm-dd`; null when it is none. */
export function dateOf(raw: RawValue): string | null {
  if (raw !== null && typeof raw === 'object' && raw.kind === 'date') return gregorianDate(raw.iso);
  return typeof raw === 'string' ? parseThaiDate(cleanText(raw)) : null;
}

/** Returns a path such as `8.1` with Arabic digits and without a closing dot; null when it is none. */
export function pathOf(raw: RawValue): string | null {
  const text = arabicDigits(textOf(raw)).replace(/\.$/, '');
  return /^\d{1,3}(\.\d{1,3}){0,5}$/.test(text) ? text : null;
}

const bullet = /^(?:[-–•●▪◦*]|[0-9๐-๙]{1,3}[.)](?![0-9๐-๙]))\s*/;

/** Splits a list cell into its items: one a line, bullet dropped; two or more blanks before a bullet make a sub-item. */
export function listOf(raw: RawValue): ListItem[] {
  const text = raw === null ? '' : typeof raw === 'string' ? raw : textOf(raw);
  const items: ListItem[] = [];
  for (const line of text.split(/\r\n?|\n|\u2028|\u2029/)) {
    const indent = /^[\s\u00a0]*/.exec(line)?.[0].length ?? 0;
    const body = cleanText(line);
    const item = body.replace(bullet, '').trim();
    if (item === '') continue;
    const isSubItem = indent >= 2 && bullet.test(body) && items.length > 0;
    items.push({ text: item, depth: isSubItem ? 1 : 0 });
  }
  return items;
}
