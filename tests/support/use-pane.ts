import type { Browser, Page } from 'puppeteer';
import type { RawFile } from '../../core/workbook/raw-workbook';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { saveHost } from './excel-host/open-host';
import {
  buildPane,
  openBrowser,
  openPane,
  removePane,
  type OpenPane,
  type PaneOptions,
} from './pane-browser';

/** What a test file about the pane works with. */
export interface PaneTests {
  /** Opens a workbook with the pane; after the test, nothing may have been complained of. */
  open(bytes: Uint8Array, options?: PaneOptions): Promise<OpenPane>;
  /** Saves the workbook and reads the file back. */
  saved(pane: OpenPane): Promise<RawFile>;
  textOf(page: Page, selector: string): Promise<string>;
}

/** Builds the pane and launches the browser for the tests of a file. */
export function usePane(): PaneTests {
  let browser: Browser;
  const opened: OpenPane[] = [];
  beforeAll(async () => {
    buildPane();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    removePane();
  });
  afterEach(async () => {
    for (const { page, host, complaints } of opened.splice(0)) {
      expect(complaints).toEqual([]);
      expect(host.faults).toEqual([]);
      expect(host.missing).toEqual([]);
      await page.close();
    }
  });
  return {
    async open(bytes, options = {}) {
      const pane = await openPane(browser, bytes, options);
      opened.push(pane);
      return pane;
    },
    saved: async ({ host }) => readWorkbookBytes(Buffer.from(await saveHost(host)), 'x.xlsx'),
    textOf: (page, selector) => page.$eval(selector, (element) => element.textContent ?? ''),
  };
}
