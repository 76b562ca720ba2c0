import { applyFix } from '../../core/findings/apply-fix';
import type { AnyFinding } from '../../core/findings/finding';
import { checkWorkbook, emptyCheckMemory, type Check } from '../../core/rules/run';
import { sheets } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import type { RawRow, RawWorkbook } from '../../core/workbook/raw-workbook';
import { fc, runsOf } from '../support/fast-check';
import {
  choice,
  faultCodes,
  someFaults,
  withFaults,
  planted,
  withPlant,
} from '../support/faulty-workbooks';
import { pick, type Planted } from '../support/plants';
import { cellText } from '../support/raw-values';
import { sampleWorkbook } from '../support/sample-workbook';

const sample = sampleWorkbook();
const memory = emptyCheckMemory();
const check = (workbook: RawWorkbook): Check => checkWorkbook(workbook, { memory });

/** The cell of a finding. */
function placeOf({ code, at }: AnyFinding): string {
  return JSON.stringify([code, at.file, at.sheet, at.row, at.column]);
}

/** What a finding is about, wherever it stands (inserts move rows) and however the text around it is mended. */
function subjectOf({ code, data, positions }: AnyFinding): string {
  return JSON.stringify([code, 'header' in data ? data.header : '', positions]);
}

function countBy(
  findings: readonly AnyFinding[],
  key: (finding: AnyFinding) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of findings) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** Keys that the findings after have more often than those before. */
function risen(
  [before, after]: readonly [Check, Check],
  key: (finding: AnyFinding) => string,
): ReadonlySet<string> {
  const had = countBy(before.findings, key);
  const more = [...countBy(after.findings, key)].filter(
    ([at, count]) => count > (had.get(at) ?? 0),
  );
  return new Set(more.map(([at]) => at));
}

/** A finding is new when neither its cell had one of its kind nor its position one about the same column. */
function added(before: Check, after: Check): AnyFinding[] {
  const [places, subjects] = [risen([before, after], placeOf), risen([before, after], subjectOf)];
  return after.findings.filter((one) => places.has(placeOf(one)) && subjects.has(subjectOf(one)));
}

function expectFixWorks(workbook: RawWorkbook, before: Check, one: AnyFinding): void {
  if (one.fix === null) return;
  const after = check(applyFix(workbook, one.fix));
  const [had, has] = [before, after].map(({ findings }) => countBy(findings, subjectOf));
  const count = has?.get(subjectOf(one)) ?? 0;
  const left = count < (had?.get(subjectOf(one)) ?? 0) ? [] : [one.code, one.data];
  expect(left).toEqual([]);
  expect(added(before, after).map((other) => `${one.code}: ${subjectOf(other)}`)).toEqual([]);
}

function expectFixesWork(workbook: RawWorkbook): void {
  const before = check(workbook);
  const fixes = new Map(before.findings.map((one) => [one.fix, one]));
  for (const one of fixes.values()) expectFixWorks(workbook, before, one);
}

test('applying a fix removes its finding and adds none', () => {
  fc.assert(
    fc.property(someFaults, (faults) => expectFixesWork(withFaults(faults))),
    { numRuns: runsOf(60) },
  );
});

const typingKind = fc.constantFrom('left out', 'doubled', 'changed');

/** One letter of a cell of text left out, doubled or changed, in any row of any sheet: headers, keys and prose alike. */
const typingError = fc.record({
  sheet: choice,
  row: choice,
  column: choice,
  letter: choice,
  kind: typingKind,
  inHeader: fc.boolean(),
});

type TypingError = typeof typingError extends fc.Arbitrary<infer T> ? T : never;

function mistyped(text: string, { letter, kind }: Pick<TypingError, 'letter' | 'kind'>): string {
  const at = Math.floor(letter * text.length);
  const own = text[at] ?? '';
  const typed = { 'left out': '', doubled: own + own, changed: 'ก' }[kind];
  return text.slice(0, at) + typed + text.slice(at + 1);
}

function withTypingError(workbook: RawWorkbook, error: TypingError): RawWorkbook {
  const [first] = workbook.files;
  const sheet = pick(first?.sheets ?? [], error.sheet);
  const row = error.inHeader ? sheet?.rows[0] : pick(sheet?.rows ?? [], error.row);
  if (!first || !row) throw new Error('The sample has an empty sheet');
  const at = Math.floor(error.column * row.cells.length);
  const cells = row.cells.map((value, index) =>
    index === at && typeof value === 'string' ? mistyped(value, error) : value,
  );
  const rows = (own: readonly RawRow[]) =>
    own.map((one) => (one === row ? { ...one, cells } : one));
  const sheets = first.sheets.map((one) =>
    one === sheet ? { ...one, rows: rows(one.rows) } : one,
  );
  return { files: [{ ...first, sheets }] };
}

test('the same where letters of headers, keys and prose are mistyped', () => {
  fc.assert(
    fc.property(
      fc.array(typingError, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(...faultCodes),
      choice,
      (errors, code, where) => {
        expectFixesWork(errors.reduce(withTypingError, withPlant(sample, code, where)));
      },
    ),
    { numRuns: runsOf(40) },
  );
});

/** A cell by which rows are joined or that must be one of a few words, mistyped here or wherever the same stands. */
const mistypedKey = fc.record({
  column: choice,
  letter: choice,
  kind: typingKind,
  everywhere: choice,
});

type MistypedKey = typeof mistypedKey extends fc.Arbitrary<infer T> ? T : never;

const joining = ['unit', 'supervisor', 'agency', 'title', 'workGroup', 'class'];

/** Numbers of a sheet's columns, from 0, that join rows or have choices. */
function joiningColumns(name: string): number[] {
  const sheet: Sheet | undefined = Object.values(sheets).find((one) => one.name === name);
  const columns = Object.entries(sheet?.columns ?? {}).map(([id, column], at) => {
    const isKey = sheet?.key?.includes(id) ?? false;
    const isJoining = isKey || column.refersTo || column.choices || joining.includes(id);
    return isJoining ? at : -1;
  });
  return columns.filter((at) => at >= 0);
}

/** Mistypes a cell of the row in which a fault was planted; `everywhere` says in which share of the cells like it. */
function withMistypedKey({ workbook, sheet, row }: Planted, error: MistypedKey): RawWorkbook {
  const at = pick(joiningColumns(sheet), error.column) ?? -1;
  const own = workbook.files[0]?.sheets.find(({ name }) => name === sheet);
  const old = own?.rows.find((one) => one.row === row)?.cells[at];
  if (typeof old !== 'string' || old.length < 2) return workbook;
  const now = mistyped(old, error);
  let count = 0;
  const isMistyped = (name: string, number: number) =>
    (name === sheet && number === row) || (count++ * 0.618) % 1 < error.everywhere - 0.5;
  const files = workbook.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((each) =>
        each.row > 1 && each.cells.includes(old) && isMistyped(one.name, each.row)
          ? { ...each, cells: each.cells.map((value) => (value === old ? now : value)) }
          : each,
      ),
    })),
  }));
  return { files };
}

test('the same where a row with a fault has a mistyped key, alone or with others like it', () => {
  const code = fc.constantFrom(...faultCodes);
  fc.assert(
    fc.property(code, code, choice, mistypedKey, (first, second, where, error) => {
      const place = planted(sample, first, where);
      if (place) expectFixesWork(withPlant(withMistypedKey(place, error), second, where));
    }),
    { numRuns: runsOf(60) },
  );
});

test('a fix of a text holds on any text', () => {
  fc.assert(
    fc.property(cellText, cellText, (a, b) => {
      const text = `${a} ร่วม ${b}`;
      const header = ['รหัสตำแหน่ง', 'ลำดับหน้าที่', 'หน้าที่ความรับผิดชอบหลัก'];
      const rows = [header, ['A', 1, text]].map((cells, index) => ({ row: index + 1, cells }));
      const workbook = { files: [{ file: 'a', sheets: [{ name: 'หน้าที่', rows, merges: [] }] }] };
      const before = checkWorkbook(workbook);
      for (const one of before.findings) {
        if (one.fix === null) continue;
        const after = checkWorkbook(applyFix(workbook, one.fix)).findings;
        expect(after.map((other) => other.code)).not.toContain(one.code);
        const had = before.findings.map((other) => other.code);
        expect(
          after.filter((other) => !had.includes(other.code)).map((other) => other.code),
        ).toEqual([]);
      }
    }),
    { numRuns: runsOf(400) },
  );
});
