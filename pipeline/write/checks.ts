import { sheets } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import { listName } from './lists-sheet';
import type { CheckLook } from './look';
import { rangeName } from './range-names';
import { bodyRange, lettersOf, type ColumnLayout, type SheetLayout } from './sheet-layout';

/** A fault that Excel colours by itself: the formula as it stands in row 2. */
export interface Check {
  readonly columns: readonly string[];
  readonly look: CheckLook;
  readonly formula: string;
}

const isFilled = (cell: string) => `LEN(TRIM(${cell}))>0`;

function cellOf(layout: SheetLayout, id: string): string {
  return `$${lettersOf(layout, id)}2`;
}

/** Colours empty required cells of rows that hold anything else. */
function missingCheck(layout: SheetLayout, one: ColumnLayout): Check[] {
  if (!one.column.required) return [];
  const last = layout.columns.at(-1)?.letters ?? 'A';
  const formula = `AND(COUNTA($A2:$${last}2)>0,LEN(TRIM($${one.letters}2))=0)`;
  return [{ columns: [one.id], look: 'missing', formula }];
}

/** Colours references to rows that do not exist; aliases of the target count as it. */
function referenceCheck(_layout: SheetLayout, one: ColumnLayout): Check[] {
  const { refersTo } = one.column;
  if (!refersTo) return [];
  const cell = `$${one.letters}2`;
  const range = rangeName(refersTo.sheet, refersTo.column);
  const parts = [isFilled(cell), `ISNA(MATCH(TRIM(${cell}),${range},0))`];
  const target = sheets[refersTo.sheet as keyof typeof sheets] as Sheet;
  const aliases = rangeName(refersTo.sheet, 'aliases');
  if (!one.column.required) parts.push(`TRIM(${cell})<>"-"`);
  if (target.columns['aliases'] && one.column.kind !== 'code') {
    parts.push(`COUNTIF(${aliases},"*"&TRIM(${cell})&"*")=0`);
  }
  if (refersTo.whenPresent) parts.push(`COUNTA(${range})>0`);
  return [{ columns: [one.id], look: 'error', formula: `AND(${parts.join(',')})` }];
}

function choiceCheck(layout: SheetLayout, one: ColumnLayout): Check[] {
  if (!one.column.choices) return [];
  const cell = `$${one.letters}2`;
  const formula = `AND(${isFilled(cell)},ISNA(MATCH(TRIM(${cell}),${listName(layout.id, one.id)},0)))`;
  return [{ columns: [one.id], look: 'error', formula }];
}

/** Writes a cell's Thai digits as Arabic ones and drops the word ระดับ, as the reader does. */
function numeral(cell: string): string {
  const bare = `SUBSTITUTE(${cell},"ระดับ","")`;
  return [...'๐๑๒๓๔๕๖๗๘๙'].reduce(
    (text, digit, n) => `SUBSTITUTE(${text},"${digit}","${n}")`,
    bare,
  );
}

function numberCheck(_layout: SheetLayout, one: ColumnLayout): Check[] {
  const { kind, min = 0, max } = one.column;
  if (!['whole', 'decimal', 'level'].includes(kind)) return [];
  const value = `VALUE(${numeral(`$${one.letters}2`)})`;
  const faults = [`${value}<${min}`];
  if (max !== undefined) faults.push(`${value}>${max}`);
  if (kind !== 'decimal') faults.push(`${value}<>INT(${value})`);
  const parts = [isFilled(`$${one.letters}2`), `IFERROR(OR(${faults.join(',')}),TRUE)`];
  if (!one.column.required) parts.push(`TRIM($${one.letters}2)<>"-"`);
  return [{ columns: [one.id], look: 'error', formula: `AND(${parts.join(',')})` }];
}

/** Colours keys that stand in more than one row; compared cell by cell, as COUNTIF takes `1.10` for `1.1`. */
function duplicateCheck(layout: SheetLayout): Check[] {
  const key = layout.sheet.key ?? [];
  const last = key.at(-1);
  if (!last) return [];
  const filled = key
    .filter((id) => layout.sheet.columns[id]?.default === undefined)
    .map((id) => isFilled(cellOf(layout, id)));
  const equal = key.map((id) => `(${bodyRange(layout, id)}=${cellOf(layout, id)})`).join('*');
  const formula = `AND(${filled.join(',')},SUMPRODUCT(1*${equal})>1)`;
  return [{ columns: [last], look: 'error', formula }];
}

const perColumn = [missingCheck, referenceCheck, choiceCheck, numberCheck];

/** Returns the checks that follow from a sheet's columns and key. */
export function derivedChecks(layout: SheetLayout): Check[] {
  const checks = layout.columns.flatMap((one) => perColumn.flatMap((check) => check(layout, one)));
  return [...checks, ...duplicateCheck(layout)];
}
