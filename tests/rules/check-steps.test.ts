import { generateOffice } from '../../benchmarks/generate-office';
import { startChecker } from '../../core/rules/incremental';
import { checkSteps, checkWorkbook, emptyCheckMemory } from '../../core/rules/run';
import { keepRows } from '../../core/workbook/keep-rows';
import type { RawFile, RawWorkbook } from '../../core/workbook/raw-workbook';
import { sampleWorkbook } from '../support/sample-workbook';

function count(steps: Generator<undefined, unknown, undefined>): number {
  let made = 1;
  while (!steps.next().done) made++;
  return made;
}

const copy = (file: RawFile): RawFile => JSON.parse(JSON.stringify(file)) as RawFile;

describe('a check in steps', () => {
  test('finds what a check in one go finds', () => {
    const sample = sampleWorkbook();
    const steps = checkSteps(sample, { memory: emptyCheckMemory() });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.findings).toEqual(checkWorkbook(sample).findings);
  });

  test('has more steps the more rows there are', () => {
    const steps = (positions: number) =>
      count(checkSteps(generateOffice({ positions, duties: 10, indicators: 14 })));
    const [few, many] = [steps(20), steps(100)];
    // A step more for every hundred rows at least: 80 positions have 2,000 rows.
    expect(many - few).toBeGreaterThanOrEqual(20);
  });

  test('replacing and updating in steps give what they give in one go', () => {
    const sample = sampleWorkbook();
    const [inSteps, atOnce] = [startChecker({ files: [] }), startChecker({ files: [] })];
    expect(count(inSteps.replaceSteps(sample))).toBeGreaterThan(10);
    atOnce.replace(sample);
    expect(inSteps.current().findings).toEqual(atOnce.current().findings);
    const [file] = sample.files;
    const sheet = file?.sheets.find(({ name }) => name === 'ตำแหน่ง');
    const row = { row: 2, cells: [...(sheet?.rows[1]?.cells ?? [])] };
    row.cells[2] = 'ไม่มีแบบนี้';
    const changes = [{ file: file?.file ?? '', sheet: 'ตำแหน่ง', rows: [row] }];
    expect(count(inSteps.updateSteps(changes))).toBeGreaterThan(2);
    atOnce.update(changes);
    expect(inSteps.current().findings).toEqual(atOnce.current().findings);
    expect(inSteps.current().findings.map(({ code }) => code)).toContain('not-a-choice');
  });
});

describe('rows that are read again', () => {
  const sample: RawWorkbook = sampleWorkbook();
  const [before] = sample.files;
  if (!before) throw new Error('no file');

  test('stay the same objects where nothing changed', () => {
    const kept = keepRows(before, copy(before));
    for (const [index, { rows }] of kept.sheets.entries()) {
      rows.forEach((row, at) => expect(row).toBe(before.sheets[index]?.rows[at]));
    }
  });

  test('are new where a cell differs, and where the row stands elsewhere', () => {
    const now = copy(before);
    const rows = now.sheets.find(({ name }) => name === 'หน้าที่')?.rows ?? [];
    (rows[1]?.cells as unknown[])[2] = 'อย่างอื่น';
    (rows[2] as { row: number }).row = 900;
    expect(keepRows(before, now)).toEqual(now);
    const kept = keepRows(before, now).sheets.find(({ name }) => name === 'หน้าที่')?.rows ?? [];
    const old = before.sheets.find(({ name }) => name === 'หน้าที่')?.rows ?? [];
    expect(kept[1]).not.toBe(old[1]);
    expect(kept[2]).toBe(rows[2]);
    expect(kept[3]).toBe(old[3]);
  });

  test('give the findings of a new check', () => {
    const checker = startChecker(sample);
    const now = copy(before);
    const rows = now.sheets.find(({ name }) => name === 'ตำแหน่ง')?.rows ?? [];
    (rows[1]?.cells as unknown[])[2] = 'ไม่มีแบบนี้';
    checker.replace({ files: [keepRows(before, now)] });
    expect(checker.current().findings).toEqual(checkWorkbook({ files: [now] }).findings);
  });
});
