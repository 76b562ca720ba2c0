import { fc } from '../support/fast-check';
import type { FindingCode } from '../../core/findings/catalogue';
import type { AnyFinding, Place } from '../../core/findings/finding';
import { messageOf, fixTitleOf } from '../../core/messages';
import { startChecker } from '../../core/rules/incremental';
import { checkWorkbook, emptyCheckMemory, type Check } from '../../core/rules/run';
import { sheets } from '../../core/sheets';
import { parseArea } from '../../core/workbook/address';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { plants } from '../rules/all-plants';
import { choice, faultCodes, someFaults, withFaults } from '../support/faulty-workbooks';
import { pick } from '../support/plants';
import { rawValue, rawWorkbook } from '../support/raw-values';
import { sampleWorkbook } from '../support/sample-workbook';

const sample = sampleWorkbook();
const memory = emptyCheckMemory();
const check = (workbook: RawWorkbook): Check => checkWorkbook(workbook, { memory });

/** Sheets whose headers are all there, so that every value reaches the rules. */
const filledWorkbook: fc.Arbitrary<RawWorkbook> = fc
  .array(
    fc.constantFrom(...Object.values(sheets)).chain((sheet) => {
      const headers = Object.values(sheet.columns).map(
        (column: { header: string }) => column.header,
      );
      const key = fc.constantFrom('A-1', 'a-1', 'A-2', 'GA', 'GA 1', 1, 2, 'พนักงานราชการ', null);
      const cell = fc.oneof({ weight: 2, arbitrary: key }, { weight: 1, arbitrary: rawValue });
      const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
      return fc.array(row, { maxLength: 6 }).map((rows) => ({
        name: sheet.name,
        merges: [],
        rows: [headers, ...rows].map((cells, index) => ({ row: index + 1, cells })),
      }));
    }),
    { maxLength: 8 },
  )
  .map((made) => ({ files: [{ file: 'a.xlsx', sheets: made }] }));

/** The last row that has a value or a merged cell. */
function lastRowOf(sheet: RawWorkbook['files'][0]['sheets'][0]): number {
  const merged = sheet.merges.map((area) => parseArea(area)?.top ?? 0);
  return Math.max(sheet.rows.at(-1)?.row ?? 0, ...merged);
}

function isInside(workbook: RawWorkbook, at: Place): boolean {
  const file = workbook.files.find((one) => one.file === at.file);
  if (!file) return false;
  if (at.sheet === '') return at.row === 0 && at.column === 0;
  return file.sheets.some(
    (sheet) => sheet.name === at.sheet && at.row <= lastRowOf(sheet) && at.column >= 0,
  );
}

test.each([
  ['any workbook', rawWorkbook],
  ['sheets of the contract with any values', filledWorkbook],
])(
  'no stage throws, every place lies in its sheet and every sentence can be said: %s',
  (_, made) => {
    fc.assert(
      fc.property(made, (workbook) => {
        for (const one of checkWorkbook(workbook).findings) {
          for (const at of [one.at, ...one.related, ...(one.fix?.edits ?? [])]) {
            expect(isInside(workbook, at)).toBe(true);
          }
          for (const language of ['th', 'en'] as const) {
            expect(messageOf(one, language)).not.toMatch(/undefined|\[object|NaN/);
            expect(fixTitleOf(one, language) === '').toBe(one.fix === null);
          }
        }
      }),
      { numRuns: 150 },
    );
  },
);

/**
 * A merged area stays where it is when the rows below it are sorted: which rows it covers is what is wrong. In every other
 * finding, nothing but the row may depend on the order.
 */
const byPlace: readonly FindingCode[] = ['merged-cells'];

/** Everything that findings say but for their rows. */
function sayingWithoutRows(findings: readonly AnyFinding[]): string[] {
  return findings
    .filter(({ code }) => !byPlace.includes(code))
    .map(({ code, severity, at, data, positions, fix }) => {
      const edits = fix?.edits.map(({ sheet, column, value }) => [sheet, column, value]);
      const inserts = fix?.inserts.map(({ sheet, cells }) => [sheet, cells]);
      const place = [at.file, at.sheet, at.column];
      return JSON.stringify([code, severity, place, data, positions, edits, inserts]);
    })
    .sort();
}

/** Returns the workbook with the rows of every sheet in another order, the header first. */
function shuffled(workbook: RawWorkbook, order: Iterator<number>): RawWorkbook {
  const files = workbook.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => {
      const [head, ...rows] = sheet.rows;
      const mixed = rows
        .map((row) => ({ row, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key);
      const moved = mixed.map(({ row }, index) => ({ ...row, row: index + 2 }));
      return { ...sheet, rows: head ? [head, ...moved] : [] };
    }),
  }));
  return { files };
}

test('shuffling the rows changes nothing but the rows of the findings', () => {
  const orders = fc.infiniteStream(fc.nat({ max: 1_000_000 }));
  fc.assert(
    fc.property(someFaults, orders, (faults, order) => {
      const workbook = withFaults(faults);
      // A sheet in another order is no longer the same sheet row for row.
      fc.pre(workbook.files.length === 1);
      const wanted = check(workbook).findings;
      // Of two rows with one key the first counts: which one that is decides what else is found.
      fc.pre(wanted.every((one) => one.code !== 'key-repeated'));
      const { findings } = checkWorkbook(shuffled(workbook, order));
      expect(sayingWithoutRows(findings)).toEqual(sayingWithoutRows(wanted));
    }),
    { numRuns: 12 },
  );
});

test('re-checking changed rows gives what a whole check gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...faultCodes), choice), { maxLength: 4 }),
      (faults) => {
        const checker = startChecker(sample);
        let findings = new Set(checker.current().findings.map((one) => JSON.stringify(one)));
        let workbook = sample;
        for (const [code, where] of faults) {
          workbook = plants[code](workbook, where)?.workbook ?? workbook;
          for (const { added, removed } of [checker.replace(workbook), checker.tryFixes()]) {
            const gone = new Set(removed.map((one) => JSON.stringify(one)));
            const come = added.map((one) => JSON.stringify(one));
            findings = new Set([...[...findings].filter((one) => !gone.has(one)), ...come]);
          }
        }
        const whole = checkWorkbook(workbook).findings.map((one) => JSON.stringify(one));
        expect([...findings].sort()).toEqual([...new Set(whole)].sort());
      },
    ),
    { numRuns: 15 },
  );
});

/** A row of the sample with one cell that is emptied, or takes the value of another row. */
const changedRow = fc
  .record({ sheet: choice, row: choice, column: choice, from: choice, isEmptied: fc.boolean() })
  .map(({ sheet, row, column, from, isEmptied }) => {
    const own = pick(sample.files[0]?.sheets ?? [], sheet);
    const rows = own?.rows.slice(1) ?? [];
    const [target, source] = [pick(rows, row), pick(rows, from)];
    if (!own || !target || !source) throw new Error('The sample has an empty sheet');
    const at = Math.floor(column * target.cells.length);
    const value = isEmptied ? null : (source.cells[at] ?? null);
    const cells = target.cells.map((cell, index) => (index === at ? value : cell));
    return { file: 'office.xlsx', sheet: own.name, rows: [{ row: target.row, cells }] };
  });

test('re-checking overwritten cells gives what a whole check gives', () => {
  fc.assert(
    fc.property(fc.array(changedRow, { minLength: 1, maxLength: 8 }), (changes) => {
      const checker = startChecker(sample);
      let workbook = sample;
      for (const change of changes) {
        checker.update([change]);
        const { row, cells } = change.rows[0] ?? { row: 0, cells: [] };
        const files = workbook.files.map((file) => ({
          ...file,
          sheets: file.sheets.map((sheet) =>
            sheet.name === change.sheet
              ? {
                  ...sheet,
                  rows: sheet.rows.map((own) => (own.row === row ? { row, cells } : own)),
                }
              : sheet,
          ),
        }));
        workbook = { files };
      }
      checker.tryFixes();
      expect(checker.current().findings).toEqual(checkWorkbook(workbook).findings);
    }),
    { numRuns: 60 },
  );
});
