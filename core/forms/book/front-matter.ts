import type { Model } from '../../model/model';
import { formatThaiDate, parseThaiDate } from '../../thai/dates';
import type { Line, Typesetter } from '../typesetter';
import type { Bookmark, BookPart } from './book';

/** What a cover prints: title, organisation, then order and year at its foot. */
export interface CoverView {
  readonly title: readonly Line[];
  readonly organisation: readonly Line[];
  readonly notes: readonly Line[];
}

/** What a preface prints: justified paragraphs, and who signs it when. */
export interface PrefaceView {
  readonly heading: string;
  readonly paragraphs: readonly Line[];
  readonly closing: readonly Line[];
}

/** Texts of a cover, a line each; empty ones are left out. */
export interface CoverTexts {
  readonly title: readonly string[];
  readonly organisation: readonly string[];
  readonly notes: readonly string[];
}

/** Returns the order's number and date and the fiscal year as a cover states them; nothing for what is not set. */
export function orderNotes({ settings }: Model): string[] {
  const { orderNumber, orderDate, fiscalYear } = settings;
  const date = parseThaiDate(orderDate);
  const day = date === null ? orderDate : formatThaiDate(date);
  const number = /^ที่|^คำสั่ง/.test(orderNumber) ? orderNumber : `คำสั่งที่ ${orderNumber}`;
  return [
    orderNumber === '' ? '' : number,
    day === '' ? '' : `ลงวันที่ ${day}`,
    fiscalYear === null ? '' : `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  ].filter((line) => line !== '');
}

/** Returns who issues a book and the month of its order, for the foot of its preface. */
export function issuerLines({ settings }: Model): string[] {
  const date = parseThaiDate(settings.orderDate);
  const month = date === null ? '' : formatThaiDate(date).replace(/^\d+ /, '');
  return [settings.agency, month].filter((line) => line !== '');
}

function linesOf(texts: readonly string[], set: Typesetter): Line[] {
  return texts.flatMap((text) => set.lines(text));
}

/** Makes the cover, the first part of every book. */
export function coverPart(texts: CoverTexts, set: Typesetter): BookPart {
  return {
    anchor: 'cover',
    template: 'cover',
    zone: 'cover',
    view: (): CoverView => ({
      title: linesOf(texts.title, set),
      organisation: linesOf(texts.organisation, set),
      notes: linesOf(texts.notes, set),
    }),
  };
}

/** Makes a preface from its paragraphs. */
export function prefacePart(
  { paragraphs, closing }: { paragraphs: readonly string[]; closing: readonly string[] },
  set: Typesetter,
): BookPart {
  return {
    anchor: 'preface',
    template: 'preface',
    zone: 'front',
    view: (): PrefaceView => ({
      heading: 'คำนำ',
      paragraphs: linesOf(paragraphs, set),
      closing: linesOf(closing, set),
    }),
  };
}

/** The bookmarks of preface and contents. */
export function frontBookmarks(hasPreface: boolean): Bookmark[] {
  const contents = { anchor: 'contents', title: 'สารบัญ', depth: 0, continued: '' };
  const preface = { anchor: 'preface', title: 'คำนำ', depth: 0, continued: '' };
  return hasPreface ? [preface, contents] : [contents];
}
