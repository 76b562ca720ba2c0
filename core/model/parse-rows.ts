import type { z } from 'zod';
import type { AnyFinding, Place } from '../findings/finding';
import { finding, overwrite } from '../findings/report';
import { sheets, type SheetId } from '../sheets';
import type { Column, Sheet } from '../sheets/column';
import { droppedCharacters, cleanText, numberOf, textOf } from '../sheets/parse-cell';
import { cellSchema, emptyValue, rowSchema, type CellProblem } from '../sheets/row-schema';
import { nearest } from '../thai/nearest';
import { foldKey } from '../thai/normalise';
import type { RawRow, RawValue } from '../workbook/raw-workbook';
import type { FoundSheet } from './find-sheets';
import type { Row } from './table';

const rowSchemas = new Map<SheetId, z.ZodObject>();
const cellSchemas = new Map<Column, z.ZodType>();

function schemaOfRow(id: SheetId): z.ZodObject {
  const known = rowSchemas.get(id) ?? rowSchema(sheets[id]);
  rowSchemas.set(id, known);
  return known;
}

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
      return findingOfProblem(issue.params?.['problem'] as CellProblem, header, seen, at);
    default:
      throw new Error(`Unexpected schema issue ${issue.code}`);
  }
}

function findingOfProblem(problem: CellProblem, header: string, seen: string, at: Place) {
  if (problem === 'required-cell-empty' || problem === 'formula-without-result') {
    return finding(problem, at, { data: { header } });
  }
  return finding(problem, at, { data: { header, seen } });
}

interface ParsedRow {
  readonly values: Record<string, unknown>;
  readonly findings: readonly AnyFinding[];
}

function parseCells(sheet: Sheet, input: Record<string, RawValue>, at: (id: string) => Place) {
  const values: Record<string, unknown> = {};
  const findings: AnyFinding[] = [];
  for (const [id, column] of Object.entries(sheet.columns)) {
    const result = schemaOfCell(column).safeParse(input[id]);
    values[id] = result.success ? result.data : emptyValue(column);
    if (result.success) continue;
    for (const issue of result.error.issues) {
      findings.push(findingOfIssue(issue, column, at(id), input[id] ?? null));
    }
  }
  return { values, findings };
}

const suspicious =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

function hiddenCharacters(
  sheet: Sheet,
  input: Record<string, RawValue>,
  at: (id: string) => Place,
) {
  const findings: AnyFinding[] = [];
  for (const [id, raw] of Object.entries(input)) {
    if (typeof raw !== 'string' || !suspicious.test(raw)) continue;
    const data = {
      header: sheet.columns[id]?.header ?? '',
      characters: droppedCharacters(raw),
    };
    findings.push(
      finding('hidden-characters', at(id), { data, fix: overwrite(at(id), cleanText(raw)) }),
    );
  }
  return findings;
}

function parseRow(found: FoundSheet, raw: RawRow): ParsedRow {
  const { source } = found;
  const sheet: Sheet = sheets[source.id];
  const input: Record<string, RawValue> = {};
  for (const id of Object.keys(sheet.columns)) {
    const column = source.columns[id];
    input[id] = column === undefined ? null : (raw.cells[column - 1] ?? null);
  }
  const at = (id: string): Place => ({
    file: source.file,
    sheet: source.name,
    row: raw.row,
    column: source.columns[id] ?? 0,
  });
  const quick = schemaOfRow(source.id).safeParse(input);
  const hidden = hiddenCharacters(sheet, input, at);
  if (quick.success) return { values: quick.data, findings: hidden };
  const slow = parseCells(sheet, input, at);
  const present = slow.findings.filter((one) => one.at.column > 0);
  return { values: slow.values, findings: [...present, ...hidden] };
}

function isBlank(raw: RawRow): boolean {
  return raw.cells.every(
    (value) => value === null || (typeof value === 'string' && value.trim() === ''),
  );
}

function concerned(sheet: Sheet, values: Record<string, unknown>): readonly string[] | 'all' {
  if (!sheet.printed) return [];
  if (sheet.id === 'settings') return 'all';
  const code = sheet.id === 'positions' ? values['code'] : values['position'];
  return typeof code === 'string' && code !== '' ? [foldKey(code)] : [];
}

/** Parses every row below a sheet's header; a cell that cannot be read yields a finding and an empty value. */
export function parseRows(found: FoundSheet): { rows: Row[]; findings: AnyFinding[] } {
  const sheet: Sheet = sheets[found.source.id];
  const rows: Row[] = [];
  const findings: AnyFinding[] = [];
  for (const raw of found.raw.rows) {
    if (raw.row <= found.source.headerRow || isBlank(raw)) continue;
    const parsed = parseRow(found, raw);
    rows.push({ source: found.source, row: raw.row, values: parsed.values } as unknown as Row);
    if (parsed.findings.length === 0) continue;
    const positions = concerned(sheet, parsed.values);
    findings.push(...parsed.findings.map((one) => ({ ...one, positions }) as AnyFinding));
  }
  return { rows, findings };
}
