import { changeOf, mergeChanges, noChange } from '../../core/edits/change';
import { isOneMessage } from '../../addin/excel/apply-change';
import { mostInMessage } from '../../addin/excel/message-packs';
import { patience, runExcel } from '../../addin/excel/run-excel';
import { selectCell, selectedCell } from '../../addin/excel/select-cell';
import { watchChanges, type ChangeHint } from '../../addin/excel/watch-changes';
import { cellInput } from '../../addin/excel/cell-input';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { checkWorkbook } from '../../core/rules/run';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { saveHost } from '../support/excel-host/open-host';
import { openOffice } from '../support/open-office';
import { until } from '../support/until';

const row = (code: string, form: string) => ({
  code,
  title: 'นักวิชาการ',
  form,
  personnelType: 'เจ้าหน้าที่สหกรณ์',
  agency: 'สหกรณ์ตัวอย่าง จำกัด',
  summary: 'ดูแลงาน',
});

/** Two positions whose form is misspelt. */
const faulty = () =>
  writeWorkbook({
    rows: {
      positions: [row('A-1', 'ใบกำหนดหน้าทีงาน'), row('A-2', 'ใบกำหนดหน้าทีงาน')],
      duties: [
        { position: 'A-1', duty: 1, text: 'จัดทำทะเบียน' },
        { position: 'A-2', duty: 1, text: 'ตรวจสอบบัญชี' },
      ],
    },
  });

describe('a change', () => {
  test('fixes all in one message of looking and one of writing; the saved file is right', async () => {
    const office = await openOffice(await faulty());
    const fixable = office.check.findings.filter(({ fix }) => fix !== null);
    expect(fixable.map(({ code }) => code)).toEqual(['not-a-choice', 'not-a-choice']);
    const before = office.host.syncs;
    const change = mergeChanges(fixable.flatMap(({ fix }) => (fix ? [changeOf(fix)] : [])));
    expect(await office.apply(change)).toEqual({
      written: 2,
      isWhole: true,
      conflicts: [],
      formulas: [],
    });
    // Two for the change, one with which the client gives back its references.
    expect(office.host.syncs - before).toBeLessThanOrEqual(3);
    const saved = await readWorkbookBytes(Buffer.from(await saveHost(office.host)), 'x.xlsx');
    const { findings } = checkWorkbook({ files: [saved] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(office.host.faults).toEqual([]);
    expect(office.host.missing).toEqual([]);
    expect(office.host.undoBreakers).toEqual([]);
  });

  test('writes nothing when another person was faster, and says where', async () => {
    const office = await openOffice(await faulty());
    const [first] = office.check.findings.filter(({ fix }) => fix !== null);
    office.host.type('ตำแหน่ง', 'C2', 'แบบบรรยายลักษณะงาน');
    const outcome = await office.apply(first?.fix ? changeOf(first.fix) : noChange);
    expect(outcome).toEqual({ written: 0, isWhole: false, conflicts: ['ตำแหน่ง!C2'], formulas: [] });
    expect(office.host.workbook.getWorksheet('ตำแหน่ง')?.getCell('C2').value).toBe(
      'แบบบรรยายลักษณะงาน',
    );
  });

  test('never overwrites a formula: what touches one is left out whole, the rest is written', async () => {
    const office = await openOffice(await faulty());
    const sheet = office.host.workbook.getWorksheet('ตำแหน่ง');
    const formula = { formula: 'D3&"x"', result: 'ใบกำหนดหน้าทีงาน' };
    if (sheet) sheet.getCell('C3').value = formula;
    const at = { file: '', sheet: 'ตำแหน่ง', row: 3, column: 3 };
    const right = 'ใบกำหนดหน้าที่งาน';
    const outcome = await office.apply([
      { ...noChange, edits: [{ ...at, row: 2, value: right }] },
      {
        ...noChange,
        edits: [
          { ...at, value: right },
          { ...at, column: 2, value: 'ใหม่' },
        ],
      },
    ]);
    const formulas = ['ตำแหน่ง!C3'];
    expect(outcome).toEqual({ written: 1, isWhole: false, conflicts: [], formulas });
    const cells = ['C2', 'C3', 'B3'].map((address) => sheet?.getCell(address).value);
    expect(cells).toEqual([right, formula, 'นักวิชาการ']);
  });

  test('text that only begins like a formula is no formula', async () => {
    const office = await openOffice(await faulty());
    office.host.type('ตำแหน่ง', 'B2', "'=ไม่ใช่สูตร");
    const [seen] = (await office.again()).model.positions;
    expect(seen?.row.values.title).toBe('=ไม่ใช่สูตร');
    const edit = { file: '', sheet: 'ตำแหน่ง', row: 2, column: 2, value: 'ใหม่' };
    const next = await openOffice(await saveHost(office.host));
    expect(await next.apply({ ...noChange, edits: [edit] })).toMatchObject({ written: 1 });
  });

  test('inserts rows from the bottom and appends below the last', async () => {
    const office = await openOffice(await faulty());
    const at = { file: '', sheet: 'หน้าที่', row: 2, column: 1 };
    await office.apply({
      ...noChange,
      inserts: [
        { ...at, cells: { 1: 'A-1', 2: 2, 3: 'ข้อสอง' } },
        { ...at, cells: { 1: 'A-1', 2: 3, 3: '- ข้อสาม' } },
      ],
      appends: [{ sheet: 'ตำแหน่ง', rows: [{ 1: '007', 2: '=ชื่อ' }] }],
    });
    const duties = office.host.workbook.getWorksheet('หน้าที่');
    expect([2, 3, 4, 5].map((n) => duties?.getCell(n, 3).value)).toEqual([
      'จัดทำทะเบียน',
      'ข้อสอง',
      '- ข้อสาม',
      'ตรวจสอบบัญชี',
    ]);
    const positions = office.host.workbook.getWorksheet('ตำแหน่ง');
    expect([positions?.getCell('A4').value, positions?.getCell('B4').value]).toEqual([
      '007',
      '=ชื่อ',
    ]);
  });

  test('takes rows out only while they hold what they held', async () => {
    const office = await openOffice(await faulty());
    const [, second] = office.check.model.tables.duties;
    const removal = { sheet: 'หน้าที่', row: second?.row ?? 0, cells: ['A-2', 1, 'อย่างอื่น'] };
    expect((await office.apply({ ...noChange, removals: [removal] })).conflicts).toEqual([
      'หน้าที่!3',
    ]);
    const right = { ...removal, cells: ['A-2', 1, 'ตรวจสอบบัญชี'] };
    await office.apply({ ...noChange, removals: [right] });
    expect((await office.again()).model.tables.duties).toHaveLength(1);
  });
});

describe('trouble has a name', () => {
  const edit = { file: '', sheet: 'ตำแหน่ง', row: 2, column: 2, value: 'ใหม่' };

  test('a protected sheet', async () => {
    const office = await openOffice(await faulty());
    await office.host.workbook.getWorksheet('ตำแหน่ง')?.protect('', {});
    await expect(office.apply({ ...noChange, edits: [edit] })).rejects.toMatchObject({
      kind: 'protected',
    });
    expect(office.host.undoBreakers).toEqual([]);
  });

  test('one protected sheet of two: the other is not written either', async () => {
    const office = await openOffice(await faulty());
    const sheet = (name: string) => office.host.workbook.getWorksheet(name);
    await sheet('หน้าที่')?.protect('', {});
    const duty = { ...edit, sheet: 'หน้าที่', column: 3 };
    const added = { sheet: 'หน้าที่', rows: [{ 1: 'A-1', 3: 'เพิ่ม' }] };
    const gone = { sheet: 'หน้าที่', row: 3, cells: ['A-2', 1, 'ตรวจสอบบัญชี'] };
    const changes = [
      { ...noChange, edits: [edit, duty] },
      { ...noChange, edits: [edit], appends: [added] },
      { ...noChange, edits: [edit], removals: [gone] },
    ];
    for (const change of changes) {
      await expect(office.apply(change)).rejects.toMatchObject({ kind: 'protected' });
    }
    expect(sheet('ตำแหน่ง')?.getCell('B2').value).toBe('นักวิชาการ');
  });

  test('a cell that is not locked is written, though its sheet is protected', async () => {
    const office = await openOffice(await faulty());
    const sheet = office.host.workbook.getWorksheet('ตำแหน่ง');
    if (sheet) sheet.getCell('B2').protection = { locked: false };
    await sheet?.protect('', {});
    expect(await office.apply({ ...noChange, edits: [edit] })).toEqual({
      written: 1,
      isWhole: true,
      conflicts: [],
      formulas: [],
    });
    expect(sheet?.getCell('B2').value).toBe('ใหม่');
  });

  test('a sheet that was renamed meanwhile', async () => {
    const office = await openOffice(await faulty());
    const gone = { ...edit, sheet: 'ไม่มี' };
    await expect(office.apply({ ...noChange, edits: [gone] })).rejects.toMatchObject({
      kind: 'sheet-missing',
    });
  });

  test('a cell being edited is waited for, and the user hears of it', async () => {
    const office = await openOffice(await faulty());
    const known = patience.notice;
    patience.notice = 10;
    let told = 0;
    office.host.edit(true);
    const reading = runExcel(selectedCell, { onWait: () => told++ }).catch(
      (error: unknown) => error,
    );
    await until(() => told > 0);
    office.host.click('ตำแหน่ง', 'B2');
    office.host.edit(false);
    expect(await reading).toEqual({ sheet: 'ตำแหน่ง', row: 2, column: 2 });
    expect(told).toBe(1);
    patience.notice = known;
  });

  test('a lost connection', async () => {
    const office = await openOffice(await faulty());
    const known = patience.end;
    patience.end = 30;
    office.host.isLost = true;
    await expect(runExcel(selectedCell)).rejects.toMatchObject({ kind: 'no-answer' });
    patience.end = known;
  });
});

describe('undo', () => {
  test('one step for all messages is asked for only where Excel has it', async () => {
    for (const [api, wanted] of [
      ['1.19', undefined],
      ['1.20', true],
    ] as const) {
      const office = await openOffice(await faulty(), { api });
      const run = jest.spyOn(office.Excel, 'run');
      await office.apply(noChange);
      const [options] = run.mock.calls[0] as unknown[];
      expect(options).toMatchObject({ delayForCellEdit: true });
      expect((options as { mergeUndoGroup?: boolean }).mergeUndoGroup).toBe(wanted);
    }
  });

  const edits = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      file: '',
      sheet: 'ความรู้และทักษะ',
      row: index + 2,
      column: 2,
      value: `ความรู้ข้อที่ ${index + 1} ${'เรื่องงานสหกรณ์ '.repeat(12)}`,
    }));

  test('a thousand cells are written in one message, which is one step; more in several', async () => {
    for (const [count, steps] of [
      [mostInMessage, 1],
      [mostInMessage * 5 + 1, 6],
    ] as const) {
      const office = await openOffice(await faulty());
      const change = { ...noChange, edits: edits(count) };
      expect(isOneMessage(change)).toBe(steps === 1);
      expect(await office.apply(change)).toEqual({
        written: count,
        isWhole: true,
        conflicts: [],
        formulas: [],
      });
      expect(office.host.undoSteps).toBe(steps);
      expect(office.host.largest).toBeLessThan(office.host.limit / 2);
      const sheet = office.host.workbook.getWorksheet('ความรู้และทักษะ');
      expect(sheet?.getCell(count + 1, 2).value).toMatch(`ความรู้ข้อที่ ${count} `);
    }
  });

  test('a change in the last of many cells keeps all of them from being written', async () => {
    const office = await openOffice(await faulty());
    const all = edits(mostInMessage + 1);
    office.host.type('ความรู้และทักษะ', `B${mostInMessage + 2}`, 'ของผู้อื่น');
    const { written, conflicts } = await office.apply({ ...noChange, edits: all });
    expect([written, conflicts]).toEqual([0, [`ความรู้และทักษะ!B${mostInMessage + 2}`]]);
    expect(office.host.workbook.getWorksheet('ความรู้และทักษะ')?.getCell('B2').value).toBeNull();
  });
});

test('a click goes to the cell in one sync', async () => {
  const office = await openOffice(await faulty());
  const before = office.host.syncs;
  await runExcel((context) => selectCell(context, { sheet: 'หน้าที่', row: 3, column: 3 }));
  expect(office.host.selected?.Address).toBe("'หน้าที่'!C3");
  expect(office.host.syncs - before).toBeLessThanOrEqual(2);
});

test('hints come for edits, selections and sheets', async () => {
  const office = await openOffice(await faulty());
  const hints: ChangeHint[] = [];
  let selections = 0;
  const listener = {
    changed: (hint: ChangeHint) => void hints.push(hint),
    selected: () => selections++,
  };
  await runExcel((context) => watchChanges(context, listener));
  office.host.type('ตำแหน่ง', 'B2', 'นิติกร');
  office.host.click('ตำแหน่ง', 'B2');
  await until(() => hints.length + selections >= 2);
  expect(hints).toEqual([{ sheet: 'ตำแหน่ง', address: 'B2' }]);
  expect(selections).toBe(1);
});

test.each([
  ['นักวิชาการ', 'นักวิชาการ'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['- ข้อหนึ่ง', "'- ข้อหนึ่ง"],
  ['007', "'007"],
  ['true', "'true"],
  ['1/10/2568', "'1/10/2568"],
  [5, 5],
  [null, ''],
])('%p is written as %p', (value, written) => {
  expect(cellInput(value)).toBe(written);
});
