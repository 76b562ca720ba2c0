import { Workbook } from 'exceljs';
import type { Page } from 'puppeteer';
import { checkWorkbook } from '../../core/rules/run';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { faultyOffice, position } from '../support/faulty-office';
import { fill, press, settled } from '../support/pane-browser';
import { usePane } from '../support/use-pane';

const { open, saved, textOf } = usePane();
let sample: Uint8Array;
let faulty: Uint8Array;

beforeAll(async () => {
  sample = await writeWorkbook(sampleOffice());
  faulty = await writeWorkbook({
    rows: {
      positions: [position('A-1', { form: 'ใบกำหนดหน้าทีงาน' }), position('A-2', { title: '' })],
      duties: [
        { position: 'A-1', duty: 1, text: 'จัดทำทะเบียนสมาชิก' },
        { position: 'A-2', duty: 1, text: 'ตรวจสอบบัญชีลูกหนี้' },
      ],
    },
  });
});

describe('check', () => {
  test('findings are listed; a click goes to the cell; a fix is shown, applied and saved', async () => {
    const pane = await open(faulty);
    const { page, host } = pane;
    expect(await textOf(page, '#counts')).toMatch(/^ต้องแก้ 2 /);
    await press(page, 'go not-a-choice 0');
    expect(host.selected?.Address).toBe("'ตำแหน่ง'!C2");
    await press(page, 'fix not-a-choice 0');
    expect(await textOf(page, '.changes tbody')).toBe('ตำแหน่ง C2ใบกำหนดหน้าทีงานใบกำหนดหน้าที่งาน');
    await press(page, 'apply');
    expect(await textOf(page, '#notice p')).toBe('เขียนแล้ว 1 เซลล์');
    expect(await textOf(page, '#counts')).toMatch(/^ต้องแก้ 1 /);
    const { findings } = checkWorkbook({ files: [await saved(pane)] });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
      ['required-cell-empty'],
    );
  });

  test('what is typed in a cell is checked by itself', async () => {
    const { page, host } = await open(faulty);
    const before = host.syncs;
    host.type('ตำแหน่ง', 'B3', 'นิติกร');
    await page.waitForFunction(() =>
      document.getElementById('counts')?.textContent?.startsWith('ต้องแก้ 1 '),
    );
    expect(host.syncs - before).toBeLessThanOrEqual(2);
    host.type('หน้าที่', 'A2', 'ไม่มี');
    await page.waitForFunction(
      () => !document.getElementById('counts')?.textContent?.startsWith('ต้องแก้ 1 '),
    );
  });

  test('findings are filtered, searched and grouped; by sheet too', async () => {
    const { page } = await open(faulty);
    await fill(page, 'severity', 'warning');
    expect(await page.$$('.group.error')).toHaveLength(0);
    await fill(page, 'severity', 'all');
    await fill(page, 'groupBy', 'sheet');
    expect(await textOf(page, '.group h2')).toMatch(/^ตำแหน่ง/);
    await fill(page, 'search', 'ไม่มีคำนี้แน่');
    expect(await page.$$('.finding')).toHaveLength(0);
  });

  test('a protected sheet, a lost sheet: a clear sentence, and the pane goes on', async () => {
    const { page, host } = await open(faulty);
    await host.workbook.getWorksheet('ตำแหน่ง')?.protect('', {});
    await press(page, 'fix not-a-choice 0');
    await press(page, 'apply');
    expect(await textOf(page, '#notice p')).toContain('ถูกป้องกัน');
    host.workbook.removeWorksheet(host.workbook.getWorksheet('หน้าที่')?.id ?? 0);
    await press(page, 'check');
    expect(await textOf(page, '#counts')).toMatch(/^ต้องแก้ \d/);
  });
});

describe('trouble in Excel is told, nothing is lost, and the pane goes on', () => {
  const wrong = 'ใบกำหนดหน้าทีงาน';
  const right = 'ใบกำหนดหน้าที่งาน';

  /** The pane with a fix that waits for the user's word; `quick` shortens its long waits thirtyfold. */
  async function openFix(quick = false) {
    const pane = await open(faulty);
    const { page, host } = pane;
    if (quick) {
      await page.evaluate(() => {
        const usual = window.setTimeout.bind(window);
        const short = (run: () => void, ms = 0) => usual(run, ms >= 2_000 ? ms / 30 : ms);
        Object.assign(window, { setTimeout: short });
      });
    }
    await press(page, 'fix not-a-choice 0');
    const cell = () => host.workbook.getWorksheet('ตำแหน่ง')?.getCell('C2');
    const click = () =>
      page.$eval('[data-key="apply"]', (one) => (one as never as { click(): void }).click());
    const told = (words: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector('#notice p')?.textContent?.includes(wanted),
        {},
        words,
      );
    const fixAgain = async () => {
      await press(page, 'fix not-a-choice 0');
      await press(page, 'apply');
      await told('เขียนแล้ว 1 เซลล์');
      expect(cell()?.value).toBe(right);
    };
    return { ...pane, cell, click, told, fixAgain };
  }

  test("a co-author's change", async () => {
    const { cell, click, told, page } = await openFix();
    const at = cell();
    if (at) at.value = 'ของผู้อื่น';
    await click();
    await told('เซลล์ ตำแหน่ง!C2 ถูกแก้ไปแล้วหลังจากที่แสดงไว้ จึงไม่เขียนทับ');
    expect(cell()?.value).toBe('ของผู้อื่น');
    await press(page, 'check');
    expect(await textOf(page, '.finding p')).toContain('ของผู้อื่น');
  });

  test('cell-edit mode, in an Excel that waits and in one that does not', async () => {
    const { host, cell, click, told } = await openFix(true);
    host.edit(true);
    await click();
    await told('กำลังรอ Excel');
    expect(cell()?.value).toBe(wrong);
    host.edit(false);
    await told('เขียนแล้ว 1 เซลล์');
    expect(cell()?.value).toBe(right);
    const at = await openFix();
    at.host.canDelay = false;
    at.host.edit(true);
    await at.click();
    await at.told('กำลังพิมพ์อยู่ในเซลล์');
    at.host.edit(false);
    await at.fixAgain();
  });

  test('a sheet that was deleted meanwhile', async () => {
    const { host, click, told, page } = await openFix();
    host.workbook.removeWorksheet(host.workbook.getWorksheet('ตำแหน่ง')?.id ?? 0);
    await click();
    await told('ไม่พบชีตหรือเซลล์นี้แล้ว');
    await press(page, 'check');
    expect(await textOf(page, '#counts')).toMatch(/^ต้องแก้ \d/);
  });

  test('a lost connection', async () => {
    const { host, cell, click, told, fixAgain } = await openFix(true);
    host.isLost = true;
    await click();
    await told('Excel ไม่ตอบ');
    await told('ยังไม่ได้เขียนอะไรลงสมุดงาน');
    expect(cell()?.value).toBe(wrong);
    host.isLost = false;
    await fixAgain();
  });
});

describe('ribbon', () => {
  test('every function shows its view and completes', async () => {
    const { page } = await open(faulty);
    const views = await page.evaluate(async () => {
      const ribbon = (
        window as unknown as { ribbon: Record<string, (event: object) => Promise<void>> }
      ).ribbon;
      const seen: Record<string, string> = {};
      for (const [id, run] of Object.entries(ribbon)) {
        await new Promise<void>((resolve) => void run({ completed: resolve }));
        await new Promise((resolve) => setTimeout(resolve, 20));
        seen[id] = document.querySelector('nav [aria-current]')?.textContent ?? '';
      }
      return seen;
    });
    expect(views).toEqual({
      check: 'ตรวจ',
      fixAll: 'ตรวจ',
      newPosition: 'ตำแหน่ง',
      preview: 'ดูก่อนพิมพ์',
      kpiSummary: 'ผลตัวชี้วัด',
      settings: 'เริ่มต้น',
    });
  });
});

describe('fix all', () => {
  /** Presses a button of the ribbon and waits for Excel to hear that it is done. */
  const pressRibbon = (page: Page, id: string) =>
    page.evaluate(
      (name) =>
        new Promise<void>((resolve) => {
          const { ribbon } = window as unknown as {
            ribbon: Record<string, (event: object) => Promise<void>>;
          };
          void ribbon[name]?.({ completed: resolve });
        }),
      id,
    );

  test('the ribbon shows every old and new value; one press writes them in one step', async () => {
    const pane = await open(await writeWorkbook(faultyOffice()), { api: '1.20' });
    const { page, host } = pane;
    await pressRibbon(page, 'fixAll');
    await settled(page);
    const cells = await page.$$eval('.changes tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(cells).toEqual([
      ['ตำแหน่ง C2', 'ใบกำหนดหน้าทีงาน', 'ใบกำหนดหน้าที่งาน'],
      ['ตำแหน่ง C3', 'ใบกำหนดหน้าทีงาน', 'ใบกำหนดหน้าที่งาน'],
      ['ตำแหน่ง I3', 'ดูแล  งานทะเบียน', 'ดูแล งานทะเบียน'],
    ]);
    expect(await textOf(page, 'main .hint')).toBe('ย้อนกลับได้ในครั้งเดียวด้วย Ctrl+Z');
    expect(host.undoSteps).toBe(0);
    await press(page, 'apply');
    expect(host.undoSteps).toBe(1);
    const { model, findings } = checkWorkbook({ files: [await saved(pane)] });
    expect(findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(model.positions.map(({ row }) => row.values.form)).toEqual(
      Array(3).fill('ใบกำหนดหน้าที่งาน'),
    );
    expect(model.positions[1]?.row.values.summary).toBe('ดูแล งานทะเบียน');
  });

  test('one rule alone is mended; taken back, nothing is written', async () => {
    const pane = await open(await writeWorkbook(faultyOffice()), { api: '1.14' });
    const { page, host } = pane;
    await press(page, 'fixAll');
    expect(await textOf(page, 'main .hint')).toContain('อาจต้องกดหลายครั้ง');
    await press(page, 'cancel');
    expect(host.undoSteps).toBe(0);
    await press(page, 'rule not-a-choice');
    await press(page, 'apply');
    const { findings } = checkWorkbook({ files: [await saved(pane)] });
    const fixable = findings.filter(({ fix }) => fix !== null).map(({ code }) => code);
    expect(fixable).toEqual(['blanks-repeated']);
  });
});

describe('start', () => {
  test('an empty workbook becomes a jobsheet workbook', async () => {
    const empty = new Workbook();
    empty.addWorksheet('Sheet1');
    const pane = await open(new Uint8Array(await empty.xlsx.writeBuffer()));
    await press(pane.page, 'view start');
    await press(pane.page, 'start');
    expect(await textOf(pane.page, '.result')).toContain('เพิ่ม 18 ชีต');
    await press(pane.page, 'start');
    // What the first press wrote is read once more in between.
    await pane.page.waitForFunction(() =>
      document.querySelector('.result')?.textContent?.includes('มีครบแล้ว'),
    );
  });
});

describe('position', () => {
  test('a position added by the form, with a duty, is valid', async () => {
    const pane = await open(await writeWorkbook({}));
    const { page } = pane;
    await press(page, 'view position');
    for (const [column, value] of Object.entries(position('ก-01')))
      await fill(page, `column ${column}`, value as string);
    await press(page, 'savePosition');
    await settled(page);
    await fill(page, 'dutyText', '- จัดทำแผนปฏิบัติงานประจำปี');
    await press(page, 'addDuty');
    const file = await saved(pane);
    const { model, findings } = checkWorkbook({ files: [file] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(model.positions[0]?.duties[0]?.row.values.text).toBe('- จัดทำแผนปฏิบัติงานประจำปี');
  });

  test('duties are moved, weights brought to 100, competencies set, a copy and a new code made', async () => {
    const pane = await open(sample);
    const { page } = pane;
    const before = checkWorkbook({ files: [await saved(pane)] }).model;
    const from = before.positions.find(
      ({ duties, competencies }) => duties.length > 2 && competencies.length > 0,
    );
    if (!from) throw new Error('the sample has no such position');
    await press(page, 'view position');
    await fill(page, 'position', from.key);
    await press(page, `down ${from.duties[0]?.number} ${from.key}`);
    await fill(page, 'dutySearch', 'รายงาน');
    expect((await page.$$('.picks li')).length).toBeGreaterThan(0);
    await press(page, 'pick 0');
    const name = from.competencies[0]?.values.competency ?? '';
    await fill(page, `level ${name}`, '5');
    await fill(page, 'newCode', 'ใหม่-1');
    await press(page, 'copyPosition');
    await settled(page);
    const { model } = checkWorkbook({ files: [await saved(pane)] });
    const after = model.positionByKey.get(from.key);
    expect(after?.duties[0]?.row.values.text).toBe(from.duties[1]?.row.values.text);
    expect(after?.duties).toHaveLength(from.duties.length + 1);
    expect(after?.competencies[0]?.values.level).toBe(5);
    expect(model.positionByKey.get('ใหม่-1')?.duties).toHaveLength(from.duties.length + 1);
  });
});

test('everything is reached and worked with the keyboard', async () => {
  const { page, host } = await open(faulty);
  const seen: string[] = [];
  for (let n = 0; n < 30; n++) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(
        () =>
          (document.activeElement as unknown as { dataset: { key?: string } })?.dataset.key ?? '',
      ),
    );
    if (seen.at(-1) === 'go not-a-choice 0') break;
  }
  expect(seen).toEqual(
    expect.arrayContaining(['view check', 'check', 'fixAll', 'severity', 'go not-a-choice 0']),
  );
  await page.keyboard.press('Enter');
  await settled(page);
  expect(host.selected?.Address).toBe("'ตำแหน่ง'!C2");
  const focused = await page.evaluate(
    () => (document.activeElement as unknown as { dataset: { key?: string } })?.dataset.key,
  );
  expect(focused).toBe('go not-a-choice 0');
});
