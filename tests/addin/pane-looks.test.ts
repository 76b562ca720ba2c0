import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { sampleOffice } from '../../pipeline/sample-office';
import { guideName } from '../../core/layout/guide-text';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { buildPane, fill, openBrowser, openPane, press, removePane } from '../support/pane-browser';
import { shoot } from '../support/shoot';
import { faultyOffice, position } from '../support/faulty-office';

let browser: Browser;
let sample: Uint8Array;
let faulty: Uint8Array;
let long: Uint8Array;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
  sample = await writeWorkbook(sampleOffice());
  faulty = await writeWorkbook(faultyOffice());
  long = await writeWorkbook(longOffice());
}, 120_000);

afterAll(async () => {
  await browser.close();
  removePane();
});

type Step = (page: Page) => Promise<void>;

const view =
  (name: string): Step =>
  (page) =>
    press(page, `view ${name}`);

/** What the pane can look like over an office in order, in the order in which it comes about. */
const looks: Readonly<Record<string, Step>> = {
  start: view('start'),
  check: view('check'),
  position: view('position'),
  async 'position-chosen'(page) {
    await fill(page, 'position', 'sn-ga-02');
    // Everything that can be done with a position is in sight.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(800);
  },
  async 'position-pick'(page) {
    await fill(page, 'dutySearch', 'รายงาน');
  },
  async 'position-open'(page) {
    for (const part of ['form', 'duties', 'weights', 'competencies', 'copy'])
      await press(page, `fold ${part}`);
  },
  preview: view('preview'),
  'preview-large': (page) => press(page, 'large'),
  kpi: view('kpi'),
  print: view('print'),
};

/** What the pane looks like beside a print service. */
const printLooks: Readonly<Record<string, Step>> = {
  async 'print-ready'(page) {
    await press(page, 'view print');
    await page.waitForSelector('[data-key="print"]');
  },
  async 'print-done'(page) {
    await press(page, 'print');
    await page.waitForSelector('.result');
  },
};

const printed = {
  folder: 'C:\\Users\\hr\\Documents\\jobsheet\\out',
  printed: [{ code: 'A-1', file: 'A-1.pdf' }],
  skipped: [{ code: 'A-3', findings: 2 }],
};

const printService = (job: string | undefined) => ({
  status: 200,
  body: job === undefined ? { service: 'jobsheet-print', schemaVersion: 1 } : printed,
});

/** The same over an office with faults. */
const troubledLooks: Readonly<Record<string, Step>> = {
  'check-faults': view('check'),
  'check-fixes': (page) => press(page, 'fixAll'),
  'check-fixed': (page) => press(page, 'apply'),
  async 'check-none'(page) {
    await fill(page, 'search', 'ไม่มีคำนี้แน่');
  },
  async 'position-faults'(page) {
    await press(page, 'view position');
    await fill(page, 'position', 'a-1');
  },
  'kpi-none': view('kpi'),
  async 'position-refused'(page) {
    await press(page, 'view position');
    await press(page, 'renamePosition');
  },
};

/** A title of sixty letters, a code and a unit in which no line can end. */
function longOffice() {
  const office = faultyOffice();
  const code = 'SN-GA-'.padEnd(40, 'X');
  const unit = 'ก'.repeat(59);
  const title = 'เจ้าพนักงานส่งเสริมและพัฒนาคุณภาพการบริหารจัดการสหกรณ์ชำนาญงาน';
  const positions = [
    position(code, { title, unit, form: 'ใบกำหนดหน้าทีงาน', summary: `ดูแล  ${'A'.repeat(80)}` }),
    position('A-2', { title: '' }),
  ];
  const duties = [{ position: code, duty: 1, text: unit.repeat(2) }];
  const indicators = [
    { position: code, duty: 1, indicator: 1, text: `จำนวน${'B'.repeat(70)}`, weight: 50 },
  ];
  return { settings: office.settings, rows: { ...office.rows, positions, duties, indicators } };
}

/** What the pane looks like over texts that are longer than its width. */
const longLooks: Readonly<Record<string, Step>> = {
  'long-check': view('check'),
  'long-fixes': (page) => press(page, 'fixAll'),
  async 'long-position'(page) {
    await press(page, 'cancel');
    await press(page, 'view position');
    await fill(page, 'position', 'SN-GA-'.padEnd(40, 'X').toLowerCase());
    for (const part of ['duties', 'weights', 'copy']) await press(page, `fold ${part}`);
    await fill(page, 'weight 0', '12x');
    await press(page, 'saveWeights');
  },
  'long-preview': view('preview'),
  'long-print': view('print'),
};

const cases = ['th-TH', 'en-US'].flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [320, 450].map((width) => ({ language, theme, width })),
  ),
);

describe.each(cases)('$language, $theme, $width px', (options) => {
  const { language, theme, width } = options;

  async function lookAt(bytes: Uint8Array, steps: Readonly<Record<string, Step>>): Promise<void> {
    const { page, complaints } = await openPane(browser, bytes, {
      ...options,
      ...(steps === printLooks && { service: printService }),
    });
    await page.evaluate(axe.source);
    const office = await textOfOffice(bytes);
    for (const [name, step] of Object.entries(steps)) {
      await step(page);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const violations = await violationsOf(page);
      const foreign = language === 'en-US' ? foreignWords(await wordsOf(page), office) : [];
      expect({ name, overflow, violations, foreign }).toEqual({
        name,
        overflow: 0,
        violations: [],
        foreign: [],
      });
      await shoot(page, `${name}-${language.slice(0, 2)}-${theme}-${width}`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  }

  test('every view is free of axe violations and fits', () => lookAt(sample, looks));
  test('so it is with findings, fixes and refusals', () => lookAt(faulty, troubledLooks));
  test('so it is beside a print service', () => lookAt(sample, printLooks));
  test('so it is with texts longer than a line', () => lookAt(long, longLooks));
});

/** Everything that the workbook says, but for its first sheet, which explains it. */
async function textOfOffice(bytes: Uint8Array): Promise<string> {
  const { sheets } = await readWorkbookBytes(Buffer.from(bytes), 'สมุดงาน.xlsx');
  const own = sheets.filter(({ name }) => name !== guideName);
  return own.map((sheet) => JSON.stringify(sheet)).join('\n') + 'สมุดงาน';
}

/** Everything that the pane says or reads out, the printed form left out. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#pane, #pane *')].flatMap((element) => [
      ...[...element.childNodes].map((node) =>
        node.nodeType === 3 ? (node.textContent ?? '') : '',
      ),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]),
  );
}

/** Thai words of an English pane that are not the workbook's. */
function foreignWords(said: readonly string[], office: string): string[] {
  const words = said.flatMap((text) => text.match(/[ก-๛]+/g) ?? []);
  return [...new Set(words)].filter((word) => !office.includes(word));
}

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document as never);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}
