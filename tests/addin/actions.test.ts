import { Actions } from '../../addin/actions';
import { patience } from '../../addin/excel/run-excel';
import { initialState, type Office } from '../../addin/pane-state';
import { Session } from '../../addin/session';
import { Store } from '../../addin/store';
import type { TroubleName } from '../../core/messages/addin';
import { changeOf, editCell, noChange } from '../../core/edits/change';
import type { AnyFinding } from '../../core/findings/finding';
import { addinTh } from '../../core/messages/addin-th';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { openHost } from '../support/excel-host/open-host';
import type { ExcelHost } from '../support/excel-host/excel-host';
import { faultyOffice } from '../support/faulty-office';
import { until } from '../support/until';

let faulty: Uint8Array;
beforeAll(async () => {
  faulty = await writeWorkbook(faultyOffice());
});

const usual = { ...patience };
afterEach(() => Object.assign(patience, usual));

/** The pane without its drawing, over an open workbook that was checked once. */
async function openActions() {
  const { host } = await openHost(faulty);
  const store = new Store(initialState('th'), () => undefined);
  const actions = new Actions(store, new Session());
  await actions.check();
  const cell = () => host.workbook.getWorksheet('ตำแหน่ง')?.getCell('C2').value;
  const fix = async () => {
    const findings = store.state.office?.check.findings ?? [];
    actions.proposeFixes(findings.filter(({ at }) => at.sheet === 'ตำแหน่ง' && at.row === 2));
    await actions.applyProposed();
  };
  return { host, store, actions, cell, fix };
}

const { troubles, common } = addinTh;
const untouched = (kind: TroubleName) => `${troubles[kind]}\n${common.nothingWritten}`;
const wrong = 'ใบกำหนดหน้าทีงาน';
const right = 'ใบกำหนดหน้าที่งาน';

describe('when Excel cannot do it, a sentence says why, nothing is lost and the pane goes on', () => {
  test('a protected sheet', async () => {
    const { host, store, cell, fix } = await openActions();
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    await sheet?.protect('', {});
    await fix();
    expect(store.state.notice).toEqual({ kind: 'bad', text: untouched('protected') });
    expect([cell(), store.state.isBusy]).toEqual([wrong, false]);
    sheet?.unprotect();
    await fix();
    expect([cell(), store.state.notice?.kind]).toEqual([right, 'good']);
  });

  test("a co-author's change", async () => {
    const { host, store, cell, fix, actions } = await openActions();
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    // No event tells of it.
    if (sheet) sheet.getCell('C2').value = 'ของผู้อื่น';
    await fix();
    const text = common.conflicts(['ตำแหน่ง!C2']);
    expect(store.state.notice).toEqual({ kind: 'bad', text });
    expect(text).toContain('เซลล์ ตำแหน่ง!C2 ถูกแก้ไปแล้ว');
    expect(cell()).toBe('ของผู้อื่น');
    await actions.check();
    expect(store.state.office?.check.model.positions[0]?.row.values.form).not.toBe(right);
  });

  test('rows that moved after a fix was shown: nothing is written into a row of another', async () => {
    const { host, store, cell, actions } = await openActions();
    const findings = store.state.office?.check.findings ?? [];
    const form = ({ at }: AnyFinding) => at.sheet === 'ตำแหน่ง' && at.row === 2 && at.column === 3;
    actions.proposeFixes(findings.filter(form));
    host.workbook.getWorksheet('ตำแหน่ง')?.spliceRows(2, 0, ['N-1', 'ใหม่', 'ของผู้อื่น']);
    await actions.check();
    await actions.applyProposed();
    expect(store.state.notice).toEqual({ kind: 'bad', text: common.conflicts(['ตำแหน่ง!C2']) });
    expect(cell()).toBe('ของผู้อื่น');
  });

  test('a formula: it stays, and the sentence says what to do', async () => {
    const { host, store, actions, fix } = await openActions();
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    const formula = { formula: 'B2&""', result: wrong };
    if (sheet) sheet.getCell('C2').value = formula;
    await fix();
    expect(store.state.notice).toEqual({ kind: 'bad', text: common.formulas(['ตำแหน่ง!C2']) });
    const position = store.state.office?.check.model.positions[0];
    let isTold = false;
    const edits = ['form', 'title'].flatMap((column) =>
      position ? editCell(position.row, column, right) : [],
    );
    await actions.edit(
      () => ({ ...noChange, edits }),
      () => (isTold = true),
    );
    expect([isTold, sheet?.getCell('C2').value]).toEqual([false, formula]);
    expect(sheet?.getCell('B2').value).not.toBe(right);
  });

  test('rows that moved while an edit waited for its turn: nothing is written either', async () => {
    const { host, store, actions } = await openActions();
    const { check } = store.state.office ?? {};
    const position = check?.model.positions[0];
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    sheet?.spliceRows(2, 0, ['N-1', 'ใหม่', 'ของผู้อื่น']);
    const reading = actions.check();
    const editing = actions.edit(() => ({
      ...noChange,
      edits: position ? editCell(position.row, 'title', 'ชื่อที่แก้') : [],
    }));
    await Promise.all([reading, editing]);
    expect(store.state.notice).toEqual({ kind: 'bad', text: common.conflicts(['ตำแหน่ง!B2']) });
    expect(sheet?.getCell('B2').value).toBe('ใหม่');
  });

  test('cell-edit mode: the pane waits, says so, and goes on by itself', async () => {
    const { host, store, cell, fix } = await openActions();
    patience.notice = 10;
    host.edit(true);
    const fixing = fix();
    await until(() => store.state.notice !== null);
    expect(store.state.notice).toEqual({ kind: 'wait', text: common.waiting });
    expect(cell()).toBe(wrong);
    host.edit(false);
    await fixing;
    expect([cell(), store.state.notice?.kind]).toEqual([right, 'good']);
  });

  test('cell-edit mode in an Excel that does not wait', async () => {
    const { host, store, cell, fix } = await openActions();
    host.canDelay = false;
    host.edit(true);
    await fix();
    expect(store.state.notice).toEqual({ kind: 'bad', text: untouched('cell-edit') });
    host.edit(false);
    await fix();
    expect([cell(), store.state.notice?.kind]).toEqual([right, 'good']);
  });

  test('a missing sheet', async () => {
    const { host, store, actions, fix } = await openActions();
    const id = host.workbook.getWorksheet('ตำแหน่ง')?.id ?? 0;
    host.workbook.removeWorksheet(id);
    await fix();
    expect(store.state.notice).toEqual({ kind: 'bad', text: untouched('sheet-missing') });
    await actions.check();
    expect(store.state.notice).toBeNull();
    expect(store.state.office?.check.model.positions).toEqual([]);
  });

  test('a lost connection', async () => {
    const { host, store, actions, cell, fix } = await openActions();
    Object.assign(patience, { notice: 10, end: 30 });
    host.isLost = true;
    const before = store.state.office;
    await fix();
    expect(store.state.notice).toEqual({ kind: 'bad', text: untouched('no-answer') });
    expect([cell(), store.state.isBusy, store.state.office]).toEqual([wrong, false, before]);
    host.isLost = false;
    Object.assign(patience, usual);
    await actions.check();
    expect(store.state.notice).toBeNull();
    await fix();
    expect(cell()).toBe(right);
  });

  /** Lets something happen just before the message that writes is answered. */
  function beforeWriting(host: ExcelHost, happen: () => void): void {
    host.onRequest = ({ message }) => {
      if (message.body.Actions.some(({ Name }) => Name === 'Values')) happen();
    };
  }

  test('a connection lost right after writing: what was written is told, and what is typed let go', async () => {
    const { host, store, actions, cell } = await openActions();
    Object.assign(patience, { end: 1_000 });
    beforeWriting(host, () => (host.isLost = true));
    const [first] = store.state.office?.check.findings.filter(({ fix }) => fix) ?? [];
    const isWritten = await new Promise<boolean>((resolve) => {
      const make = () => (first?.fix ? changeOf(first.fix) : noChange);
      void actions.edit(make, () => resolve(true)).then(() => resolve(false));
    });
    expect([isWritten, cell()]).toEqual([true, right]);
    const text = common.writtenUnread(1, troubles['no-answer']);
    expect(store.state.notice).toEqual({ kind: 'bad', text });
    expect(text).toMatch(/^เขียนแล้ว 1 เซลล์ แต่อ่านสมุดงานใหม่ไม่ได้\n/);
  });

  test('a refusal on the way: some may be written, and the pane shows what is', async () => {
    const { host, store, cell, fix } = await openActions();
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    beforeWriting(host, () => {
      if (sheet) sheet.getCell('B2').value = 'ชื่อจากผู้อื่น';
      void sheet?.protect('', {});
    });
    await fix();
    const text = `${troubles.protected}\n${common.perhapsWritten}`;
    expect(store.state.notice).toEqual({ kind: 'bad', text });
    expect([cell(), store.state.office?.check.model.positions[0]?.row.values.title]).toEqual([
      wrong,
      'ชื่อจากผู้อื่น',
    ]);
  });

  test('what was given up is not written later', async () => {
    const { host, store, cell, fix } = await openActions();
    Object.assign(patience, { notice: 10, end: 30 });
    host.edit(true);
    await fix();
    expect(store.state.notice).toEqual({ kind: 'bad', text: untouched('no-answer') });
    host.edit(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cell()).toBe(wrong);
  });

  test('a fault of our own', async () => {
    const { store, actions } = await openActions();
    await actions.edit(() => {
      throw new Error('x');
    });
    expect(store.state.notice?.text).toBe(`${common.fault}: Error: x`);
    expect(store.state.isBusy).toBe(false);
  });
});

test('edits that come fast are followed together, in two syncs', async () => {
  const { host, actions, store } = await openActions();
  const before = host.syncs;
  for (const row of [2, 3, 4]) {
    host.type('หน้าที่', `C${row}`, `ข้อความใหม่ ${row}`);
    actions.changed({ sheet: 'หน้าที่', address: `C${row}` });
  }
  await new Promise((resolve) => setTimeout(resolve, 450));
  await actions.idle();
  expect(host.syncs - before).toBeLessThanOrEqual(2);
  const texts = store.state.office?.check.model.tables.duties.map(({ values }) => values.text);
  expect(texts?.slice(0, 3)).toEqual(['ข้อความใหม่ 2', 'ข้อความใหม่ 3', 'ข้อความใหม่ 4']);
});

test('a mistyped code is told at once; its fix comes when it is known to bring nothing else to light', async () => {
  const { host } = await openHost(await writeWorkbook(sampleOffice()));
  const session = new Session();
  await session.readAll();
  const right = String(host.workbook.getWorksheet('หน้าที่')?.getCell('A2').value);
  host.type('หน้าที่', 'A2', `${right}X`);
  const fixes = (office: Office | null) =>
    office?.check.findings
      .filter(({ code, at }) => code === 'reference-not-found' && at.sheet === 'หน้าที่')
      .map(({ fix }) => fix?.edits.map(({ value }) => value) ?? null);
  expect(fixes(await session.follow([{ sheet: 'หน้าที่', address: 'A2' }]))).toEqual([null]);
  let looks = 0;
  // A clock by which every step takes longer than a slice.
  let clock = 0;
  const now = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000));
  expect(await session.tryFixes(() => looks++ === 0)).toBeNull();
  now.mockRestore();
  expect(looks).toBeGreaterThan(1);
  expect(fixes(await session.tryFixes(() => true))).toEqual([[right]]);
  expect(await session.tryFixes(() => true)).toBeNull();
});

test('a check that nobody asked for takes no button away', async () => {
  const { host } = await openHost(faulty);
  const seen: boolean[] = [];
  const store: Store = new Store(initialState('th'), () => seen.push(store.state.isBusy));
  const actions = new Actions(store, new Session());
  await actions.check();
  seen.splice(0);
  host.type('หน้าที่', 'C2', 'ข้อความใหม่');
  actions.changed({ sheet: 'หน้าที่', address: 'C2' });
  await until(() => store.state.office?.check.model.tables.duties[0]?.values.text === 'ข้อความใหม่');
  await actions.idle();
  expect(seen).not.toContain(true);
});

test('the pane is busy from the moment something is asked for until the last of it is done', async () => {
  const { actions, store } = await openActions();
  const first = actions.check();
  const second = actions.check();
  expect(store.state.isBusy).toBe(true);
  await first;
  expect(store.state.isBusy).toBe(true);
  await second;
  expect(store.state.isBusy).toBe(false);
});

test('who asks for something while fixes are tried does not wait for them, and they come afterwards', async () => {
  const { host } = await openHost(await writeWorkbook(sampleOffice()));
  for (let row = 2; row < 40; row += 3) {
    const cell = host.workbook.getWorksheet('หน้าที่')?.getCell(`A${row}`);
    if (cell) cell.value = `${String(cell.value)}X`;
  }
  const store = new Store(initialState('th'), () => undefined);
  const actions = new Actions(store, new Session());
  const fixed = () =>
    store.state.office?.check.findings.filter(
      ({ code, fix }) => code === 'reference-not-found' && fix !== null,
    ).length;
  await actions.check();
  expect(store.state.office?.check.findings.length).toBeGreaterThan(0);
  expect(fixed()).toBe(0);
  await actions.select({ file: '', sheet: 'ตำแหน่ง', row: 2, column: 1 });
  expect(fixed()).toBe(0);
  await actions.idle();
  expect(fixed()).toBeGreaterThan(5);
});
