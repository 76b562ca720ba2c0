import type { AnyFinding, Edit, Fix } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { lacksColumn, placeIn, valuesOf, type Row } from '../../model/table';
import { sheets, type ColumnName, type SheetId } from '../../sheets';
import type { Column, Sheet } from '../../sheets/column';
import { nearFinder } from '../../thai/nearest';
import { foldKey, foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';

/** The values that a column may refer to. */
interface Known {
  readonly fold: (text: string) => string;
  readonly keys: ReadonlySet<string>;
  readonly nearestTo: (text: string) => string;
}

/** Known values by their table, which stays the same while nothing in it changes. */
const knownOf = new WeakMap<readonly Row[], Map<string, Known>>();

function readKnown(rows: readonly Row[], columnId: string, fold: Known['fold']): Known {
  const written = rows.flatMap((row) => {
    const values = valuesOf(row);
    const aliases = (values['aliases'] ?? []) as readonly { text: string }[];
    return [String(values[columnId]), ...aliases.map((alias) => alias.text)];
  });
  const keys = new Set(written.map(fold));
  return { fold, keys, nearestTo: nearFinder(new Set(written)) };
}

interface Target {
  readonly sheet: string;
  readonly known: Known;
  /** Proposals by the value seen. */
  readonly near: Map<string, string>;
  /** What mends each value wherever it stands, by the folded value. */
  readonly fixes: Map<string, Fix & { readonly edits: Edit[] }>;
}

function readTarget(model: Model, id: SheetId, columnId: string): Target {
  const sheet: Sheet = sheets[id];
  const rows = model.tables[id] as readonly Row[];
  const columns = knownOf.get(rows) ?? new Map<string, Known>();
  knownOf.set(rows, columns);
  const fold = sheet.columns[columnId]?.kind === 'code' ? foldKey : foldName;
  const known = columns.get(columnId) ?? readKnown(rows, columnId, fold);
  columns.set(columnId, known);
  return { sheet: sheet.name, known, near: new Map(), fixes: new Map() };
}

/** How many different unknown values are compared with every known one. */
const compared = 1000;

function proposalFor(target: Target, seen: string): string {
  const known = target.near.get(seen);
  if (known !== undefined) return known;
  const near = target.near.size < compared ? target.known.nearestTo(seen) : '';
  target.near.set(seen, near);
  return near;
}

/** Adds a cell to the fix of its value: rows that belong together are mended together. */
function mendedWith(target: Target, seen: string, edit: Edit): Fix {
  const key = target.known.fold(seen);
  const fix = target.fixes.get(key) ?? { edits: [], inserts: [] };
  target.fixes.set(key, fix);
  fix.edits.push(edit);
  return fix;
}

interface Reference {
  readonly sheet: Sheet;
  readonly id: string;
  readonly column: Column;
  readonly target: Target;
}

function concerned(reference: Reference, row: Row, near: string): readonly string[] {
  if (!reference.sheet.printed) return [];
  const other = reference.column.kind === 'code' ? foldKey(near) : '';
  return [...new Set([row.positionKey, other])].filter((code) => code !== '');
}

/** A draft is printed with a mark beside the name: `draft-competency-unknown` says so. */
function isDraftCompetency({ sheet, id }: Reference, row: Row, model: Model): boolean {
  if (sheet !== sheets.requiredCompetencies || id !== 'competency') return false;
  return model.positionByKey.get(row.positionKey)?.row.values.state === 'ร่าง';
}

function checkRow(reference: Reference, row: Row, model: Model): AnyFinding[] {
  const { id, column, target } = reference;
  const seen = String(valuesOf(row)[id] ?? '');
  if (seen === '' || target.known.keys.has(target.known.fold(seen))) return [];
  if (isDraftCompetency(reference, row, model)) return [];
  const near = proposalFor(target, seen);
  const at = placeIn(row, id);
  return [
    finding('reference-not-found', at, {
      data: { header: column.header, seen, sheet: target.sheet, near },
      fix: near === '' ? null : mendedWith(target, seen, { ...at, value: near }),
      positions: concerned(reference, row, near),
    }),
  ];
}

/** Columns that refer to others, and those they refer to. */
function columnsOf(id: SheetId): ColumnName[] {
  const { columns }: Sheet = sheets[id];
  const referring = Object.entries(columns).filter(([, column]) => column.refersTo !== undefined);
  const targets = referring.flatMap(([, { refersTo }]) => {
    const target = refersTo ? `${refersTo.sheet}.${refersTo.column}` : '';
    return [target, `${refersTo?.sheet ?? ''}.aliases`];
  });
  const own = referring.map(([column]) => `${id}.${column}`);
  return [...own, ...targets] as ColumnName[];
}

/**
 * Finds cells that refer to a row that does not exist. The fix is the nearest known value, in every cell with the same wrong
 * one; `try-fixes` takes it back where it would bring about something else.
 */
export const referenceNotFound: ModelRule = {
  code: 'reference-not-found',
  scope: 'model',
  reads: [
    ...new Set([
      ...(Object.keys(sheets) as SheetId[]).flatMap(columnsOf),
      'positions.state' as const,
    ]),
  ],
  guardsForms: true,
  check(model) {
    const targets = new Map<string, Target>();
    return (Object.keys(sheets) as SheetId[]).flatMap((sheetId) => {
      const sheet: Sheet = sheets[sheetId];
      const rows = model.tables[sheetId] as readonly Row[];
      return Object.entries(sheet.columns).flatMap(([id, column]) => {
        const to = column.refersTo;
        if (!to || rows.length === 0) return [];
        if (lacksColumn(model.tables[to.sheet as SheetId], to.column)) return [];
        const name = `${to.sheet}.${to.column}`;
        const target = targets.get(name) ?? readTarget(model, to.sheet as SheetId, to.column);
        targets.set(name, target);
        if (to.whenPresent && target.known.keys.size === 0) return [];
        const reference = { sheet, id, column, target };
        return rows.flatMap((row) => checkRow(reference, row, model));
      });
    });
  },
};
