import type { AnyFinding } from '../findings/finding';
import { finding, overwrite } from '../findings/report';
import type { Model } from '../model/model';
import { placeOf, type Row } from '../model/table';
import { sheets, type SheetId } from '../sheets';
import type { Column, Sheet } from '../sheets/column';
import { nearest } from '../thai/nearest';
import { foldKey, foldText } from '../thai/normalise';
import type { Rule } from './rule';

interface Target {
  readonly sheet: string;
  readonly fold: (text: string) => string;
  readonly keys: ReadonlySet<string>;
  /** The known values as they are written, for proposals. */
  readonly known: readonly string[];
}

function readTarget(model: Model, id: SheetId, columnId: string): Target {
  const sheet: Sheet = sheets[id];
  const rows = model.tables[id] as readonly Row[];
  const isCode = sheet.columns[columnId]?.kind === 'code';
  const fold = isCode ? foldKey : foldText;
  const known = rows.flatMap(({ values }) => {
    const record = values as unknown as Record<string, unknown>;
    const aliases = (record['aliases'] ?? []) as readonly { text: string }[];
    return [String(record[columnId]), ...aliases.map((alias) => alias.text)];
  });
  return { sheet: sheet.name, fold, known, keys: new Set(known.map(fold)) };
}

function concerned(sheet: Sheet, row: Row, near: string): readonly string[] {
  if (!sheet.printed) return [];
  const values = row.values as unknown as Record<string, unknown>;
  const codes = [String(values['position'] ?? ''), near].map(foldKey);
  return [...new Set(codes)].filter((code) => code !== '');
}

function checkColumn(rows: readonly Row[], id: string, column: Column, target: Target) {
  const proposals = new Map<string, string>();
  const findings: AnyFinding[] = [];
  for (const row of rows) {
    const seen = String((row.values as unknown as Record<string, unknown>)[id] ?? '');
    if (seen === '' || target.keys.has(target.fold(seen))) continue;
    const near = proposals.get(seen) ?? nearest(seen, new Set(target.known));
    proposals.set(seen, near);
    const at = placeOf(row, id as never);
    findings.push(
      finding('reference-not-found', at, {
        data: { header: column.header, seen, sheet: target.sheet, near },
        fix: near === '' ? null : overwrite(at, near),
        positions: concerned(sheets[row.source.id], row, column.kind === 'code' ? near : ''),
      }),
    );
  }
  return findings;
}

/** Finds cells that refer to a row that does not exist, with the nearest known value as the fix. */
export const referenceNotFound: Rule = {
  code: 'reference-not-found',
  check(model) {
    const targets = new Map<string, Target>();
    return (Object.keys(sheets) as SheetId[]).flatMap((sheetId) => {
      const sheet: Sheet = sheets[sheetId];
      const rows = model.tables[sheetId] as readonly Row[];
      return Object.entries(sheet.columns).flatMap(([id, column]) => {
        const reference = column.refersTo;
        if (!reference) return [];
        const name = `${reference.sheet}.${reference.column}`;
        const targetId = reference.sheet as SheetId;
        const target = targets.get(name) ?? readTarget(model, targetId, reference.column);
        targets.set(name, target);
        if (reference.whenPresent && target.known.length === 0) return [];
        return checkColumn(rows, id, column, target);
      });
    });
  },
};
