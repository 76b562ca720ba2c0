import { Workbook } from 'exceljs';
import { runExcel } from '../../addin/excel/run-excel';
import { startWorkbook } from '../../addin/excel/start-workbook';
import { indicatorsOf } from '../../core/model/indicators-of';
import { checkWorkbook } from '../../core/rules/run';
import { metaSheet, structureVersion, versionName } from '../../core/layout/structure';
import { sheets } from '../../core/sheets';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook, type WorkbookContent } from '../../pipeline/write-workbook';
import { openHost, saveHost } from '../support/excel-host/open-host';
import { packageFaults } from '../support/package-faults/package-faults';
import { foldRules } from '../support/fold-rules';

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

/** What is added to a workbook that has everything. */
const complete = {
  sheets: [],
  columns: [],
  settings: [],
  dressed: [],
  unclear: [],
  from: structureVersion,
};

/** A workbook with one empty sheet, and a blank one of `jobsheet new` to compare with: opened once for all tests. */
let fromEmpty: Awaited<ReturnType<typeof start>>;
let blank: Workbook;
beforeAll(async () => {
  const empty = new Workbook();
  empty.addWorksheet('Sheet1');
  fromEmpty = await start(await bytesOf(empty));
  blank = new Workbook();
  await blank.xlsx.load((await writeWorkbook()) as unknown as ArrayBuffer);
});

const allNames = Object.values(sheets).map(({ name }) => name);
const headers = (workbook: Workbook, name: string) => workbook.getWorksheet(name)?.getRow(1).values;

describe('start', () => {
  test('an empty workbook gets every sheet, table, list, name and rule', async () => {
    const { result, again, workbook, saved } = fromEmpty;
    expect(result.sheets).toEqual(['คำแนะนำ', ...allNames]);
    expect(again).toEqual(complete);
    for (const name of allNames) expect(headers(workbook, name)).toEqual(headers(blank, name));
    const names = (book: Workbook) => book.definedNames.model.map(({ name }) => name).sort();
    expect(names(workbook)).toEqual(names(blank).filter((name) => !name.startsWith('_xlnm')));
    const { findings } = checkWorkbook({
      files: [await readWorkbookBytes(Buffer.from(saved), 'x')],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(packageFaults(saved)).toEqual([]);
  });

  test('drop-downs and colours are those of the blank workbook', () => {
    const { workbook } = fromEmpty;
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
    expect(again).toEqual(complete);
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
    expect(result).toEqual(complete);
    expect(host.syncs).toBeLessThan(24);
  });

  test('the first sheet reads as in the blank workbook and leads to every sheet', () => {
    const { workbook } = fromEmpty;
    const texts = (book: Workbook) => {
      const sheet = book.worksheets[0];
      const lines = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
        ['A', 'B', 'C', 'D'].map((column) => {
          const cell = sheet?.getCell(`${column}${row + 1}`);
          if (!cell || cell.master !== cell) return '';
          return cell.formula ?? String(cell.value ?? '');
        }),
      );
      return { name: sheet?.name, lines, merges: sheet?.model.merges.slice().sort() };
    };
    expect(texts(workbook)).toEqual(texts(blank));
    expect(workbook.worksheets.map(({ name }) => name).slice(0, 2)).toEqual(['คำแนะนำ', 'Sheet1']);
  });
});

/** A workbook of ours as an earlier version would have made it. */
async function older(
  change: (workbook: Workbook) => void,
  content: WorkbookContent = {},
): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load((await writeWorkbook(content)) as unknown as ArrayBuffer);
  workbook.worksheets.forEach(foldRules);
  change(workbook);
  return bytesOf(workbook);
}

function dropName(workbook: Workbook, name: string): void {
  const { definedNames } = workbook;
  for (const range of [...definedNames.getRanges(name).ranges]) definedNames.remove(range, name);
}

async function officeOf(saved: Uint8Array) {
  const { model, findings } = checkWorkbook({
    files: [await readWorkbookBytes(Buffer.from(saved), 'x')],
  });
  const values = model.positions.map((position) => [
    position.row.values,
    position.duties.length,
    indicatorsOf(position).length,
  ]);
  return { model, values, errors: findings.filter(({ severity }) => severity === 'error') };
}

describe('an older structure', () => {
  test('without a version is brought to the present one', async () => {
    const bytes = await older((workbook) => {
      dropName(workbook, versionName);
      workbook.removeWorksheet(workbook.getWorksheet(metaSheet)?.id ?? 0);
    });
    const { result, again, workbook } = await start(bytes);
    expect(result).toEqual({ ...complete, from: 0 });
    expect(again).toEqual(complete);
    const [range = ''] = workbook.definedNames.getRanges(versionName).ranges;
    expect(range).toBe(`'${metaSheet}'!$B$1`);
    expect(workbook.getWorksheet(metaSheet)?.getCell('B1').value).toBe(structureVersion);
    expect(workbook.getWorksheet(metaSheet)?.state).toBe('veryHidden');
  });

  test('whose version is lower is noted anew; a newer one is left alone', async () => {
    for (const [version, from, wanted] of [
      ['x', 0, structureVersion],
      [structureVersion - 1, structureVersion - 1, structureVersion],
      [structureVersion + 1, structureVersion + 1, structureVersion + 1],
    ] as const) {
      const bytes = await older((workbook) => {
        const sheet = workbook.getWorksheet(metaSheet);
        if (sheet) sheet.getCell('B1').value = version;
      });
      const { result, workbook } = await start(bytes);
      expect(result.from).toBe(from);
      expect(workbook.getWorksheet(metaSheet)?.getCell('B1').value).toBe(wanted);
    }
  });

  test('that lacks columns, settings, a list, a sheet and the first sheet gets them; data stay', async () => {
    const before = await officeOf(await writeWorkbook(sampleOffice()));
    const bytes = await older((workbook) => {
      const positions = workbook.getWorksheet('ตำแหน่ง');
      // สถานะ is the last column, as a column that came later would be.
      positions?.spliceColumns(12, 1);
      const table = (positions as unknown as { tables: Record<string, { table: TableFacts }> })
        .tables['positions']?.table;
      table?.columns.pop();
      if (table) table.tableRef = table.tableRef.replace('L', 'K');
      const settings = workbook.getWorksheet('ตั้งค่า');
      settings?.eachRow((row, number) => {
        if (number > 1 && /ผู้อนุมัติ|การคิดระดับ/.test(String(row.getCell(1).value))) row.values = [];
      });
      dropName(workbook, 'list_positions_state');
      workbook.removeWorksheet(workbook.getWorksheet('คำแนะนำ')?.id ?? 0);
      workbook.removeWorksheet(workbook.getWorksheet('คู่มือ')?.id ?? 0);
    }, sampleOffice());
    const { result, again, workbook, saved } = await start(bytes);
    expect(result.sheets).toEqual(['คำแนะนำ', 'คู่มือ']);
    expect(result.columns).toEqual(['ตำแหน่ง: สถานะ']);
    expect(result.settings).toEqual(['ผู้อนุมัติ', 'ตำแหน่งผู้อนุมัติ', 'การคิดระดับ']);
    expect(again).toEqual(complete);
    const positions = workbook.getWorksheet('ตำแหน่ง');
    expect(positions?.getCell('L1').value).toBe('สถานะ');
    expect(positions?.getCell('L2').dataValidation?.formulae).toEqual(['list_positions_state']);
    const [list = ''] = workbook.definedNames.getRanges('list_positions_state').ranges;
    const [, first = ''] = /!\$([A-Z]+)\$2/.exec(list) ?? [];
    const listed = workbook.getWorksheet('รายการ');
    expect([2, 3, 4].map((row) => listed?.getCell(`${first}${row}`).value)).toEqual([
      'ใช้งาน',
      'ร่าง',
      'ยกเลิก',
    ]);
    const after = await officeOf(saved);
    expect(after.errors).toEqual(before.errors);
    expect(after.values).toEqual(before.values);
    expect(after.model.settings.approver).toBe('');
  });
});

interface TableFacts {
  tableRef: string;
  readonly columns: { name: string }[];
}
