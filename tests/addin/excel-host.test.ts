import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { openHost, saveHost } from '../support/excel-host/open-host';
import { until } from '../support/until';

async function book(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('ตำแหน่ง');
  sheet.addTable({
    name: 'positions',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'รหัส' }, { name: 'ชื่อ' }],
    rows: [
      ['P1', 'นักวิชาการ'],
      ['P2', 'นิติกร'],
    ],
  });
  sheet.getCell('D1').value = new Date(Date.UTC(2025, 9, 1));
  sheet.getCell('D2').value = { error: '#REF!' };
  sheet.getCell('D3').value = { richText: [{ text: 'ก' }, { text: 'ข' }] };
  sheet.mergeCells('E1:F2');
  workbook.definedNames.add("'ตำแหน่ง'!$A$2:$A$3", 'codes');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the genuine client over the host', () => {
  test('a value that was not loaded throws PropertyNotLoaded', async () => {
    const { Excel, host } = await openHost(await book());
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('ตำแหน่ง').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(run).rejects.toMatchObject({ name: 'RichApi.Error', code: 'PropertyNotLoaded' });
    expect(host.faults).toEqual([]);
  });

  test('a missing sheet is a null object, or ItemNotFound', async () => {
    const { Excel } = await openHost(await book());
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('ไม่มี');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ไม่มี').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('what stands above the requirement set is refused by the client', async () => {
    const { Excel } = await openHost(await book(), { api: '1.9' });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ตำแหน่ง').getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('values, types and formats of cells', async () => {
    const { Excel } = await openHost(await book());
    const again = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ตำแหน่ง');
      const range = sheet.getRange('D1:D4').load('values, valueTypes');
      const merged = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [range.values, range.valueTypes, merged.address];
    });
    expect(again).toEqual([
      [[45931], ['#REF!'], ['กข'], ['']],
      [['Double'], ['Error'], ['String'], ['Empty']],
      "'ตำแหน่ง'!E1:F2",
    ]);
  });

  test('one sync a message; the shape of what is written must fit', async () => {
    const { Excel, host } = await openHost(await book());
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ตำแหน่ง').getRange('A1:B1').values = [['x']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.syncs).toBeLessThanOrEqual(2);
  });

  test('text is read as typing unless the cell is text or it begins with an apostrophe', async () => {
    const { Excel, host } = await openHost(await book());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ตำแหน่ง');
      sheet.getRange('H1:H4').numberFormat = [['General'], ['@'], ['General'], ['General']];
      sheet.getRange('H1:H4').values = [['007'], ['007'], ["'007"], ['=A1']];
      await context.sync();
    });
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    expect([1, 2, 3, 4].map((row) => sheet?.getCell(`H${row}`).value)).toMatchObject([
      7,
      '007',
      '007',
      { formula: 'A1' },
    ]);
  });

  test('more than 5 MB is refused in either direction', async () => {
    const { Excel, host } = await openHost(await book());
    const wide = Array.from({ length: 5000 }, () =>
      Array<string>(12).fill('ข้อความภาษาไทยสำหรับทดสอบ'.repeat(2)),
    );
    const write = (rows: string[][]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('ตำแหน่ง');
        sheet.getRangeByIndexes(10, 0, rows.length, 12).values = rows;
        await context.sync();
      });
    await expect(write(wide)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await write(wide.slice(0, 2000));
    await write(wide.slice(0, 2000));
    expect(host.largest).toBeGreaterThan(3e6);
    const read = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ตำแหน่ง');
      const range = sheet.getRangeByIndexes(10, 0, 2000, 12).load('values');
      const again = sheet.getRangeByIndexes(10, 0, 2000, 12).load('values');
      await context.sync();
      return [range.values, again.values];
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('cell-edit mode refuses, or waits with delayForCellEdit', async () => {
    const { Excel, host } = await openHost(await book());
    const read = async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem('ตำแหน่ง').getRange('A2').load('values');
      await context.sync();
      return range.values[0]?.[0];
    };
    host.edit(true);
    await expect(Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.edit(false);
    await expect(waiting).resolves.toBe('P1');
  });

  test('a protected sheet refuses writes to locked cells', async () => {
    const { Excel, host } = await openHost(await book());
    await host.workbook.getWorksheet('ตำแหน่ง')?.protect('', {});
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ตำแหน่ง').getRange('A2').values = [['x']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('events come for typing, clicking and writing', async () => {
    const { Excel, host } = await openHost(await book());
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(
        async (event) => void seen.push(`${event.worksheetId} ${event.address}`),
      );
      worksheets.onSelectionChanged.add(async (event) => void seen.push(`at ${event.address}`));
      await context.sync();
    });
    host.type('ตำแหน่ง', 'B2', 'นิติกร');
    host.click('ตำแหน่ง', 'B3');
    await until(() => seen.length >= 2);
    expect(seen).toEqual(['ตำแหน่ง B2', 'at B3']);
  });

  test('rows written below a table belong to it, in the saved file too', async () => {
    const { Excel, host } = await openHost(await book());
    const address = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('positions');
      table.getRange().getRowsBelow(1).values = [['P3', 'บุคลากร']];
      const range = table.getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'ตำแหน่ง'!A1:B4");
    const saved = new Workbook();
    await saved.xlsx.load((await saveHost(host)) as unknown as ArrayBuffer);
    expect(saved.getWorksheet('ตำแหน่ง')?.getCell('B4').value).toBe('บุคลากร');
  });
});

describe('what is taken, overlaps or is gone is refused with the code of Excel', () => {
  test.each<[code: string, work: (context: Excel.RequestContext) => void]>([
    ['ItemAlreadyExists', ({ workbook }) => void workbook.worksheets.add('ตำแหน่ง')],
    ['ItemAlreadyExists', ({ workbook }) => void workbook.names.add('codes', '=A1')],
    [
      'MergedRangeConflict',
      ({ workbook }) =>
        void workbook.worksheets
          .getItem('ตำแหน่ง')
          .tables.add(workbook.worksheets.getItem('ตำแหน่ง').getRange('A2:B3'), true),
    ],
    ['InvalidSelection', ({ workbook }) => void workbook.getSelectedRange().load('address')],
    [
      'InvalidArgument',
      ({ workbook }) => void workbook.worksheets.getItem('ตำแหน่ง').getRange('??').load('values'),
    ],
  ])('%s', async (code, work) => {
    const { Excel, host } = await openHost(await book());
    const run = Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
    expect([host.faults, host.missing]).toEqual([[], []]);
  });
});

describe('the table of behaviours', () => {
  const folder = path.resolve(__dirname, '../support/excel-host');
  const sources = ['', 'objects'].flatMap((part) =>
    readdirSync(path.join(folder, part))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(folder, part, name), 'utf8')),
  );
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'));

  test('every code with which the host refuses stands in it', () => {
    const codes = sources.flatMap((text) =>
      [...text.matchAll(/(?:fail|refusal)\(\s*'(\w+)'|Code = '(\w+)'/g)].map(
        ([, first, second]) => first ?? second ?? '',
      ),
    );
    expect(new Set(codes).size).toBeGreaterThan(9);
    expect([...new Set(codes)].filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });

  test('every row names the page that states it', () => {
    expect(rows.length).toBeGreaterThan(25);
    const pages = /https:\/\/(?:learn\.microsoft\.com|github\.com\/OfficeDev)\//;
    expect(rows.slice(1).filter((row) => !pages.test(row))).toEqual([]);
  });
});
