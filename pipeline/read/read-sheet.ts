import type { Cell, CellValue, Worksheet } from 'exceljs';
import { lastColumn } from '../../core/workbook/address';
import { noResult, type RawRow, type RawValue } from '../../core/workbook/raw-workbook';
import { emptyMark, isoMark } from './plain-sheet';
import { showNumber } from '../../core/workbook/show-number';

/** What the cells of a workbook need to be read: formats by style number, and the day that dates count from. */
export interface CellContext {
  readonly styles: readonly string[];
  readonly date1904: boolean;
  /** The texts read so far, each once. */
  readonly texts: Map<string, string>;
}

/**
 * Returns a text that is its own and the same for all cells that hold it. What ExcelJS returns is cut out of a whole
 * part, which stays in memory as long as a single text of it does.
 */
function ownText(text: string, texts: Map<string, string>): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = JSON.parse(JSON.stringify(text)) as string;
  texts.set(own, own);
  return own;
}

function readText(text: string, { texts }: CellContext): RawValue {
  if (text.startsWith(isoMark)) return readIsoDate(text.slice(1));
  if (text === emptyMark || text === '') return null;
  return ownText(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, texts);
}

function readIsoDate(text: string): RawValue {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return iso ? { kind: 'date', iso } : text;
}

function formatOf(cell: Cell, context: CellContext): string {
  const style = /^"(\d+)"$/.exec(cell.numFmt ?? '')?.[1];
  return style === undefined ? 'General' : (context.styles[Number(style)] ?? 'General');
}

function isFormula(value: object): value is { result?: CellValue } {
  return 'formula' in value || 'sharedFormula' in value;
}

function readValue(value: CellValue | undefined, cell: Cell, context: CellContext): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return readText(value, context);
  if (typeof value === 'number')
    return showNumber(value, formatOf(cell, context), context.date1904);
  if (typeof value === 'boolean') return value;
  if ('richText' in value) {
    return readText(value.richText.map((run) => run.text ?? '').join(''), context);
  }
  if ('error' in value) return { kind: 'error', code: value.error };
  if (!isFormula(value)) return null;
  if (value.result === undefined || Number.isNaN(value.result)) {
    return { kind: 'error', code: noResult };
  }
  return readValue(value.result, cell, context);
}

/** Returns the rows that hold a value, with what a person sees in each cell. */
export function readSheet(worksheet: Worksheet, context: CellContext): RawRow[] {
  const rows: RawRow[] = [];
  worksheet.eachRow((row, number) => {
    const cells: RawValue[] = [];
    row.eachCell((cell, column) => {
      const value = column > lastColumn ? null : readValue(cell.value, cell, context);
      if (value === null) return;
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = value;
    });
    if (cells.length > 0) rows.push({ row: number, cells });
  });
  return rows;
}
