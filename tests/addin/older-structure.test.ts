import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { runExcel } from '../../addin/excel/run-excel';
import { startWorkbook } from '../../addin/excel/start-workbook';
import { structureVersion } from '../../core/layout/structure';
import { indicatorsOf } from '../../core/model/indicators-of';
import { checkWorkbook } from '../../core/rules/run';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { openHost, saveHost } from '../support/excel-host/open-host';
import { foldRules } from '../support/fold-rules';
import { press } from '../support/pane-browser';
import { usePane } from '../support/use-pane';
import { inventoryOf } from '../support/workbook-inventory';

const root = path.resolve(__dirname, '../..');
/** Written by `jobsheet new` as it was in its first version, structure 1. */
const first = readFileSync(path.join(root, 'tests/fixtures/workbooks/older-structure.xlsx'));
const picture = readFileSync(path.join(root, 'addin/assets/app-32.png'));

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  workbook.worksheets.forEach(foldRules);
  return workbook;
}

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** A column of the office's own beside the positions: filled, coloured, with a rule, a note and a colour by rule. */
function addOwnColumn(workbook: Workbook): void {
  const sheet = sheetOf(workbook, 'ตำแหน่ง');
  sheet.getCell('N1').value = 'เลขที่ตำแหน่ง จ.18';
  sheet.getCell('N2').value = '0042';
  sheet.getCell('N3').value = 7;
  sheet.getCell('N3').numFmt = '0000';
  sheet.getCell('O2').value = { formula: 'LEN(I2)', result: 412 };
  sheet.getColumn('N').width = 21;
  sheet.getCell('N2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  sheet.getCell('N2').dataValidation = {
    type: 'list',
    formulae: ['"0042,0043"'],
    allowBlank: true,
  };
  sheet.getCell('B2').note = 'ตรวจกับกรอบอัตรากำลังแล้ว';
  sheet.getCell('B3').font = { italic: true, color: { argb: 'FF7030A0' } };
  sheet.addConditionalFormatting({
    ref: 'N2:N50',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$N2>5'],
        style: { font: { bold: true, color: { argb: 'FFC00000' } } },
      },
    ],
  });
}

/** What offices do to sheets: widths, hidden columns and rows, formats, paper, a filter, protection. */
function liveIn(workbook: Workbook): void {
  const duties = sheetOf(workbook, 'หน้าที่');
  duties.getColumn('F').hidden = true;
  duties.getRow(5).hidden = true;
  duties.getRow(6).height = 61;
  duties.pageSetup.orientation = 'landscape';
  duties.headerFooter.oddFooter = '&Cหน้า &P';
  const results = sheetOf(workbook, 'ผลตัวชี้วัด');
  results.getCell('G2').value = {
    richText: [{ text: 'ครบ', font: { bold: true } }, { text: ' 12' }],
  };
  const settings = sheetOf(workbook, 'ตั้งค่า');
  settings.getCell('A30').value = 'เบอร์โทรศัพท์ภายใน';
  settings.getCell('B30').value = '1203';
}

/** Sheets of the office's own: a title over merged cells, sums over our sheets, a picture, a name, a hidden sheet. */
function addOwnSheets(workbook: Workbook): void {
  const own = workbook.addWorksheet('สรุปผู้บริหาร', {
    properties: { tabColor: { argb: 'FF00B050' } },
  });
  own.mergeCells('A1:D1');
  own.getCell('A1').value = 'สรุปสำหรับผู้บริหาร';
  own.getCell('A3').value = { formula: "COUNTA('ตำแหน่ง'!A2:A200)", result: 2 };
  own.getCell('B3').value = { text: 'เว็บไซต์', hyperlink: 'https://example.org/' };
  own.getCell('C3').value = new Date(Date.UTC(2025, 9, 1));
  own.getCell('C3').numFmt = 'd mmm yyyy';
  own.autoFilter = 'A2:D2';
  own.views = [{ state: 'frozen', ySplit: 2 }];
  own.addImage(workbook.addImage({ buffer: picture as never, extension: 'png' }), 'F2:H6');
  workbook.definedNames.add("'สรุปผู้บริหาร'!$A$3", 'จำนวนตำแหน่ง');
  const hidden = workbook.addWorksheet('คำนวณ', { state: 'hidden' });
  hidden.getCell('A1').value = 3.14;
}

async function livedIn(): Promise<Uint8Array> {
  const workbook = await opened(first);
  addOwnColumn(workbook);
  liveIn(workbook);
  addOwnSheets(workbook);
  await sheetOf(workbook, 'สรุปผู้บริหาร').protect('ลับ', { selectLockedCells: true });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const chart = { title: 'กราฟของหน่วยงาน', source: "'สรุปผู้บริหาร'!A3:B3", type: 'Pie' };

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await livedIn();
});

test('a workbook of structure 1 that an office lived in gets what is new and loses nothing', async () => {
  // What ExcelJS alone changes by opening and saving is none of the add-in's.
  const untouched = await saveHost((await openHost(bytes)).host);
  const before = inventoryOf(await opened(untouched));
  const { host } = await openHost(bytes, { api: '1.14' });
  host.charts.push({ ...chart, sheet: 'สรุปผู้บริหาร' } as never);
  const result = await runExcel(startWorkbook);
  expect(result).toEqual({
    sheets: ['ตัวชี้วัดปีก่อน'],
    columns: [],
    settings: [],
    dressed: [],
    unclear: [],
    from: 1,
  });
  expect([host.faults, host.missing]).toEqual([[], []]);
  expect(host.charts).toMatchObject([chart]);
  const saved = await saveHost(host);
  const after = inventoryOf(await opened(saved));
  expect(before.size).toBeGreaterThan(3_000);
  const changed = [...before].filter(([place, thing]) => after.get(place) !== thing);
  expect(changed).toEqual([['_meta!B1 value', '1']]);
  expect(after.get('_meta!B1 value')).toBe(String(structureVersion));
  const added = [...after.keys()].filter((place) => !before.has(place));
  const elsewhere = added.filter((place) => !place.startsWith('ตัวชี้วัดปีก่อน'));
  expect(elsewhere).toEqual([]);
  expect((await runExcel(startWorkbook)).from).toBe(structureVersion);
});

test('the office means the same as before', async () => {
  const { host } = await openHost(bytes, { api: '1.14' });
  await runExcel(startWorkbook);
  const officeOf = async (file: Uint8Array) => {
    const raw = { files: [await readWorkbookBytes(Buffer.from(file), 'x')] };
    const { model, findings } = checkWorkbook(raw);
    const positions = model.positions.map((one) => [
      one.row.values,
      one.duties.map(({ row }) => row.values),
      indicatorsOf(one).map(({ values }) => values),
      one.competencies.map(({ values }) => values),
    ]);
    const { settings, tables } = model;
    return { positions, settings, results: tables.indicatorResults.length, findings };
  };
  const [old, present] = [await officeOf(bytes), await officeOf(await saveHost(host))];
  expect(old.positions.length).toBeGreaterThan(1);
  expect(present).toEqual(old);
});

describe('in the pane', () => {
  const { open, textOf } = usePane();

  test('one press says what was added and from which structure to which', async () => {
    const { page } = await open(bytes);
    await press(page, 'view start');
    await press(page, 'start');
    expect(await textOf(page, '.result')).toContain('เพิ่ม 1 ชีต');
    expect(await textOf(page, '#upgraded')).toBe(
      `ปรับโครงสร้างจากรุ่น 1 เป็นรุ่น ${structureVersion} แล้ว ข้อมูลเดิมอยู่ครบ`,
    );
    await press(page, 'start');
    await page.waitForFunction(() =>
      document.querySelector('.result')?.textContent?.includes('มีครบแล้ว'),
    );
    expect(await page.$('#upgraded')).toBeNull();
  });
});
