import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { buildPane, openBrowser, openPane, press, removePane } from '../support/pane-browser';
import { shoot } from '../support/shoot';

let browser: Browser;
let sample: Uint8Array;

beforeAll(async () => {
  buildPane();
  browser = await openBrowser();
  sample = await writeWorkbook(sampleOffice());
}, 120_000);

afterAll(async () => {
  await browser.close();
  removePane();
});

const viewNames = ['start', 'check', 'position', 'preview', 'kpi', 'print'];

describe.each([
  ['th-TH', 'light', 320],
  ['th-TH', 'dark', 450],
  ['en-US', 'light', 450],
  ['en-US', 'dark', 320],
] as const)('%s, %s, %i px', (language, theme, width) => {
  test('every view is free of axe violations and fits', async () => {
    const { page, complaints } = await openPane(browser, sample, { language, theme, width });
    for (const name of viewNames) {
      await press(page, `view ${name}`);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, overflow]).toEqual([name, 0]);
      await shoot(page, `${name}-${language.slice(0, 2)}-${theme}-${width}`);
    }
    expect(complaints).toEqual([]);
    await page.evaluate(axe.source);
    for (const name of viewNames) {
      await press(page, `view ${name}`);
      expect([name, await violationsOf(page)]).toEqual([name, []]);
    }
    await page.close();
  });
});

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document.getElementById('pane') as never);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}
