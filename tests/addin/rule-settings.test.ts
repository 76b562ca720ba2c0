import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { press, settled } from '../support/pane-browser';
import { usePane } from '../support/use-pane';

const { open, textOf } = usePane();
let folder: string;
let faulty: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
  faulty = await writeWorkbook({
    rows: { duties: [{ position: 'A-1', duty: 1, text: 'ร่วม ตรวจทานเอกสารอื่นๆ' }] },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function give(page: Page, config: string): Promise<void> {
  const file = path.join(folder, 'jobsheet.config.json');
  writeFileSync(file, config);
  const input = await page.waitForSelector('input#ruleSettings');
  await input?.uploadFile(file);
  await settled(page);
}

test('rules are switched off by a file, kept in the workbook, and used again', async () => {
  const { page, host } = await open(faulty);
  expect(await textOf(page, '#counts')).toBe('ต้องแก้ 1 · ควรตรวจ 1 · แจ้งให้ทราบ 1');
  await give(page, '{"rules":{"blank-after-prefix":"info","repeat-mark-blank":"off"}}');
  expect(await textOf(page, '#ruleCount')).toBe('ปิด 1 กฎ ลดเป็นแจ้งให้ทราบ 1 กฎ');
  expect(await textOf(page, '#counts')).toBe('ต้องแก้ 1 · ควรตรวจ 0 · แจ้งให้ทราบ 1');
  expect([...host.settings.values()]).toEqual([
    '{"rules":{"blank-after-prefix":"info","repeat-mark-blank":"off"}}',
  ]);
  await page.reload();
  await page.waitForSelector('body[data-ready]');
  expect(await textOf(page, '#counts')).toBe('ต้องแก้ 1 · ควรตรวจ 0 · แจ้งให้ทราบ 1');
  await press(page, 'dropRules');
  expect(await textOf(page, '#counts')).toBe('ต้องแก้ 1 · ควรตรวจ 1 · แจ้งให้ทราบ 1');
  expect(host.settings.size).toBe(0);
});

test('errors stay on, nothing is raised, and an unreadable file changes nothing', async () => {
  const { page, host } = await open(faulty);
  await give(page, '{"rules":{"reference-not-found":"off","blank-after-prefix":"error"}}');
  expect(await textOf(page, '#notice p')).toMatch(/reference-not-found.*blank-after-prefix/s);
  expect(await textOf(page, '#counts')).toBe('ต้องแก้ 1 · ควรตรวจ 1 · แจ้งให้ทราบ 1');
  host.settings.clear();
  await give(page, '{');
  expect(await textOf(page, '#notice p')).toMatch(/^jobsheet\.config\.json: /);
  expect(host.settings.size).toBe(0);
});
