import { lastColumn } from '../../core/workbook/address';
import { noResult, type RawRow, type RawValue } from '../../core/workbook/raw-workbook';
import { showNumber } from '../../core/workbook/show-number';
import { decodeText, forbidden } from './decode-text';
import { readText, type CellContext } from './read-sheet';

const rowTag = /<row r="([1-9]\d{0,6})"(?: [\w:]+="[^"<&]*")*\s*(\/?)>/y;
const cellTag =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,6})")?(?: t="(\w+)")?\s*(?:\/>|>(?:<f(?: aca="(?:false|true)")?>([^<]+)<\/f>)?(?:<v>([^<]*)<\/v>|(<v\s*\/>))?(?:<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const endOfRow = '</row>';

/** Thrown inside when a cell is not in the usual form. */
class Unusual extends Error {}

interface Scan extends CellContext {
  readonly xml: string;
  readonly strings: readonly string[];
}

/** The sheet is searched as Latin-1, a character a byte; its texts are UTF-8. */
function textOf(latin: string): string {
  const utf8 = /^[\x00-\x7f]*$/.test(latin) ? latin : Buffer.from(latin, 'latin1').toString();
  const text = decodeText(utf8);
  if (text === null) throw new Unusual();
  return text;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column;
}

function sharedText(value: string, { strings }: Scan): RawValue {
  const text = strings[Number.parseInt(value, 10)];
  if (text === undefined) throw new Unusual();
  return readText(text);
}

function readNumber(value: string, style: string | undefined, scan: Scan): RawValue {
  // Style 0 is how cells look that nobody has formatted.
  const format = style === undefined ? undefined : scan.styles[Number(style) || -1];
  return showNumber(Number.parseFloat(value), format ?? 'General', scan.date1904);
}

function readValue(type: string, value: string, found: RegExpExecArray, scan: Scan): RawValue {
  const [, , , style, , formula] = found;
  if (type === 's' && formula === undefined) return sharedText(value, scan);
  if (type === 'str') return readText(textOf(value));
  if (type === 'b') return Number.parseInt(value, 10) !== 0;
  if (type === 'e') return { kind: 'error', code: textOf(value) };
  if (type !== 'n') throw new Unusual();
  const isNumber = formula === undefined || !Number.isNaN(Number.parseFloat(value));
  return isNumber ? readNumber(value, style, scan) : { kind: 'error', code: noResult };
}

function readCell(found: RegExpExecArray, scan: Scan): RawValue {
  const [, , , , type = 'n', formula, value, empty, inline] = found;
  if (inline !== undefined) {
    const isPlain = type === 'inlineStr' && formula === undefined && value === undefined;
    if (!isPlain || empty !== undefined) throw new Unusual();
    return readText(textOf(inline));
  }
  if (value) return readValue(type, value, found, scan);
  // A formula's empty text is a result; no text at all is none.
  const isEmpty = type === 'str' && (value !== undefined || empty !== undefined);
  return formula === undefined || isEmpty ? null : { kind: 'error', code: noResult };
}

function readRow(row: number, from: number, scan: Scan): { cells: RawValue[]; to: number } {
  const cells: RawValue[] = [];
  let last = 0;
  let to = from;
  for (;;) {
    cellTag.lastIndex = to;
    const found = cellTag.exec(scan.xml);
    if (!found) break;
    to = cellTag.lastIndex;
    const column = columnOf(found[1] ?? '');
    if (column <= last || Number(found[2]) !== row) throw new Unusual();
    last = column;
    const value = readCell(found, scan);
    if (value === null || column > lastColumn) continue;
    while (cells.length < column - 1) cells.push(null);
    cells.push(value);
  }
  if (!scan.xml.startsWith(endOfRow, to)) throw new Unusual();
  return { cells, to: to + endOfRow.length };
}

function scanRows(scan: Scan, from: number, to: number): RawRow[] {
  const rows: RawRow[] = [];
  let last = 0;
  for (let at = from; at < to;) {
    rowTag.lastIndex = at;
    const found = rowTag.exec(scan.xml);
    const row = Number(found?.[1] ?? 0);
    if (!found || row <= last) throw new Unusual();
    last = row;
    at = rowTag.lastIndex;
    if (found[2] === '/') continue;
    const read = readRow(row, at, scan);
    at = read.to;
    if (read.cells.length > 0) rows.push({ row, cells: read.cells });
  }
  return rows;
}

/**
 * Reads the cells of a worksheet part that stand in the form that spreadsheet programs write, many times faster than ExcelJS;
 * null for any other form, which ExcelJS then reads. Both give the same rows.
 */
export function scanCells(
  part: Buffer,
  strings: readonly string[],
  context: CellContext,
): RawRow[] | null {
  const xml = part.toString('latin1');
  const start = /<sheetData\s*>/.exec(xml);
  const end = xml.lastIndexOf('</sheetData>');
  if (!start || end < start.index || forbidden.test(xml)) return null;
  try {
    return scanRows({ ...context, xml, strings }, start.index + start[0].length, end);
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}
