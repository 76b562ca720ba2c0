import type { z } from 'zod';
import type { AnyFinding, Place } from '../findings/finding';
import { finding, overwrite } from '../findings/report';
import { sheets } from '../sheets';
import type { Column, Sheet } from '../sheets/column';
import {
  droppedCharacters,
  cleanText,
  numberInWords,
  numberOf,
  textOf,
} from '../sheets/parse-cell';
import { quickCell } from '../sheets/quick-cell';
import { cellSchema, emptyValue, type CellProblem } from '../sheets/row-schema';
import { nearest } from '../thai/nearest';
import { foldKey } from '../thai/normalise';
import type { RawRow, RawValue } from '../workbook/raw-workbook';
import { carryOverSteps, isSameList } from './carry-over';
import type { FoundSheet } from './find-sheets';
import type { ModelMemory } from './memory';
import { rowKey } from './row-key';
import type { Steps } from './steps';
import type { Row, SheetSource } from './table';

const cellSchemas = new Map<Column, z.ZodType>();

function schemaOfCell(column: Column): z.ZodType {
  const known = cellSchemas.get(column) ?? cellSchema(column);
  cellSchemas.set(column, known);
  return known;
}

type Issue = z.core.$ZodIssue;

/** Returns the finding that a zod issue stands for; our own words, never zod's. */
function findingOfIssue(issue: Issue, column: Column, at: Place, raw: RawValue): AnyFinding {
  const header = column.header;
  const seen = textOf(raw);
  switch (issue.code) {
    case 'too_small':
    case 'too_big': {
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = column;
      return finding('number-out-of-range', at, {
        data: { header, seen: numberOf(raw) ?? Number(seen.replace(/\D/g, '')), min, max },
      });
    }
    case 'invalid_type':
      return finding('not-a-whole-number', at, { data: { header, seen } });
    case 'invalid_value': {
      const choices = column.choices ?? [];
      const near = nearest(seen, choices);
      const fix = near === '' ? null : overwrite(at, near);
      return finding('not-a-choice', at, { data: { header, seen, choices, near }, fix });
    }
    case 'custom':
      return findingOfProblem(issue.params?.['problem'] as CellProblem, { column, at, raw });
    default:
      throw new Error(`Unexpected schema issue ${issue.code}`);
  }
}

interface BadCell {
  readonly column: Column;
  readonly at: Place;
  readonly raw: RawValue;
}

function findingOfProblem(problem: CellProblem, { column, at, raw }: BadCell): AnyFinding {
  const { header } = column;
  if (problem === 'required-cell-empty' || problem === 'formula-without-result') {
    return finding(problem, at, { data: { header } });
  }
  const number = problem === 'not-a-number' ? certainNumber(column, raw) : null;
  const fix = number === null ? null : overwrite(at, number);
  return finding(problem, at, { data: { header, seen: textOf(raw) }, fix });
}

const suspicious =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** A column with its name, number and schema: what reading a cell needs. */
interface Reader {
  readonly id: string;
  readonly column: Column;
  /** From 1; 0 when the sheet lacks the column. */
  readonly number: number;
}

/** What reading the rows of a sheet needs. */
interface RowReader {
  readonly cells: readonly Reader[];
  /** A row's values before anything is read: objects copied from it have all columns from the start. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const readersOf = new WeakMap<SheetSource, RowReader>();

function readers(source: SheetSource): RowReader {
  const known = readersOf.get(source);
  if (known) return known;
  const sheet: Sheet = sheets[source.id];
  const cells = Object.entries(sheet.columns).map(([id, column]) => ({
    id,
    column,
    number: source.columns[id] ?? 0,
  }));
  const made = { cells, blank: Object.fromEntries(cells.map(({ id }) => [id, null])) };
  readersOf.set(source, made);
  return made;
}

function hiddenCharacters(column: Column, raw: string, at: Place): AnyFinding {
  const data = { header: column.header, characters: droppedCharacters(raw) };
  return finding('hidden-characters', at, { data, fix: overwrite(at, cleanText(raw)) });
}

function readSlowly(reader: Reader, raw: RawValue, at: Place, findings: AnyFinding[]): unknown {
  const { column } = reader;
  if (typeof raw === 'string' && suspicious.test(raw)) {
    findings.push(hiddenCharacters(column, raw, at));
  }
  const result = schemaOfCell(column).safeParse(raw);
  if (result.success) return result.data;
  if (at.column > 0) {
    for (const issue of result.error.issues) {
      findings.push(findingOfIssue(issue, column, at, raw));
    }
  }
  return certainChoice(column, raw) ?? certainNumber(column, raw) ?? emptyValue(column);
}

/** A misspelt choice is reported and read as the one it resembles, so that what follows from it is found at once. */
function certainChoice(column: Column, raw: RawValue): string | null {
  const near =
    column.choices && typeof raw === 'string' ? nearest(textOf(raw), column.choices) : '';
  return near === '' ? null : near;
}

/** The same for a number with a word or sign that the column says already; null where the column takes none such. */
function certainNumber(column: Column, raw: RawValue): number | null {
  const number = numberInWords(raw);
  if (number === null || !['whole', 'decimal', 'level'].includes(column.kind)) return null;
  return schemaOfCell(column).safeParse(number).success ? number : null;
}

function concerned(sheet: Sheet, row: Row): readonly string[] | 'all' {
  if (!sheet.printed) return [];
  if (sheet.id === 'settings') return 'all';
  return row.positionKey === '' ? [] : [row.positionKey];
}

function positionKeyOf(source: SheetSource, values: Record<string, unknown>): string {
  const code = source.id === 'positions' ? values['code'] : values['position'];
  return typeof code === 'string' && code !== '' ? foldKey(code) : '';
}

const nothing: readonly AnyFinding[] = [];

/** One row with everything wrong in its cells. */
export interface ParsedRow {
  readonly row: Row;
  readonly findings: readonly AnyFinding[];
}

function parseRow(source: SheetSource, raw: RawRow): ParsedRow {
  const { cells, blank } = readers(source);
  const values: Record<string, unknown> = { ...blank };
  const findings: AnyFinding[] = [];
  for (const reader of cells) {
    const cell = reader.number === 0 ? null : (raw.cells[reader.number - 1] ?? null);
    const quick = quickCell(reader.column, cell);
    const { file, name: sheet } = source;
    values[reader.id] =
      quick === undefined
        ? readSlowly(reader, cell, { file, sheet, row: raw.row, column: reader.number }, findings)
        : quick;
  }
  const positionKey = positionKeyOf(source, values);
  const key = rowKey(sheets[source.id], values);
  const parts = { source, row: raw.row, values, cells: raw.cells, positionKey, key };
  const row = parts as unknown as Row;
  if (findings.length === 0) return { row, findings: nothing };
  const positions = concerned(sheets[source.id], row);
  return { row, findings: findings.map((one) => ({ ...one, positions }) as AnyFinding) };
}

function isBlank(raw: RawRow): boolean {
  return raw.cells.every(
    (value) => value === null || (typeof value === 'string' && value.trim() === ''),
  );
}

/** The rows of a sheet that hold data, with everything wrong in their cells. */
export interface ParsedSheet {
  readonly rows: readonly Row[];
  readonly findings: readonly AnyFinding[];
}

function sheetOf(made: readonly (ParsedRow | null)[]): ParsedSheet {
  const rows: Row[] = [];
  const findings: AnyFinding[] = [];
  for (const parsed of made) {
    if (parsed === null) continue;
    rows.push(parsed.row);
    if (parsed.findings.length > 0) findings.push(...parsed.findings);
  }
  return { rows, findings };
}

/** Parses every row below a sheet's header, in steps; a cell that cannot be read yields a finding and an empty value. */
export function* parseRows(found: FoundSheet, memory: ModelMemory | null): Steps<ParsedSheet> {
  const { source, raw } = found;
  const known = memory?.sheets.get(source);
  if (known?.carried.items === raw.rows) return known.parsed;
  const carried = yield* carryOverSteps(known?.carried, raw.rows, (row) =>
    row.row <= source.headerRow || isBlank(row) ? null : parseRow(source, row),
  );
  const made = sheetOf(carried.made);
  const parsed = known && isSameList(known.parsed.rows, made.rows) ? known.parsed : made;
  memory?.sheets.set(source, { carried, parsed });
  return parsed;
}
