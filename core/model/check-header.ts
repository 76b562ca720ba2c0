import type { AnyFinding, Edit, Fix, Place } from '../findings/finding';
import { finding } from '../findings/report';
import { sheets } from '../sheets';
import type { Sheet } from '../sheets/column';
import { textOf } from '../sheets/parse-cell';
import { nearest } from '../thai/nearest';
import { foldHeader } from '../thai/normalise';
import type { RawRow } from '../workbook/raw-workbook';

/** The row of a sheet's headers. */
export interface HeaderRow {
  readonly row: RawRow;
  /** Folded. */
  readonly cells: readonly string[];
  /** Required headers that are not there. */
  readonly missing: readonly string[];
}

/** A header that is none of the sheet's. */
interface Stranger {
  /** From 0. */
  readonly index: number;
  readonly seen: string;
  /** The absent header that it resembles; empty when there is none. */
  readonly near: string;
  /** Whether no other stranger resembles the same. */
  readonly isCertain: boolean;
}

/** What is wrong with a header row, and the edits that certainly mend some of it. */
export interface HeaderCheck {
  readonly findings: readonly AnyFinding[];
  readonly mends: readonly Edit[];
}

function strangersOf(sheet: Sheet, { cells, row }: HeaderRow): Stranger[] {
  const columns = Object.values(sheet.columns).map(({ header }) => header);
  const known = new Set(columns.map(foldHeader));
  const absent = columns.filter((header) => !cells.includes(foldHeader(header)));
  const strangers = cells.flatMap((folded, index) => {
    if (folded === '' || known.has(folded)) return [];
    const seen = textOf(row.cells[index] ?? null);
    return [{ index, seen, near: nearest(seen, absent) }];
  });
  return strangers.map((one) => {
    const alike = strangers.filter(({ near }) => near === one.near);
    return { ...one, isCertain: one.near !== '' && alike.length === 1 };
  });
}

function doubledColumns(sheet: Sheet, { cells }: HeaderRow, at: (column: number) => Place) {
  return Object.values(sheet.columns).flatMap(({ header }) => {
    const first = cells.indexOf(foldHeader(header));
    const related = [at(first + 1)];
    return cells.flatMap((folded, index) =>
      index > first && folded === cells[first]
        ? [
            finding('column-doubled', at(index + 1), {
              data: { header },
              related,
              positions: 'all',
            }),
          ]
        : [],
    );
  });
}

/** Tells whether forms name what stands in a column: without it nobody knows whether they name it rightly. */
function isReferredTo(sheet: Sheet, header: string): boolean {
  const printed = Object.values(sheets).filter((one: Sheet) => one.printed);
  const columns = printed.flatMap((one: Sheet) => Object.values(one.columns));
  return columns.some(
    ({ refersTo }) =>
      refersTo?.sheet === sheet.id && sheet.columns[refersTo.column]?.header === header,
  );
}

/** Checks the headers of a sheet; `at` gives the place of a column, from 1, in the header row. */
export function checkHeader(
  sheet: Sheet,
  header: HeaderRow,
  at: (column: number) => Place,
): HeaderCheck {
  const strangers = strangersOf(sheet, header);
  const certain = strangers.filter(({ isCertain }) => isCertain);
  const missing = header.missing.map((title) => {
    const misspelt = certain.find(({ near }) => near === title);
    const data = { header: title, near: misspelt?.seen ?? '', others: 0 };
    const positions = sheet.printed || isReferredTo(sheet, title) ? 'all' : [];
    return finding('column-missing', at((misspelt?.index ?? -1) + 1), { data, positions });
  });
  const unknown = strangers.map(({ index, seen, near }) =>
    finding('unknown-column', at(index + 1), { data: { seen, near, others: 0 } }),
  );
  return {
    findings: [...missing, ...unknown, ...doubledColumns(sheet, header, at)],
    mends: certain.map(({ index, near }) => ({ ...at(index + 1), value: near })),
  };
}

/**
 * Gives findings of misspelt headers their fix. It mends all of them at once: with one mended and another not, rows could
 * look wrong that are right.
 */
export function withHeaderFixes(
  findings: readonly AnyFinding[],
  mends: readonly Edit[],
): AnyFinding[] {
  const fix: Fix = { edits: mends, inserts: [] };
  const isMended = (at: Place) =>
    mends.some(
      ({ file, sheet, row, column }) =>
        at.file === file && at.sheet === sheet && at.row === row && at.column === column,
    );
  const others = mends.length - 1;
  return findings.map((one) => {
    if (!isMended(one.at)) return one;
    if (one.code === 'unknown-column') return { ...one, data: { ...one.data, others }, fix };
    return one.code === 'column-missing' ? { ...one, data: { ...one.data, others }, fix } : one;
  });
}
