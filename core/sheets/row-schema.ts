import * as z from 'zod';
import type { RawValue } from '../workbook/raw-workbook';
import { noResult } from '../workbook/raw-workbook';
import { foldText } from '../thai/normalise';
import type { Column } from './column';
import { dateOf, levelOf, listOf, numberOf, optionalText, pathOf, textOf } from './parse-cell';

/** The problems of a cell that zod has no issue of its own for. */
export type CellProblem =
  | 'formula-error'
  | 'formula-without-result'
  | 'required-cell-empty'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-path';

type Context = z.core.$RefinementCtx;

function reject(context: Context, problem: CellProblem): never {
  context.issues.push({
    code: 'custom',
    input: undefined,
    params: { problem },
    continue: false,
  } as never);
  return z.NEVER;
}

function isEmpty(raw: RawValue): boolean {
  return raw === null || (typeof raw === 'string' && textOf(raw) === '');
}

/** Wraps a reader: error cells and empty required cells are rejected, what the reader cannot read as well. */
function cell<T>(column: Column, read: (raw: RawValue) => T | null, problem: CellProblem) {
  return (input: unknown, context: Context): T | null => {
    const raw = (input ?? null) as RawValue;
    if (raw !== null && typeof raw === 'object' && raw.kind === 'error') {
      return reject(context, raw.code === noResult ? 'formula-without-result' : 'formula-error');
    }
    if (isEmpty(raw)) return column.required ? reject(context, 'required-cell-empty') : null;
    const isNone = !column.required && textOf(raw) === '-';
    if (isNone) return null;
    return read(raw) ?? reject(context, problem);
  };
}

function textSchema(column: Column) {
  const read = column.required ? textOf : optionalText;
  const fallback = column.default ?? '';
  const choices = column.choices;
  const canonical = new Map(choices?.map((choice) => [foldText(choice), choice]));
  const text = z.unknown().transform((input, context): string => {
    const value: unknown = cell(column, read, 'required-cell-empty')(input, context) ?? fallback;
    // A rejected cell yields zod's mark of failure, which is no text.
    if (typeof value !== 'string') return '';
    return canonical.get(foldText(value)) ?? value;
  });
  if (!choices) return text;
  const allowed = column.required || column.default ? [...choices] : [...choices, ''];
  return text.pipe(z.enum(allowed as [string, ...string[]]));
}

function numberSchema(column: Column) {
  const read = column.kind === 'level' ? levelOf : numberOf;
  let number = z.number();
  if (column.kind !== 'decimal') number = number.int();
  if (column.min !== undefined) number = number.min(column.min);
  if (column.max !== undefined) number = number.max(column.max);
  return z
    .unknown()
    .transform(cell(column, read, 'not-a-number'))
    .pipe(number.nullable());
}

function readMixed(raw: RawValue): string | number {
  return numberOf(raw) ?? textOf(raw);
}

/** Returns the zod schema that turns a column's raw value into its typed one. */
export function cellSchema(column: Column): z.ZodType {
  switch (column.kind) {
    case 'whole':
    case 'decimal':
    case 'level':
      return numberSchema(column);
    case 'date':
      return z.unknown().transform(cell(column, dateOf, 'not-a-date'));
    case 'path': {
      const read = cell(column, pathOf, 'not-a-path');
      return z.unknown().transform((input, context) => read(input, context) ?? '');
    }
    case 'mixed':
      return z.unknown().transform(cell(column, readMixed, 'not-a-number'));
    case 'list': {
      const read = cell(column, listOf, 'required-cell-empty');
      return z.unknown().transform((input, context) => read(input, context) ?? []);
    }
    default:
      return textSchema(column);
  }
}

/** Returns the value that stands for a cell that cannot be read. */
export function emptyValue(column: Column): unknown {
  if (column.kind === 'list') return [];
  return ['text', 'code', 'path'].includes(column.kind) ? (column.default ?? '') : null;
}
