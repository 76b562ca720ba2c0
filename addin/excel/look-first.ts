import type { Change } from '../../core/edits/change';
import type { Edit } from '../../core/findings/finding';
import { cellAddress } from '../../core/workbook/address';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { packsOf } from './message-packs';
import { rawValue } from './raw-cells';
import { sheetFinder } from './sheet-finder';
import { ExcelTrouble } from './trouble';

/** Tells what a cell held when the change was made up. */
export type Expected = (at: Pick<Edit, 'sheet' | 'row' | 'column'>) => RawValue;

/** Returns the address of an edited cell with its sheet, such as `ตำแหน่ง!B7`. */
export function addressOf({ sheet, row, column }: Edit): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** What must be known before a change is written. */
export interface FirstLook {
  /** Addresses of cells that changed meanwhile, such as `ตำแหน่ง!B7`. */
  readonly conflicts: readonly string[];
  /** Addresses of cells that are to be edited and hold a formula. */
  readonly formulas: ReadonlySet<string>;
  /** The last filled row of the sheet of each append; 0 when it is empty. */
  readonly lastRows: readonly number[];
}

const same = (a: RawValue, b: RawValue) => JSON.stringify(a) === JSON.stringify(b);

/** Cells of one row that must hold what they held. */
interface Target {
  readonly where: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: readonly RawValue[];
}

function targetsOf(change: Change, expected: Expected): Target[] {
  const edits = change.edits.map((edit): Target => {
    return { ...edit, where: addressOf(edit), expected: [expected(edit)] };
  });
  const removals = change.removals.map(({ sheet, row, cells }): Target => {
    return { where: `${sheet}!${row}`, sheet, row, column: 1, expected: cells };
  });
  return [...edits, ...removals];
}

function hasChanged(range: Excel.Range, { expected }: Target): boolean {
  const [values = []] = range.values as unknown[][];
  return values.some((value, at) => {
    const type = range.valueTypes[0]?.[at] ?? '';
    const seen = rawValue(value, type, String(range.numberFormat[0]?.[at]));
    return !same(seen, expected[at] ?? null);
  });
}

/** Sheets whose rows the change adds or takes out. */
function sheetsWithNewRows({ appends, inserts, removals }: Change): Set<string> {
  return new Set([...appends, ...inserts, ...removals].map(({ sheet }) => sheet));
}

/** Excel stops at the first cell that it may not write, after the others: so it is known before anything is written. */
function refuseProtected(name: string): never {
  throw new ExcelTrouble('protected', name);
}

/** A formula is told by its sign and by a result of its own: text may begin with the sign too. */
function hasFormula({ values, formulas }: Excel.Range): boolean {
  const formula: unknown = formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[0]?.[0];
}

async function lookAt(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<Omit<FirstLook, 'lastRows'>> {
  const find = sheetFinder(context);
  const looks = targets.map((target) => {
    const { sheet, row, column, expected } = target;
    const protection = find(sheet).protection.load('protected');
    const width = Math.max(1, expected.length);
    const range = find(sheet).getRangeByIndexes(row - 1, column - 1, 1, width);
    range.load('values,formulas,valueTypes,numberFormat,format/protection/locked');
    return { target, protection, range };
  });
  await context.sync();
  for (const { target, protection, range } of looks) {
    // Null when some cells are locked and some are not.
    if (protection.protected && range.format.protection.locked !== false)
      refuseProtected(target.sheet);
  }
  const where = (isSo: (look: (typeof looks)[number]) => boolean) =>
    looks.filter(isSo).map(({ target }) => target.where);
  return {
    conflicts: where(({ range, target }) => hasChanged(range, target)),
    formulas: new Set(where(({ range }) => hasFormula(range))),
  };
}

/**
 * Looks at Excel before a change is written: one sync for up to a thousand cells. Throws `ExcelTrouble` of kind
 * `protected` when a sheet would refuse.
 */
export async function lookFirst(
  context: Excel.RequestContext,
  change: Change,
  expected: Expected,
): Promise<FirstLook> {
  const find = sheetFinder(context);
  const grown = [...sheetsWithNewRows(change)].map((name) => ({
    name,
    protection: find(name).protection.load('protected'),
  }));
  const ends = change.appends.map(({ sheet }) =>
    find(sheet).getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
  );
  const seen: Omit<FirstLook, 'lastRows'>[] = [];
  const [first = [], ...others] = packsOf(targetsOf(change, expected));
  for (const pack of [first, ...others]) {
    // eslint-disable-next-line no-await-in-loop -- a thousand cells a message, for its limit of 5 MB
    seen.push(await lookAt(context, pack));
  }
  for (const { name, protection } of grown) if (protection.protected) refuseProtected(name);
  const lastRows = ends.map((used) => (used.isNullObject ? 0 : used.rowIndex + used.rowCount));
  return {
    conflicts: seen.flatMap(({ conflicts }) => conflicts),
    formulas: new Set(seen.flatMap(({ formulas }) => [...formulas])),
    lastRows,
  };
}
