import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { buildPane, fill, openBrowser, openPane, press, removePane } from '../support/pane-browser';
import { shoot } from '../support/shoot';
import { faultyOffice } from '../support/faulty-office';

let browser: Browser;
let sample: Uint8Array;
let faulty: Uint8Array;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
  sample = await writeWorkbook(sampleOffice());
  faulty = await writeWorkbook(faultyOffice());
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
  async 'position-filled'(page) {
    await fill(page, 'position', 'sn-ga-02');
    await fill(page, 'dutySearch', 'รายงาน');
  },
  preview: view('preview'),
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
    for (const [name, step] of Object.entries(steps)) {
      await step(page);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const seen = { name, overflow, violations: await violationsOf(page) };
      expect(seen).toEqual({ name, overflow: 0, violations: [] });
      await shoot(page, `${name}-${language.slice(0, 2)}-${theme}-${width}`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  }

  test('every view is free of axe violations and fits', () => lookAt(sample, looks));
  test('so it is with findings, fixes and refusals', () => lookAt(faulty, troubledLooks));
  test('so it is beside a print service', () => lookAt(sample, printLooks));
});

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document as never);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}
