import { Workbook } from 'exceljs';
import { runExcel } from '../../addin/excel/run-excel';
import { startWorkbook } from '../../addin/excel/start-workbook';
import { checkWorkbook } from '../../core/rules/run';
import { sheets } from '../../core/sheets';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { openHost, saveHost } from '../support/excel-host/open-host';

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function start(bytes: Uint8Array) {
  const { host } = await openHost(bytes, { api: '1.14' });
  const result = await runExcel(startWorkbook);
  expect(host.faults).toEqual([]);
  expect(host.missing).toEqual([]);
  const again = await runExcel(startWorkbook);
  const saved = await saveHost(host);
  const workbook = new Workbook();
  await workbook.xlsx.load(saved as unknown as ArrayBuffer);
  return { result, again, workbook, saved, host };
}

const allNames = Object.values(sheets).map(({ name }) => name);
const headers = (workbook: Workbook, name: string) => workbook.getWorksheet(name)?.getRow(1).values;

describe('start', () => {
  test('an empty workbook gets every sheet, table, list, name and rule', async () => {
    const empty = new Workbook();
    empty.addWorksheet('Sheet1');
    const { result, again, workbook, saved } = await start(await bytesOf(empty));
    expect(result.sheets).toEqual(allNames);
    expect(again).toEqual({ sheets: [], columns: [], dressed: [], unclear: [], from: 1 });
    const blank = new Workbook();
    await blank.xlsx.load((await writeWorkbook()) as unknown as ArrayBuffer);
    for (const name of allNames) expect(headers(workbook, name)).toEqual(headers(blank, name));
    const names = (book: Workbook) => book.definedNames.model.map(({ name }) => name).sort();
    expect(names(workbook)).toEqual(names(blank).filter((name) => !name.startsWith('_xlnm')));
    const { findings } = checkWorkbook({
      files: [await readWorkbookBytes(Buffer.from(saved), 'x')],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('drop-downs and colours are those of the blank workbook', async () => {
    const empty = new Workbook();
    empty.addWorksheet('Sheet1');
    const { workbook } = await start(await bytesOf(empty));
    const blank = new Workbook();
    await blank.xlsx.load((await writeWorkbook()) as unknown as ArrayBuffer);
    const rule = (book: Workbook, sheet: string, cell: string) => {
      const { type, formulae, operator } =
        book.getWorksheet(sheet)?.getCell(cell).dataValidation ?? {};
      return { type, formulae, operator };
    };
    for (const cell of ['C2', 'E2', 'G2', 'L2']) {
      expect(rule(workbook, 'ตำแหน่ง', cell)).toEqual(rule(blank, 'ตำแหน่ง', cell));
    }
    const colours = (book: Workbook) => {
      const sheet = book.getWorksheet('ตัวชี้วัด') as unknown as {
        conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
      };
      return sheet.conditionalFormattings
        .flatMap(({ ref, rules }) => rules.map((one) => [ref, one.formulae[0]]))
        .sort();
    };
    expect(colours(workbook)).toEqual(colours(blank));
  });

  test('a list that an office keeps already stays as it is and gets what it lacks', async () => {
    const office = new Workbook();
    const sheet = office.addWorksheet('ตำแหน่ง');
    sheet.getCell('A1').value = 'ทะเบียนตำแหน่ง';
    sheet.getRow(3).values = [
      'ชื่อตำแหน่ง',
      'รหัสตำแหน่ง',
      'แบบฟอร์ม',
      'ประเภทบุคลากร',
      'หน้าที่โดยสรุป',
      'หมายเหตุ',
    ];
    sheet.getRow(4).values = ['นิติกร', 'A-1', 'แบบบรรยายลักษณะงาน', 'ข้าราชการ', 'ดูแลกฎหมาย', 'ว่าง'];
    const { result, again, workbook } = await start(await bytesOf(office));
    const after = workbook.getWorksheet('ตำแหน่ง');
    expect(after?.getCell('A1').value).toBe('ทะเบียนตำแหน่ง');
    expect((after?.getRow(4).values as unknown[]).slice(1, 7)).toEqual([
      'นิติกร',
      'A-1',
      'แบบบรรยายลักษณะงาน',
      'ข้าราชการ',
      'ดูแลกฎหมาย',
      'ว่าง',
    ]);
    expect(after?.getCell('G3').value).toBe('กลุ่มงาน');
    expect(result.columns).toContain('ตำแหน่ง: กลุ่มงาน');
    expect(result.dressed).toEqual(['ตำแหน่ง']);
    expect(after?.getCell('C4').dataValidation?.formulae).toEqual(['list_positions_form']);
    expect(again).toEqual({ sheets: [], columns: [], dressed: [], unclear: [], from: 1 });
  });

  test('a sheet with another table under a known name is told of and left alone', async () => {
    const office = new Workbook();
    office.addWorksheet('หน้าที่').getCell('A1').value = 'อย่างอื่น';
    const { result, workbook } = await start(await bytesOf(office));
    expect(result.unclear).toEqual(['หน้าที่']);
    expect(workbook.getWorksheet('หน้าที่')?.actualRowCount).toBe(1);
  });

  test('a workbook of ours is complete already, in few syncs', async () => {
    const { result, host } = await start(await writeWorkbook(sampleOffice()));
    expect(result).toEqual({ sheets: [], columns: [], dressed: [], unclear: [], from: 1 });
    expect(host.syncs).toBeLessThan(24);
  });
});
