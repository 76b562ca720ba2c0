import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook, type CellValue } from 'exceljs';
import { fc } from '../support/fast-check';
import { limits, packChunks, planChunks, readWorkbook } from '../../addin/excel/read-workbook';
import { runExcel } from '../../addin/excel/run-excel';
import type { RawFile } from '../../core/workbook/raw-workbook';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { openHost } from '../support/excel-host/open-host';

/** Reads the same bytes as the add-in does and as the pipeline does. */
async function both(
  bytes: Uint8Array,
): Promise<{ addin: RawFile; pipeline: RawFile; syncs: number }> {
  const { host } = await openHost(bytes);
  const addin = await runExcel(readWorkbook);
  expect(host.faults).toEqual([]);
  expect(host.missing).toEqual([]);
  const pipeline = await readWorkbookBytes(Buffer.from(bytes), addin.file);
  return { addin, pipeline, syncs: host.syncs };
}

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the add-in reads what the pipeline reads', () => {
  test('a blank workbook', async () => {
    const { addin, pipeline } = await both(await writeWorkbook());
    expect(addin).toEqual(pipeline);
  });

  test('the sample office, in few syncs', async () => {
    const { addin, pipeline, syncs } = await both(await writeWorkbook(sampleOffice()));
    expect(addin).toEqual(pipeline);
    expect(syncs).toBeLessThanOrEqual(6);
  });

  test.each(['openpyxl', 'libreoffice', 'older-structure'])(
    'a file that another program wrote: %s',
    async (name) => {
      const file = path.resolve(__dirname, `../fixtures/workbooks/${name}.xlsx`);
      const { addin, pipeline } = await both(new Uint8Array(readFileSync(file)));
      expect(addin).toEqual(pipeline);
      expect(addin.sheets.length).toBeGreaterThan(1);
    },
  );

  test('dates, per cents, codes with zeros, errors, formulas, merged and rich cells', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('ทดสอบ');
    sheet.getCell('B3').value = new Date(Date.UTC(2025, 9, 1));
    sheet.getCell('B3').numFmt = '[$-107041E]d mmm yyyy;@';
    sheet.getCell('C3').value = 0.8;
    sheet.getCell('C3').numFmt = '0%';
    sheet.getCell('D3').value = 7;
    sheet.getCell('D3').numFmt = '000';
    sheet.getCell('E3').value = { error: '#DIV/0!' };
    sheet.getCell('F3').value = { formula: 'C3*100', result: 80 };
    sheet.getCell('G3').value = { richText: [{ text: 'งาน' }, { text: 'บุคคล' }] };
    sheet.getCell('H3').value = 'บรรทัด\nสอง';
    sheet.getCell('I3').value = true;
    sheet.getCell('B5').value = { text: 'ลิงก์', hyperlink: 'https://example.org' };
    sheet.getCell('B7').value = 'รวม';
    sheet.mergeCells('B7:C8');
    workbook.addWorksheet('ว่าง');
    const { addin, pipeline } = await both(await bytesOf(workbook));
    expect(addin).toEqual(pipeline);
    expect(addin.sheets[0]?.rows[0]?.cells).toEqual([
      null,
      { kind: 'date', iso: '2025-10-01' },
      { kind: 'percent', value: 80 },
      '007',
      { kind: 'error', code: '#DIV/0!' },
      80,
      'งานบุคคล',
      'บรรทัด\nสอง',
      true,
    ]);
  });

  const text = fc
    .string({
      unit: fc.constantFrom('ก', 'า', 'ำ', '่', 'A', '1', ' ', '\n', '-', '=', '๙'),
      maxLength: 8,
    })
    .map((one) => one.trim());
  const number = fc.oneof(
    fc.integer({ min: -999, max: 99999 }),
    fc.integer({ min: 0, max: 99999 }).map((hundredths) => hundredths / 100),
  );
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(Date.UTC(1950, 0, days)));
  const error = fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((code) => ({ error: code }));
  const some = text.filter((one) => one !== '');
  // ExcelJS writes no result that is empty or false; Excel itself always has one.
  const result = fc.oneof(some, number, fc.constant(true), error);
  const cell = fc.oneof(
    text,
    number,
    day,
    error,
    fc.boolean(),
    fc.constant(null),
    result.map((one) => ({ formula: 'A1', result: one })),
    fc
      .array(some, { minLength: 1, maxLength: 3 })
      .map((parts) => ({ richText: parts.map((part) => ({ text: part })) })),
    some.map((one) => ({ text: one, hyperlink: 'https://example.org/' })),
  ) as fc.Arbitrary<CellValue>;
  const format = fc.constantFrom('General', '0%', '000', 'd mmm yyyy', 'h:mm', '@', '0.00');

  test('any cells', async () => {
    const row = fc.array(fc.tuple(cell, format), { maxLength: 4 });
    const sheet = fc.record({
      rows: fc.array(row, { maxLength: 5 }),
      state: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
      merge: fc.option(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const workbook = new Workbook();
        sheets.forEach(({ rows, state, merge }, index) => {
          const made = workbook.addWorksheet(`แผ่น ${index}`, {
            state: index === 0 ? 'visible' : state,
          });
          rows.forEach((cells, r) =>
            cells.forEach(([value, numFmt], c) => {
              const at = made.getCell(r + 2, c + 2);
              if (value !== null && value !== '') at.value = value;
              // Formulas that give words, under the format of a date: ExcelJS, behind the host, loses the words.
              const isWordy = at.formula !== undefined && typeof at.result !== 'number';
              at.numFmt = isWordy ? 'General' : numFmt;
            }),
          );
          if (merge) made.mergeCells(merge[0], merge[1], merge[0] + 1, merge[1] + 1);
        });
        const { addin, pipeline } = await both(await bytesOf(workbook));
        expect(addin).toEqual(pipeline);
      }),
      { numRuns: 40 },
    );
  });
});

describe('chunks', () => {
  test('never hold more rows or cells than a message takes', () => {
    const area = { name: 'ก', top: 1, left: 1, rows: 20_001, columns: 12 };
    const chunks = planChunks([area, { ...area, name: 'ข', columns: 2 }]);
    for (const { rows, columns } of chunks) {
      expect(rows).toBeLessThanOrEqual(limits.rows);
      expect(rows * columns).toBeLessThanOrEqual(limits.cells);
    }
    expect(chunks.reduce((sum, chunk) => sum + chunk.rows, 0)).toBe(40_002);
    for (const pack of packChunks(chunks)) {
      expect(pack.reduce((sum, one) => sum + one.rows * one.columns, 0)).toBeLessThanOrEqual(
        limits.cells,
      );
    }
  });

  test('long texts are read in halves when a message would be too large', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('ยาว');
    for (let row = 1; row <= 400; row++)
      sheet.getCell(row, 1).value = `${row}${'ข้อความยาว'.repeat(600)}`;
    const { host } = await openHost(await bytesOf(workbook));
    const { sheets } = await runExcel(readWorkbook);
    expect(sheets[0]?.rows).toHaveLength(400);
    expect(host.largest).toBeLessThanOrEqual(host.limit);
    expect(host.syncs).toBeGreaterThan(4);
  });
});
