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
}

function readsColumn(rule: TextRule, id: SheetId, name: string): boolean {
  return rule.columns === undefined || rule.columns.includes(`${id}.${name}`);
}

function textColumns(source: SheetSource, rules: readonly TextRule[]): TextColumn[] {
  const sheet: Sheet = sheets[source.id];
  return Object.entries(sheet.columns).flatMap(([id, column]) => {
    const number = source.columns[id];
    if (number === undefined || !['text', 'list', 'mixed'].includes(column.kind)) return [];
    return [{ id, number, column, rules: rules.filter((one) => readsColumn(one, source.id, id)) }];
  });
}

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

/** Asks the rules one after another; each sees what the ones before it made of the text. */
function checkCell(cell: Cell, raw: string): void {
  const { rules } = cell.text;
  let text = raw.trim();
  let found = signsOf(text);
  if ((found & signs.other) !== 0) {
    text = cleanText(raw);
    found = signsOf(text);
  }
  for (const rule of rules) {
    if (rule.signs !== 0 && (rule.signs & found) === 0) continue;
    const fixed = rule.correct?.(text).trim() ?? text;
    if (fixed !== text) {
      report(cell, rule.code, { data: excerpts(text, fixed), fixed });
      text = fixed;
      found = signsOf(text);
    }
    const remark = rule.inspect?.(text) ?? null;
    if (remark !== null) report(cell, rule.code, { data: remark });
  }
}

/** Returns a function that checks the spelling of every text in a row. */
export function textChecker(rules: readonly TextRule[]): (row: Row) => AnyFinding[] {
  const columnsOf = new WeakMap<SheetSource, readonly TextColumn[]>();
  return (row) => {
    const columns = columnsOf.get(row.source) ?? textColumns(row.source, rules);
    columnsOf.set(row.source, columns);
    const findings: AnyFinding[] = [];
    for (const text of columns) {
      const raw = row.cells[text.number - 1];
      if (typeof raw === 'string' && raw.length > 1) checkCell({ row, text, findings }, raw);
    }
    return findings;
  };
}
