import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { sheets } from '../../core/sheets';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { faultyOffice, position } from '../support/faulty-office';
import { fill, press, settled, type OpenPane, type PaneOptions } from '../support/pane-browser';
import { controlsOf, recordControls } from '../support/seen-controls';
import { usePane } from '../support/use-pane';

/*
 * Every control that the pane draws is worked here. What was drawn and what was worked are both noted in the page itself,
 * whatever the tests say; the last test compares them.
 */
const { open, textOf } = usePane();
const seen = new Set<string>();
const used = new Set<string>();

/** Kinds of controls that stand there once for each finding, duty and so on. */
const repeated = /^(go|fix|rule|more|up|down|pick|split|weight|level|drop) .*$/;
const kindOf = (key: string) => key.replace(repeated, '$1');

async function openRecorded(bytes: Uint8Array, options: PaneOptions = {}): Promise<OpenPane> {
  return open(bytes, { ...options, around: recordControls });
}

async function note(page: Page): Promise<void> {
  const controls = await controlsOf(page);
  for (const key of controls.seen) seen.add(kindOf(key));
  for (const key of controls.used) used.add(kindOf(key));
}

const count = async (page: Page, selector: string) => (await page.$$(selector)).length;
const valueOf = (page: Page, key: string) =>
  page.$eval(`[data-key="${key}"]`, (field) => (field as unknown as { value: string }).value);

/** The faulty office with one fault so often that the list is cut. */
async function manyFaults(): Promise<Uint8Array> {
  const { settings, rows } = faultyOffice();
  const more = Array.from({ length: 25 }, (_, n) =>
    position(`B-${n}`, { form: 'ใบกำหนดหน้าทีงาน', title: `ตำแหน่งที่ ${n}` }),
  );
  return writeWorkbook({
    settings,
    rows: { ...rows, positions: [...(rows.positions ?? []), ...more] },
  });
}

test('check: to a cell, one fix, one rule, all, filters, more, the rules of an office', async () => {
  const { page, host } = await openRecorded(await manyFaults());
  const written = () => host.undoSteps;
  await press(page, 'view check');
  await press(page, 'go not-a-choice 0');
  expect(host.selected?.Address).toBe("'ตำแหน่ง'!C2");

  expect(await count(page, '.group.error:has([data-key="more not-a-choice"]) .finding')).toBe(20);
  expect(await textOf(page, '[data-key="more not-a-choice"]')).toBe('แสดงอีก 7 ข้อ');
  await press(page, 'more not-a-choice');
  expect(await page.$('[data-key="go not-a-choice 26"]')).not.toBeNull();
  expect(await page.$('[data-key="more not-a-choice"]')).toBeNull();

  await press(page, 'fix not-a-choice 0');
  expect(await count(page, '.changes tbody tr')).toBe(1);
  await press(page, 'cancel');
  await press(page, 'rule not-a-choice');
  expect(await count(page, '.changes tbody tr')).toBe(27);
  await press(page, 'cancel');
  expect(await page.$('.changes')).toBeNull();
  expect(written()).toBe(0);

  await fill(page, 'severity', 'info');
  expect(await count(page, '.group.error')).toBe(0);
  await fill(page, 'severity', 'all');
  await fill(page, 'groupBy', 'sheet');
  expect(await textOf(page, '.group h2')).toMatch(/^(ตำแหน่ง|ตัวชี้วัด|หน้าที่)/);
  await fill(page, 'groupBy', 'rule');
  await fill(page, 'search', 'ไม่มีคำนี้แน่');
  expect(await count(page, '.finding')).toBe(0);
  await fill(page, 'search', '');

  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-rules-'));
  const file = path.join(folder, 'jobsheet.config.json');
  writeFileSync(file, JSON.stringify({ rules: { 'blanks-repeated': 'off' } }));
  const input = (await page.$('#ruleSettings')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('[data-key="dropRules"]');
  await settled(page);
  rmSync(folder, { recursive: true });
  expect(await textOf(page, '#ruleCount')).toBe('ปิด 1 กฎ ลดเป็นแจ้งให้ทราบ 0 กฎ');
  expect(await page.$('[data-key="go blanks-repeated 0"]')).toBeNull();
  await press(page, 'dropRules');
  expect(await textOf(page, '#ruleCount')).toBe('ใช้ทุกกฎ');
  expect(await page.$('[data-key="go blanks-repeated 0"]')).not.toBeNull();
  expect(await page.$('[data-key="dropRules"]')).toBeNull();

  await press(page, 'fixAll');
  await press(page, 'apply');
  expect(await textOf(page, '#notice p')).toBe('เขียนแล้ว 28 เซลล์');
  await press(page, 'dismiss');
  expect(await page.$('#notice p')).toBeNull();
  const sheet = host.workbook.getWorksheet('ตำแหน่ง');
  if (sheet) sheet.getCell('B5').value = '';
  const before = host.syncs;
  await press(page, 'check');
  expect(host.syncs).toBeGreaterThan(before);
  expect(await page.$('[data-key="go required-cell-empty 1"]')).not.toBeNull();
  await note(page);
});

test('start: what is missing is added; the settings are shown', async () => {
  const { page, host } = await openRecorded(await writeWorkbook({}));
  host.workbook.removeWorksheet(host.workbook.getWorksheet('คู่มือ')?.id ?? 0);
  await press(page, 'view start');
  await press(page, 'start');
  expect(host.workbook.getWorksheet('คู่มือ')).toBeDefined();
  await press(page, 'settings');
  expect(host.selected?.Address).toBe("'ตั้งค่า'!B2");
  await note(page);
});

test('position: every field of the form goes into its cell', async () => {
  const { page, host } = await openRecorded(await writeWorkbook(faultyOffice()));
  await press(page, 'view position');
  const typed: Record<string, string> = {
    code: 'ก-1',
    title: 'นิติกร',
    form: 'แบบบรรยายลักษณะงาน',
    personnelType: 'พนักงานราชการ',
    workGroup: 'บริหารทั่วไป',
    agency: 'สำนักงานตัวอย่าง',
    unit: 'ฝ่ายอำนวยการ',
    supervisor: 'A-1',
    summary: 'ดูแลกฎหมาย',
    education: 'นิติศาสตรบัณฑิต',
    experience: '-',
    state: 'ร่าง',
  };
  const columns = Object.keys(sheets.positions.columns);
  expect(Object.keys(typed)).toEqual(columns);
  await fill(page, 'column code', 'x');
  await press(page, 'discardPosition');
  expect(await valueOf(page, 'column code')).toBe('');
  for (const [column, value] of Object.entries(typed)) await fill(page, `column ${column}`, value);
  await press(page, 'fold form');
  expect(await page.$eval('[data-key="savePosition"]', (one) => one.checkVisibility())).toBe(false);
  await press(page, 'savePosition');
  const row = host.workbook.getWorksheet('ตำแหน่ง')?.getRow(5);
  expect(columns.map((_, at) => row?.getCell(at + 1).value)).toEqual(Object.values(typed));
  // What a new position needs next is unfolded, and the form is not.
  const folded = (part: string) => page.$eval(`#part-${part}`, (one) => !one.hasAttribute('open'));
  expect([await folded('duties'), await folded('pick')]).toEqual([false, true]);
  await note(page);
});

test('position: everything that belongs to a position', async () => {
  const { page, host } = await openRecorded(await writeWorkbook(faultyOffice()));
  const cell = (sheet: string, address: string) =>
    host.workbook.getWorksheet(sheet)?.getCell(address).value;
  await press(page, 'view position');
  await fill(page, 'position', 'a-1');
  for (const part of ['duties', 'pick', 'split', 'weights', 'competencies', 'copy']) {
    const isSeen = () =>
      page.$eval(`#part-${part} .fold-body`, (one) => one.checkVisibility() as boolean);
    expect(await isSeen()).toBe(false);
    await page.focus(`[data-key="fold ${part}"]`);
    for (const expected of [true, false, true]) {
      await page.keyboard.press(expected ? 'Enter' : 'Space');
      expect(await isSeen()).toBe(expected);
    }
  }
  await press(page, 'renumber');
  expect(cell('หน้าที่', 'B3')).toBe(2);
  await press(page, 'up 2 a-1');
  expect([cell('หน้าที่', 'B2'), cell('หน้าที่', 'B3')]).toEqual([2, 1]);
  await press(page, 'down 1 a-1');
  expect([cell('หน้าที่', 'B2'), cell('หน้าที่', 'B3')]).toEqual([1, 2]);
  await fill(page, 'dutyText', 'ดูแลห้องสมุด');
  await press(page, 'addDuty');
  expect(cell('หน้าที่', 'C6')).toBe('ดูแลห้องสมุด');
  expect(await valueOf(page, 'dutyText')).toBe('');
  await fill(page, 'dutySearch', 'ปลอดภัย');
  await press(page, 'pick 0');
  expect(cell('หน้าที่', 'C7')).toBe('ดูแลความปลอดภัยของอาคารสำนักงาน');
  await press(page, 'split 0');
  expect(cell('ตัวชี้วัด', 'D3')).toBe('จำนวนครั้งที่ปรับปรุงทะเบียน');
  await fill(page, 'weight 1', '61');
  await press(page, 'discardWeights');
  expect(await valueOf(page, 'weight 1')).toBe('');
  await fill(page, 'weight 1', '60');
  await press(page, 'spread');
  expect(await textOf(page, '#weightSum')).toBe('รวม 100');
  await press(page, 'saveWeights');
  expect([cell('ตัวชี้วัด', 'F2'), cell('ตัวชี้วัด', 'F3')]).toEqual([36, 43]);
  await fill(page, 'competency', 'การบริการที่ดี');
  await fill(page, 'level การบริการที่ดี', '2');
  expect(cell('สมรรถนะตำแหน่ง', 'D2')).toBe(2);
  await press(page, 'drop การบริการที่ดี');
  expect(cell('สมรรถนะตำแหน่ง', 'D2')).toBeNull();
  await fill(page, 'newCode', 'A-7');
  await fill(page, 'newTitle', 'นักวิชาการใหม่');
  await press(page, 'copyPosition');
  expect([cell('ตำแหน่ง', 'A5'), cell('ตำแหน่ง', 'B5')]).toEqual(['A-7', 'นักวิชาการใหม่']);
  await fill(page, 'newCode', 'A-8');
  await press(page, 'renamePosition');
  expect(cell('ตำแหน่ง', 'A5')).toBe('A-8');
  await note(page);
});

test('what was typed stays when Excel refuses to write it', async () => {
  const { page, host } = await openRecorded(await writeWorkbook(faultyOffice()));
  await press(page, 'view position');
  await fill(page, 'position', 'a-1');
  const texts = { 'column title': 'ชื่อใหม่', dutyText: 'หน้าที่ใหม่', 'weight 0': '11', newCode: 'Z-1' };
  for (const [key, text] of Object.entries(texts)) await fill(page, key, text);
  for (const name of ['ตำแหน่ง', 'หน้าที่', 'ตัวชี้วัด'])
    await host.workbook.getWorksheet(name)?.protect('', {});
  for (const save of ['savePosition', 'addDuty', 'saveWeights', 'copyPosition']) {
    await press(page, save);
    expect(await textOf(page, '#notice p')).toContain('ถูกป้องกัน');
    for (const [key, text] of Object.entries(texts)) expect(await valueOf(page, key)).toBe(text);
  }
});

test('preview: the chosen form stays, until the selected row is followed again', async () => {
  const { page, host } = await openRecorded(await writeWorkbook(sampleOffice()));
  const keyAt = (row: number) =>
    String(host.workbook.getWorksheet('ตำแหน่ง')?.getCell(`A${row}`).value).toLowerCase();
  const isFollowing = () =>
    page.$eval('[data-key="following"]', (box) => (box as unknown as { checked: boolean }).checked);
  await press(page, 'view preview');
  expect(await isFollowing()).toBe(true);
  await fill(page, 'previewKey', keyAt(4));
  expect([await valueOf(page, 'previewKey'), await isFollowing()]).toEqual([keyAt(4), false]);
  host.click('ตำแหน่ง', 'B3');
  await settled(page);
  expect(await valueOf(page, 'previewKey')).toBe(keyAt(4));
  await press(page, 'following');
  expect([await valueOf(page, 'previewKey'), await isFollowing()]).toEqual([keyAt(3), true]);
  host.click('ตำแหน่ง', 'B2');
  await page.waitForFunction(
    (key) =>
      (document.querySelector('[data-key="previewKey"]') as unknown as { value: string }).value ===
      key,
    {},
    keyAt(2),
  );
  await press(page, 'following');
  host.click('ตำแหน่ง', 'B3');
  await settled(page);
  expect([await valueOf(page, 'previewKey'), await isFollowing()]).toEqual([keyAt(2), false]);
  const paperWidths = () =>
    page.$eval('#paper', ({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
  const [small, box] = await paperWidths();
  expect(small).toBe(box);
  await press(page, 'large');
  await page.waitForFunction(() => {
    const paper = document.getElementById('paper');
    return (paper?.scrollWidth ?? 0) >= 794;
  });
  expect((await paperWidths())[1]).toBe(box);
  await note(page);
});

test('kpi: a year and a round are chosen and written', async () => {
  const { page, host } = await openRecorded(await writeWorkbook(sampleOffice()));
  await press(page, 'view kpi');
  const years = await page.$$eval('[data-key="year"] option', (all) =>
    all.map((option) => option.getAttribute('value') ?? ''),
  );
  const before = await textOf(page, 'main');
  await fill(page, 'year', years[0] ?? '');
  await fill(page, 'round', '1');
  expect(await textOf(page, 'main')).not.toBe(before);
  await press(page, 'writeSummary');
  expect(host.workbook.getWorksheet(`สรุปผล ${years[0]} รอบ 1`)).toBeDefined();
  await note(page);
});

test('print: positions with errors are not offered; one or all are sent; the service is found again', async () => {
  let isHere = true;
  const jobs: string[][] = [];
  const service = (text: string | undefined) => {
    if (!isHere) return { status: 404, body: {} };
    if (text === undefined)
      return { status: 200, body: { service: 'jobsheet-print', schemaVersion: 1 } };
    const { codes } = JSON.parse(text) as { codes: string[] };
    jobs.push(codes);
    return { status: 200, body: { folder: 'C:\\out', printed: [], skipped: [] } };
  };
  const { rows, settings } = faultyOffice();
  const positions = [position('A-1'), position('A-2'), position('A-3', { title: '' })];
  const office = { settings, rows: { ...rows, positions, indicators: [] } };
  const { page, host } = await openRecorded(await writeWorkbook(office), { service });
  await press(page, 'view print');
  await page.waitForSelector('[data-key="print"]');
  const offered = () =>
    page.$$eval('[data-key="printKey"] option', (all) =>
      all.map((option) => option.getAttribute('value')),
    );
  expect(await offered()).toEqual(['', 'a-1', 'a-2']);
  expect(await textOf(page, 'main .warning')).toContain('ยังพิมพ์ไม่ได้ 1 ตำแหน่ง');
  await fill(page, 'printKey', 'a-2');
  await press(page, 'print');
  await page.waitForSelector('.result');
  expect(jobs).toEqual([['A-2']]);
  // Excel does not answer while a cell is edited: the choice stays, nothing is sent, and nothing is lost.
  host.canDelay = false;
  host.edit(true);
  await fill(page, 'printKey', 'a-1');
  await press(page, 'print');
  expect(await textOf(page, '#notice p')).toContain('กำลังพิมพ์อยู่ในเซลล์');
  expect([await valueOf(page, 'printKey'), jobs.length]).toEqual(['a-1', 1]);
  host.edit(false);
  await press(page, 'print');
  await page.waitForSelector('.result');
  expect(jobs).toEqual([['A-2'], ['A-1']]);
  // The chosen position gets an error: it is offered no more, and not sent either.
  host.type('ตำแหน่ง', 'B2', '');
  await page.waitForFunction(
    () => document.querySelectorAll('[data-key="printKey"] option').length === 2,
  );
  expect(await offered()).toEqual(['', 'a-2']);
  isHere = false;
  await press(page, 'print');
  await page.waitForSelector('[data-key="findPrinter"]');
  await press(page, 'copy');
  expect(await textOf(page, '#notice p')).toBe('คัดลอกแล้ว');
  isHere = true;
  await press(page, 'findPrinter');
  await page.waitForSelector('[data-key="print"]');
  await note(page);
});

test('the pane has drawn no control that was not worked above', () => {
  expect([...seen].filter((key) => !used.has(key)).sort()).toEqual([]);
  // The record itself works: a control of each kind is in it.
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'view start',
      'go',
      'severity',
      'ruleSettings',
      'column state',
      'fold copy',
    ]),
  );
  expect(seen.size).toBeGreaterThan(60);
});
