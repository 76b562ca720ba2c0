import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { checkWorkbook } from '../../core/rules/run';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { dense } from '../support/html-blocks';
import { fill, press } from '../support/pane-browser';
import { planOffice, printOffice } from '../support/print-office';
import { readPages } from '../support/read-pages';
import { usePane } from '../support/use-pane';

const { open } = usePane();

/** Letters and signs that are seen, bullets aside, in an order that says nothing of where they stood. */
const lettersOf = (text: string) => [...dense(text).replace(/[-•]/g, '')].sort().join('');

/** What is seen of a form in the window of each page, headers of tables aside: they stand on several. */
function shownPages(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = document.getElementById('paper')?.shadowRoot;
    const windows = [...(paper?.querySelectorAll('.window') ?? [])];
    return windows.map((pane) => {
      const { left, right } = pane.getBoundingClientRect();
      const walk = document.createTreeWalker(pane, 4);
      const range = document.createRange();
      let seen = '';
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (node.parentElement?.closest('thead')) continue;
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (box && box.left >= left - 1 && box.left < right) seen += text[at];
        }
      }
      return seen;
    });
  });
}

test('every page of every form of the sample holds in the preview what it holds in print', async () => {
  const bytes = await writeWorkbook(sampleOffice());
  const { model } = checkWorkbook({
    files: [await readWorkbookBytes(Buffer.from(bytes), 'office.xlsx')],
  });
  const codes = model.positions.map(({ row }) => row.values.code);
  const printed = await printOffice(await planOffice(sampleOffice(), { codes }));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-preview-'));
  const files = codes.map((code, at) => {
    const file = path.join(folder, `${at}.pdf`);
    writeFileSync(file, printed.get(code) ?? '');
    return file;
  });
  const read = readPages(files);
  rmSync(folder, { recursive: true });
  const { page } = await open(bytes);
  await press(page, 'view preview');
  const differing: string[] = [];
  for (const [at, position] of model.positions.entries()) {
    await fill(page, 'previewKey', position.key);
    await page.waitForFunction(
      () =>
        document.getElementById('paper')?.shadowRoot?.querySelector('.caption') instanceof Element,
    );
    const shown = await shownPages(page);
    // The same ones in every copy of the article.
    const headers = await page.evaluate(() =>
      [...(document.querySelector('#paper')?.shadowRoot?.querySelectorAll('thead') ?? [])].map(
        (head) => head.textContent ?? '',
      ),
    );
    const pages = (read[at]?.['pdfjs'] ?? []).map((text) =>
      headers.reduce((rest, head) => rest.replace(dense(head), ''), text.replace(/^-\d+-/, '')),
    );
    const differ = pages.flatMap((text, n) =>
      lettersOf(text) === lettersOf(shown[n] ?? '')
        ? []
        : [
            `${codes[at]} page ${n + 1}: ${lettersOf(text).length} ${lettersOf(shown[n] ?? '').length}`,
          ],
    );
    differing.push(...differ);
    if (shown.length !== pages.length)
      differing.push(`${codes[at]}: ${pages.length} ${shown.length}`);
  }
  expect(differing).toEqual([]);
}, 180_000);
