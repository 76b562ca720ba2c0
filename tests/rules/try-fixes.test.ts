import { applyFix } from '../../core/findings/apply-fix';
import type { Fix } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import { finish } from '../../core/model/steps';
import { startChecker } from '../../core/rules/incremental';
import { checkWorkbook } from '../../core/rules/run';
import { addedFindings, keepWorkingFixes } from '../../core/rules/try-fixes';
import { findingsJson } from '../../pipeline/outputs/findings-json';
import { findingsSarif } from '../../pipeline/outputs/findings-sarif';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { rowsIn, setCells, valuesIn } from '../support/plants';
import { sampleWorkbook } from '../support/sample-workbook';

const sample = sampleWorkbook();
const code = 'SO-CRD-02';
const wrong = 'SO-CRDD-02';
const ids = ['duties', 'indicators'] as const;

/** The sample with a position's code mistyped on some of its rows: those of the duties, the indicators, or both. */
function mistyped(sheets: readonly (typeof ids)[number][], most = Infinity): RawWorkbook {
  let workbook = sample;
  for (const id of sheets) {
    const rows = rowsIn(workbook, id, ({ position }) => position === code).slice(0, most);
    for (const { row } of rows) workbook = setCells(workbook, id, row, { position: wrong });
  }
  return workbook;
}

const referencesIn = (workbook: RawWorkbook) =>
  checkWorkbook(workbook).findings.filter((one) => one.code === 'reference-not-found');

test('rows with the same wrong code are mended by one fix', () => {
  const workbook = mistyped(ids);
  const found = referencesIn(workbook);
  expect(new Set(found.map(({ at }) => at.sheet))).toEqual(new Set(['หน้าที่', 'ตัวชี้วัด']));
  const [fix, ...others] = new Set(found.map((one) => one.fix));
  expect(others).toEqual([]);
  expect(fix?.edits).toHaveLength(found.length);
  const mended = fix ? applyFix(workbook, fix) : workbook;
  const told = (one: RawWorkbook) => checkWorkbook(one).findings.map((each) => each.code);
  expect(told(mended)).toEqual(told(sample));
});

test('a fix that would bring something else to light is not offered, and the message names the proposal', () => {
  const [row] = rowsIn(sample, 'indicators', ({ position }) => position === code);
  const off = setCells(mistyped(ids), 'indicators', row?.row ?? 0, { duty: 99 });
  const found = referencesIn(off);
  // That the position has no duty 99 is said once its code is right.
  expect(found.map(({ fix }) => fix).filter((fix) => fix !== null)).toEqual([]);
  expect(found.map((one) => messageOf(one, 'th')).join()).toContain(code);
});

test('a change elsewhere brings the fix back', () => {
  const [row] = rowsIn(sample, 'indicators', ({ position }) => position === code);
  const checker = startChecker(setCells(mistyped(ids), 'indicators', row?.row ?? 0, { duty: 99 }));
  checker.replace(mistyped(ids));
  checker.tryFixes();
  expect(checker.current().findings).toEqual(checkWorkbook(mistyped(ids)).findings);
});

test('a re-check answers before fixes are tried, and they change nothing but the fix', () => {
  const workbook = mistyped(ids);
  const checker = startChecker(sample);
  const told = checker.replace(workbook).added.filter((one) => one.code === 'reference-not-found');
  expect(told.map(({ fix }) => fix).filter((fix) => fix !== null)).toEqual([]);
  expect(told.map((one) => messageOf(one, 'th')).join()).toContain(code);
  const { added, removed } = checker.tryFixes();
  expect(new Set(removed)).toEqual(new Set(told));
  expect(added.map((one) => ({ ...one, fix: null }))).toEqual(removed);
  expect(checker.current().findings).toEqual(checkWorkbook(workbook).findings);
  expect(checker.tryFixes()).toEqual({ added: [], removed: [] });
});

test('beside a copy of its sheet no fix is offered: the copy would be read then', () => {
  const workbook = mistyped(['duties'], 1);
  const [file] = workbook.files;
  const copied = file?.sheets.filter(({ name }) => name === 'หน้าที่') ?? [];
  const twice = { files: [...workbook.files, { file: 'copy.xlsx', sheets: copied }] };
  expect(referencesIn(workbook).map(({ fix }) => fix === null)).toEqual([false]);
  expect(referencesIn(twice).map(({ fix }) => fix === null)).toEqual([true]);
});

test('a fix over several sheets stands in the JSON file whole, and in SARIF not at all', () => {
  const check = { ...checkWorkbook(mistyped(ids)), files: ['office.xlsx'] };
  const count = referencesIn(mistyped(ids)).length;
  const json = JSON.parse(findingsJson(check, 'th')) as {
    findings: { code: string; fix?: { edits: object[] } }[];
  };
  const own = json.findings.filter((one) => one.code === 'reference-not-found');
  expect(own.map(({ fix }) => fix?.edits.length)).toEqual(own.map(() => count));
  const sarif = JSON.parse(findingsSarif(check, 'th')) as {
    runs: { results: { ruleId: string; fixes?: object[] }[] }[];
  };
  const results = sarif.runs[0]?.results.filter((one) => one.ruleId === 'reference-not-found');
  expect(results?.map(({ fixes }) => fixes)).toEqual(own.map(() => undefined));
});

test('a mistyped work group is held against the degree at once, so that mending it adds nothing', () => {
  const [row] = rowsIn(
    sample,
    'positions',
    ({ personnelType, workGroup }) => personnelType === 'พนักงานราชการ' && workGroup === 'บริการ',
  );
  const workbook = setCells(sample, 'positions', row?.row ?? 0, { workGroup: 'บริหารทั่วไ' });
  const found = checkWorkbook(workbook).findings.filter(({ at }) => at.sheet === 'ตำแหน่ง');
  expect(found.map((one) => one.code)).toEqual([
    'degree-against-work-group',
    'work-group-not-allowed',
  ]);
  const fix = found[1]?.fix;
  const left = checkWorkbook(fix ? applyFix(workbook, fix) : workbook).findings;
  expect(left.filter(({ at }) => at.sheet === 'ตำแหน่ง').map((one) => one.code)).toEqual([
    'degree-against-work-group',
  ]);
});

/** The sample with the code of every position mistyped on all its rows. */
function mistypedAll(): RawWorkbook {
  let workbook = sample;
  for (const id of ids) {
    for (const row of rowsIn(sample, id)) {
      const { position } = valuesIn(id, row);
      workbook = setCells(workbook, id, row.row, { position: `${String(position)}X` });
    }
  }
  return workbook;
}

test('many wrong codes are mended too, and each fix works by itself', () => {
  const workbook = mistypedAll();
  const before = checkWorkbook(workbook).findings;
  const fixes = new Set(referencesIn(workbook).map(({ fix }) => fix));
  expect(fixes.size).toBeGreaterThan(20);
  expect(fixes.has(null)).toBe(false);
  const checker = startChecker(workbook);
  for (const fix of fixes) {
    checker.replace(applyFix(workbook, fix as Fix));
    expect(addedFindings(before, checker.current().findings)).toEqual([]);
  }
});

test('of many wrong codes only the one whose fix brings something to light is not offered', () => {
  const last = rowsIn(sample, 'indicators').at(-1);
  const position = String(last ? valuesIn('indicators', last)['position'] : '');
  const workbook = setCells(mistypedAll(), 'indicators', last?.row ?? 0, { duty: 99 });
  const found = referencesIn(workbook);
  const refused = found.filter(({ fix }) => fix === null);
  expect(refused.length).toBeGreaterThan(1);
  const seen = refused.map(({ data }) => ('seen' in data ? data.seen : ''));
  expect(new Set(seen)).toEqual(new Set([`${position}X`]));
  expect(found.filter(({ fix }) => fix !== null).length).toBeGreaterThan(refused.length);
});

test('trials cost few re-checks, however many codes are wrong', () => {
  let trials = 0;
  const before = checkWorkbook(mistypedAll()).findings;
  finish(
    keepWorkingFixes(before, {
      *findWith() {
        trials++;
        yield;
        return before;
      },
    }),
  );
  // Twelve alone; together the rest once: nothing was mended.
  expect(trials).toBe(13);
});
