import type { FindingData } from '../findings/catalogue';
import type { AnyFinding } from '../findings/finding';
import { finding, overwrite } from '../findings/report';
import { placeIn, type Row, type SheetSource } from '../model/table';
import { sheets, type SheetId } from '../sheets';
import type { Column, Sheet } from '../sheets/column';
import { cleanText } from '../sheets/parse-cell';
import { signs, signsOf } from '../thai/signs';
import { excerpts } from './text/excerpts';
import type { TextRule } from './rule';

/** A column whose cells hold prose, with the rules that read it. */
interface TextColumn {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly column: Column;
  readonly rules: readonly TextRule[];
  /** The signs that any of the rules looks at. */
  readonly signs: number;
}

function readsColumn(rule: TextRule, id: SheetId, name: string): boolean {
  return rule.columns === undefined || rule.columns.includes(`${id}.${name}`);
}

function textColumns(source: SheetSource, rules: readonly TextRule[]): TextColumn[] {
  const sheet: Sheet = sheets[source.id];
  return Object.entries(sheet.columns).flatMap(([id, column]) => {
    const number = source.columns[id];
    if (number === undefined || !['text', 'list', 'mixed'].includes(column.kind)) return [];
    const own = rules.filter((one) => readsColumn(one, source.id, id));
    const all = own.reduce((bits, one) => bits | one.signs, 0);
    return [{ id, number, column, rules: own, signs: all }];
  });
}

/** A cell of text with what was found in it. */
interface Cell {
  readonly row: Row;
  readonly text: TextColumn;
  readonly findings: AnyFinding[];
}

function report(cell: Cell, code: TextRule['code'], details: { data: object; fixed?: string }) {
  const { row, text, findings } = cell;
  const at = placeIn(row, text.id);
  const data = { header: text.column.header, ...details.data } as unknown;
  const fix = details.fixed === undefined ? null : overwrite(at, details.fixed);
  const positions = row.positionKey === '' ? [] : [row.positionKey];
  findings.push(finding(code, at, { data: data as FindingData[typeof code], fix, positions }));
}

/** How often corrections may bring about the next one. */
const mostRounds = 6;

/** Applies corrections until none of them finds anything in what the others made. */
function settled(text: string, rules: readonly TextRule[]): string {
  let result = text;
  for (let round = 0, before = ''; round < mostRounds && before !== result; round++) {
    before = result;
    for (const rule of rules) result = rule.correct?.(result).trim() ?? result;
  }
  return result;
}

/**
 * Asks the rules one after another; each sees what the ones before it made of the text. A fix leaves nothing to those
 * before it, and what those after it find is reported already: it removes its finding and adds none.
 */
function askRules(cell: Cell, plain: string, plainSigns: number): void {
  const { rules } = cell.text;
  let text = plain;
  let found = plainSigns;
  for (const [at, rule] of rules.entries()) {
    if (rule.signs !== 0 && (rule.signs & found) === 0) continue;
    const corrected = rule.correct?.(text).trim() ?? text;
    if (corrected !== text) {
      const fixed = settled(corrected, rules.slice(0, at + 1));
      report(cell, rule.code, { data: excerpts(text, fixed), fixed });
      text = fixed;
      found = signsOf(text);
    }
    const remark = rule.inspect?.(text) ?? null;
    if (remark !== null) report(cell, rule.code, { data: remark });
  }
}

function checkCell(row: Row, text: TextColumn, raw: string): readonly AnyFinding[] {
  let plain = raw.trim();
  let found = signsOf(plain);
  if ((found & signs.other) !== 0) {
    plain = cleanText(raw);
    found = signsOf(plain);
  }
  // Nearly every cell of an ordinary workbook ends here.
  if ((found & text.signs) === 0 && !text.rules.some((rule) => rule.signs === 0)) return nothing;
  const findings: AnyFinding[] = [];
  askRules({ row, text, findings }, plain, found);
  return findings;
}

const nothing: readonly AnyFinding[] = [];

/** Returns a function that checks the spelling of every text in a row. */
export function textChecker(rules: readonly TextRule[]): (row: Row) => readonly AnyFinding[] {
  const columnsOf = new WeakMap<SheetSource, readonly TextColumn[]>();
  return (row) => {
    const columns = columnsOf.get(row.source) ?? textColumns(row.source, rules);
    columnsOf.set(row.source, columns);
    let findings = nothing;
    for (const text of columns) {
      const raw = row.cells[text.number - 1];
      if (typeof raw !== 'string' || raw.length < 2) continue;
      const own = checkCell(row, text, raw);
      if (own.length > 0) findings = [...findings, ...own];
    }
    return findings;
  };
}
