import { createHash } from 'node:crypto';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { cellOf } from '../../core/findings/finding';
import { checkWorkbook } from '../../core/rules/run';
import { structureVersion } from '../../core/layout/structure';
import { sheets } from '../../core/sheets';
import type { Column } from '../../core/sheets/column';
import { sampleOffice } from '../../pipeline/sample-office';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { writeWorkbook } from '../../pipeline/write-workbook';

const parts = (bytes: Uint8Array, name: RegExp) =>
  Object.entries(unzipSync(bytes))
    .filter(([part]) => name.test(part))
    .map(([, content]) => strFromU8(content));

const rawOf = async (bytes: Uint8Array) => ({
  files: [await readWorkbookBytes(Buffer.from(bytes), 'a.xlsx')],
});

let blank: Uint8Array;
let sample: Uint8Array;
beforeAll(async () => {
  blank = await writeWorkbook();
  sample = await writeWorkbook(sampleOffice());
});

test('a blank workbook has every sheet and nothing to report', async () => {
  const raw = await rawOf(blank);
  const names = raw.files[0]?.sheets.map(({ name }) => name);
  const wanted = Object.values(sheets).map((sheet) => sheet.name);
  expect(names).toEqual(['คำแนะนำ', ...wanted, 'รายการ']);
  expect(checkWorkbook(raw).findings).toEqual([]);
});

test('the sample office is two offices of 28 positions; only two functions wait for a position', async () => {
  const { model, findings } = checkWorkbook(await rawOf(sample));
  const seen = findings.filter((one) => one.code !== 'function-not-covered');
  expect(seen.map((one) => `${one.at.sheet}!${cellOf(one.at)} ${one.code}`)).toEqual([]);
  expect(findings.length - seen.length).toBe(2);
  expect(model.positions.length).toBeGreaterThanOrEqual(24);
  expect(model.units.length).toBeGreaterThanOrEqual(6);
  expect(model.tables.duties.length).toBeGreaterThanOrEqual(200);
  expect(new Set(model.positions.map(({ row }) => row.values.form)).size).toBe(2);
});

test('the same content gives the same bytes', async () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(await writeWorkbook())).toBe(hash(blank));
});

test('values come back as they were written', async () => {
  const rows = {
    positions: [
      {
        code: '007',
        title: '_x0041_ <b>&"\'',
        summary: `${'ยาว'.repeat(10000)}\n\u0008ท้าย`,
        education: '- ก\n  - ข',
      },
    ],
    holders: [{ person: '1.10', name: ' ก ', position: '007', from: '2024-02-29' }],
    indicators: [{ position: '007', duty: 1, text: '=1+1', weight: 12.5, level1: 'ต่ำ' }],
  };
  const raw = await rawOf(await writeWorkbook({ rows, settings: { fiscalYear: 2569 } }));
  const cells = (name: string) =>
    raw.files[0]?.sheets.find((sheet) => sheet.name === name)?.rows[1]?.cells;
  const { title, summary, education } = rows.positions[0] ?? {};
  expect(cells('ตำแหน่ง')).toEqual(['007', title, ...Array<null>(6).fill(null), summary, education]);
  expect(cells('ผู้ดำรงตำแหน่ง')).toEqual(['1.10', ' ก ', '007', { kind: 'date', iso: '2024-02-29' }]);
  expect(cells('ตัวชี้วัด')).toEqual(['007', 1, null, '=1+1', null, 12.5, 'ต่ำ']);
  expect(checkWorkbook(raw).model.settings).toMatchObject({ fiscalYear: 2569, digits: 'อารบิก' });
});

describe('as other programs see it', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = new Workbook();
    await workbook.xlsx.load(blank as unknown as ArrayBuffer);
  });

  test.each(Object.values(sheets))('$name: a table with frozen, named columns', (sheet) => {
    const worksheet = workbook.getWorksheet(sheet.name);
    const headers = Object.values(sheet.columns).map(({ header }: Column) => header);
    expect(worksheet?.getTables()).toHaveLength(1);
    expect((worksheet?.getRow(1).values as unknown[]).slice(1)).toEqual(headers);
    expect(worksheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(worksheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '1:1',
    });
    expect(worksheet?.getColumn(1).width).toBeGreaterThan(5);
  });

  test.each(Object.values(sheets).filter(({ id }) => id !== 'settings'))(
    '$name: every column has its prompt, within Excel’s limits',
    (sheet) => {
      const { model } = workbook.getWorksheet(sheet.name) as unknown as {
        model: { dataValidations: Record<string, Record<string, string | boolean>> };
      };
      Object.values(sheet.columns).forEach((column: Column, index) => {
        const letters = String.fromCharCode(65 + index);
        const rule = model.dataValidations[`${letters}2`] ?? {};
        expect(rule['prompt']).toContain(column.prompt);
        expect(String(rule['prompt']).length).toBeLessThanOrEqual(255);
        expect(String(rule['promptTitle']).length).toBeLessThanOrEqual(32);
        expect(String(rule['error'] ?? '').length).toBeLessThanOrEqual(255);
      });
    },
  );

  test('lists are protected, the version is where only programs look', () => {
    expect(parts(blank, /sheet19\.xml$/)[0]).toContain('<sheetProtection');
    const meta = workbook.getWorksheet('_meta');
    expect(meta?.state).toBe('veryHidden');
    expect(workbook.definedNames.getRanges('jobsheet_structure_version').ranges).toEqual([
      `'_meta'!$B$1`,
    ]);
    expect(meta?.getCell('B1').value).toBe(structureVersion);
  });

  test('codes, paths and dates have their formats for all rows', () => {
    const format = (name: string, column: number) =>
      workbook.getWorksheet(name)?.getColumn(column).numFmt;
    expect(format('ตำแหน่ง', 1)).toBe('@');
    expect(format('หน้าที่หน่วยงาน', 3)).toBe('@');
    expect(format('ผู้ดำรงตำแหน่ง', 4)).toBe('[$-107041E]d mmm yyyy;@');
  });
});

test('every formula fits Excel: short enough, without array constants, names that exist', () => {
  const [book = ''] = parts(blank, /xl\/workbook\.xml$/);
  const names = new Set([...book.matchAll(/<definedName name="([^"]+)"/g)].map(([, name]) => name));
  const formulas = parts(blank, /worksheets\/sheet\d+\.xml$/).flatMap((xml) =>
    [...xml.matchAll(/<formula(\d?)>([^<]*)</g)].map(([, isList, text]) => ({ isList, text })),
  );
  expect(formulas.length).toBeGreaterThan(150);
  for (const { isList, text = '' } of formulas) {
    expect(text.length).toBeLessThan(isList ? 256 : 8192);
    expect(text).not.toMatch(/[{}!]/);
    for (const [name] of text.matchAll(/\b[a-z][A-Za-z]*_[A-Za-z0-9_]+\b/g)) {
      expect(names).toContain(name);
    }
  }
});
