import type { Cell, CellValue } from 'exceljs';

const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

function plain(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return (value.getTime() - epoch) / dayMs;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result as CellValue);
  if ('error' in value) return value.error;
  return 'text' in value ? plain(value.text as CellValue) : '';
}

function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** Returns a cell's value as `Range.values` gives it. */
export function valueOf(cell: Cell | undefined): string | number | boolean {
  return cell && !isCovered(cell) ? plain(cell.value) : '';
}

function resultOf(value: CellValue): CellValue {
  if (value && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
    return value.result as CellValue;
  }
  return value;
}

/** Returns a cell's type as `Range.valueTypes` gives it. */
export function valueTypeOf(cell: Cell | undefined): string {
  const value = cell ? resultOf(cell.value) : null;
  if (value && typeof value === 'object' && 'error' in value) return 'Error';
  const shown = valueOf(cell);
  if (shown === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof shown as 'string' | 'number' | 'boolean'
  ];
}

/** Returns what Excel stores when a value is set: it reads text as a person's typing unless the cell is text. */
export function typedValue(value: unknown, format: string): CellValue {
  if (value === '' || value === null) return null;
  if (typeof value !== 'string') return value as CellValue;
  if (value.startsWith("'")) return value.slice(1);
  if (format === '@') return value;
  if (/^[=+-]/.test(value) && Number.isNaN(Number(value)))
    return { formula: value.slice(1), date1904: false };
  if (value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value);
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value;
}
