import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildModel } from '../../core/model/build-model';
import { emptyMemory } from '../../core/model/memory';
import { scoresByUnit } from '../../core/review/group-scores';
import { reviewYear } from '../../core/review/review-year';
import { compareYears } from '../../core/review/trends';
import { kpiXlsx } from '../../pipeline/outputs/kpi-xlsx';
import { evaluateWorkbook } from '../support/evaluate/evaluate-workbook';
import { hasTool, testWith } from '../support/find-tool';
import { sampleWorkbook } from '../support/sample-workbook';
import { dutyRows, office, positionRow, resultRows } from '../support/review-office';

/* An office that formulas could count wrongly: one unit in three spellings, none, two sets of bands, gaps, one round. */
const units = ['ฝ่ายหนึ่ง', 'ฝ่าย หนึ่ง', 'GA', '', 'ฝ่ายสอง'];
const codes = units.map((_, i) => `A-${i + 1}`);
const duties = codes.map((code) => dutyRows(code, [[100, 1, 2, 3, 4, 5]]));
const people = codes.flatMap((position, i) =>
  [1, 2].map((n) => ({ person: `P${i + 1}${n}`, name: `คนที่ ${i + 1}${n}`, position })),
);
const scores = [5, 4.75, 4.5, 4.25, 4, 3.75, 3.5, 3.25, 3, 2.5];
const model = office({
  positions: codes.map((code, i) =>
    positionRow(code, {
      unit: units[i] ?? '',
      personnelType: i % 2 === 0 ? 'พนักงานราชการ' : 'จ้างเหมา',
    }),
  ),
  duties: duties.flatMap((one) => one.duties),
  indicators: duties.flatMap((one) => one.indicators),
  units: [{ code: 'GA', name: 'ฝ่ายหนึ่ง', aliases: 'GA' }],
  bands: [
    { personnelType: 'จ้างเหมา', band: 'ดี', lowest: 70 },
    { personnelType: 'จ้างเหมา', band: 'ดีเด่น', lowest: 95 },
  ],
  holders: people,
  // P51 lacks the second round's result, and so any total of the year.
  indicatorResults: people.flatMap(({ person, position }, i) =>
    [1, 2]
      .filter((round) => person !== 'P51' || round === 1)
      .flatMap((round) =>
        resultRows({ person, position, round }, [{ score: (scores[i] ?? 1) - (round - 1) / 2 }]),
      ),
  ),
});
const review = reviewYear(model, 2569);

/** Takes the stored results out of every formula, and sets the round that the summaries show. */
function unsolved(bytes: Uint8Array, round: string | null): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, content] as const;
    const xml = strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    const chosen =
      round === null
        ? xml
        : xml.replace(/<c r="B3"( s="\d+") t="s"><v>\d+<\/v>/, `<c r="B3"$1><v>${round}</v>`);
    return [name, strToU8(chosen)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}

/** Lists the results of all formulas by sheet and cell; no result and an empty text are the same. */
function resultsOf(book: Workbook): Map<string, unknown> {
  const results = new Map<string, unknown>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) results.set(`${sheet.name}!${cell.address}`, cell.result ?? '');
      });
    });
  }
  return results;
}

/** Has LibreOffice compute files. */
function compute(files: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-formulas-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = ['--headless', '--convert-to', 'xlsx', '--outdir', path.join(folder, 'out')];
    execFileSync('soffice', [profile, ...target, ...paths], { stdio: 'ignore' });
    const read = (name: string) => readFileSync(path.join(folder, 'out', `${name}.xlsx`));
    return new Map(Object.keys(files).map((name) => [name, read(name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lists the cells whose stored result differs from another one. */
function differing(
  stored: ReadonlyMap<string, unknown>,
  solved: ReadonlyMap<string, unknown>,
): unknown[] {
  return [...stored].flatMap(([cell, value]) => {
    const other = solved.get(cell) ?? '';
    const isFigure = typeof value === 'number' && typeof other === 'number';
    const isSame = isFigure ? Math.abs(value - other) <= 1e-9 : value === other;
    return isSame ? [] : [[cell, value, other]];
  });
}

/** Units of round 1. One (P11–P32): 100 95 90 85 80 75, mean 525 ÷ 6 = 87.5; none (P41–P42): 70 65; two (P51–P52): 60 50. */
const firstRound = [
  ['ฝ่ายหนึ่ง', 6, 6, 87.5, 75, 100],
  ['ไม่ระบุสังกัด', 2, 2, 67.5, 65, 70],
  ['ฝ่ายสอง', 2, 2, 55, 50, 60],
];

/** Returns the first columns of the sheet by unit: its name and results. */
function unitRows(book: Workbook, results: ReadonlyMap<string, unknown>): unknown[][] {
  const sheet = book.getWorksheet('ตามหน่วยงาน');
  return firstRound.map((_, i) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => {
      const at = `${column}${i + 2}`;
      return column === 'A' ? sheet?.getCell(at).value : results.get(`ตามหน่วยงาน!${at}`);
    }),
  );
}

describe('the formulas of kpi-summary.xlsx', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await kpiXlsx(review, { trends: null, date: '2026-09-30' });
  });

  it('name nothing that Excel 2016 lacks', async () => {
    const formulas = Object.entries(unzipSync(bytes))
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .flatMap(([, content]) => strFromU8(content).match(/<f>[^<]*<\/f>/g) ?? []);
    expect(formulas.length).toBeGreaterThan(60);
    expect(formulas.filter((one) => /_xlfn|MINIFS|MAXIFS|XLOOKUP|FILTER\(/.test(one))).toEqual([]);
    expect(resultsOf(await load(bytes)).get('บุคคล!L2')).toBe('ดีเด่น');
  });

  it('come out as stored when they are computed anew', async () => {
    const book = await load(bytes);
    const [stored, solved] = [resultsOf(book), evaluateWorkbook(await load(unsolved(bytes, null)))];
    expect(solved.size).toBeGreaterThan(60);
    expect(differing(stored, solved)).toEqual([]);
  });

  it('come out as stored for the sample office with its trends', async () => {
    const { model: sample } = buildModel(sampleWorkbook(), emptyMemory());
    const now = reviewYear(sample, 2569);
    const trends = compareYears([reviewYear(sample, 2568)], now);
    const book = await load(await kpiXlsx(now, { trends, date: '2026-09-30' }));
    expect(differing(resultsOf(book), evaluateWorkbook(book))).toEqual([]);
  });

  it('follow the round that a person chooses', async () => {
    const book = await load(unsolved(bytes, '1'));
    expect(unitRows(book, evaluateWorkbook(book))).toEqual(firstRound);
    expect(scoresByUnit(review, 1).map(({ mean }) => mean?.toNumber())).toEqual([87.5, 67.5, 55]);
  });

  it('follow a total that a person mends, and its band with it', async () => {
    const book = await load(bytes);
    const people = book.getWorksheet('บุคคล');
    // P11 is พนักงานราชการ: 84.99 is ดี, and 85 begins ดีมาก.
    for (const [total, band] of [
      [84.99, 'ดี'],
      [85, 'ดีมาก'],
      [0, 'ต้องปรับปรุง'],
    ] as const) {
      if (people) people.getCell('K2').value = total;
      expect(evaluateWorkbook(book).get('บุคคล!L2')).toBe(band);
    }
  });

  const testOffice = testWith('LibreOffice', hasTool('soffice'));
  testOffice(
    'come out the same in LibreOffice',
    async () => {
      const files = compute({ year: unsolved(bytes, null), first: unsolved(bytes, '1') });
      const year = await load(files.get('year') ?? new Uint8Array());
      const first = await load(files.get('first') ?? new Uint8Array());
      expect(differing(resultsOf(await load(bytes)), resultsOf(year))).toEqual([]);
      expect(unitRows(first, resultsOf(first))).toEqual(firstRound);
    },
    180_000,
  );
});
