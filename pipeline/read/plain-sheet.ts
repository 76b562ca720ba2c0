import { columnLetters, parseAddress } from '../../core/workbook/address';
import { parseXml, type Element } from './parse-xml';

/** Begins a cell text that stands for an ISO date (`t="d"` cells); a private-use character no font shows. */
export const isoMark = '\ue001';

/** Stands for a formula's empty result, which ExcelJS would take for a missing one. */
export const emptyMark = '\ue002';

/**
 * Sheets are searched as Latin-1, a character a byte: all that is looked for is ASCII, and large sheets then need
 * neither decoding nor encoding.
 */
const emptyBytes = Buffer.from(emptyMark, 'utf8').toString('latin1');

const sheetDataStart = /<sheetData[\s>/]/;
const sheetDataEnd = '</sheetData>';

/** What ExcelJS reads wrongly or not at all, though some program writes it. */
const unusual =
  /<!\[CDATA\[|<!--|<rPh|<mc:|<extLst|\st="d"|\s[\w:]+='|<row(?![^>]*\sr="\d)|<c(?=[\s>/])(?![^>]*\sr="[A-Z])|<\/?[A-Za-z][\w.-]*:/;

/** Matches a formula cell whose result is an empty text, which is not the same as no result. */
const emptyResult =
  /(<c\s[^>]*?\st="str"[^>]*>(?:<f\s*\/>|<f[^>]*>[^<]*<\/f>))<v\s*(?:\/>|><\/v>)/g;

function markEmptyResults(sheetData: string): string {
  return sheetData.replace(emptyResult, `$1<v>${emptyBytes}</v>`);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface Cursor {
  row: number;
  column: number;
}

/** Returns where an element stands; rows and cells without an address follow the one before. */
function place(element: Element, cursor: Cursor): string {
  if (element.name === 'row') {
    cursor.row = Number(element.attributes['r'] ?? cursor.row + 1);
    cursor.column = 0;
    return String(cursor.row);
  }
  const given = parseAddress(element.attributes['r'] ?? '');
  cursor.column = given?.column ?? cursor.column + 1;
  return `${columnLetters(cursor.column)}${given?.row ?? cursor.row}`;
}

const kept: Readonly<Record<string, readonly string[]>> = {
  row: [],
  c: ['s', 't'],
  f: ['t', 'si', 'ref'],
  v: [],
  is: [],
  r: [],
  t: [],
};

function openTag(element: Element, cursor: Cursor): string {
  const names = kept[element.name] ?? [];
  const attributes = names.flatMap((name) => {
    const value = element.attributes[name];
    if (value === undefined) return [];
    return [` ${name}="${name === 't' && value === 'd' ? 'str' : escapeXml(value)}"`];
  });
  const isPlaced = element.name === 'row' || element.name === 'c';
  const at = isPlaced ? ` r="${place(element, cursor)}"` : '';
  return `<${element.name}${at}${attributes.join('')}>`;
}

/** Writes the cells anew in the plain form: no prefixes, every address given, no phonetic runs, dates marked. */
function rewrite(xml: string, part: string): string {
  const out: string[] = ['<sheetData>'];
  const cursor: Cursor = { row: 0, column: 0 };
  let skipped = 0;
  let isInside = false;
  let isIsoDate = false;
  let isText = false;
  parseXml(xml, part, {
    open(element) {
      if (element.name === 'sheetData') isInside = true;
      else if (skipped > 0 || !isInside || !kept[element.name]) skipped += isInside ? 1 : 0;
      else {
        out.push(openTag(element, cursor));
        if (element.name === 'c') isIsoDate = element.attributes['t'] === 'd';
        isText = /^[vtf]$/.test(element.name);
        if (element.name === 'v' && isIsoDate) out.push(isoMark);
      }
    },
    text(text) {
      if (isInside && skipped === 0 && isText) out.push(escapeXml(text));
    },
    close(name) {
      if (name === 'sheetData') isInside = false;
      else if (!isInside) return;
      else if (skipped > 0) skipped--;
      else {
        out.push(`</${name}>`);
        isText = false;
      }
    },
  });
  out.push('</sheetData>');
  return out.join('');
}

/** What is read of a worksheet besides its cells' values: both as bytes and text that the reader needs. */
export interface PlainSheet {
  /** The `sheetData` element in the form that ExcelJS reads rightly. */
  readonly sheetData: Buffer;
  /** Merged areas as they are written. */
  readonly merges: readonly string[];
}

/** Takes a worksheet's cells out of its part; most files have the plain form already, and then they stay as they are. */
export function plainSheet(xml: Buffer, part: string): PlainSheet {
  const text = xml.toString('latin1');
  const from = text.search(sheetDataStart);
  const to = text.lastIndexOf(sheetDataEnd) + sheetDataEnd.length;
  const hasPrefix = /<\w+:worksheet[\s>]/.test(text.slice(0, 2000));
  const isWhole = from >= 0 && to > from && !hasPrefix;
  const found = isWhole ? text.slice(from, to) : '';
  const merges = mergesOf(text);
  if (isWhole && !unusual.test(found)) {
    // A part of the bytes rather than a copy: large sheets are many megabytes.
    if (!found.includes('t="str"')) return { sheetData: xml.subarray(from, to), merges };
    return { sheetData: Buffer.from(markEmptyResults(found), 'latin1'), merges };
  }
  const plain = Buffer.from(rewrite(xml.toString('utf8'), part)).toString('latin1');
  return { sheetData: Buffer.from(markEmptyResults(plain), 'latin1'), merges };
}

function mergesOf(xml: string): string[] {
  const tail = xml.slice(Math.max(0, xml.lastIndexOf('sheetData')));
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']+)["']/g)].map(
    ([, area = '']) => area,
  );
}
