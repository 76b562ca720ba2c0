import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Session } from '../../addin/session';
import { largeWorkbook } from '../support/large-office';
import { openHost } from '../support/excel-host/open-host';
import { buildPane, built, removePane } from '../support/pane-browser';

test('25,000 rows are read in at most 30 syncs, each below 5 MB; an edit is re-checked in two', async () => {
  const { host } = await openHost(await largeWorkbook());
  const session = new Session();
  const { check } = await session.readAll();
  expect(check.model.tables.indicators).toHaveLength(14_000);
  expect(host.syncs).toBeLessThanOrEqual(30);
  expect(host.largest).toBeLessThanOrEqual(host.limit);
  const before = host.syncs;
  host.type('หน้าที่', 'C5002', 'ข้อความใหม่');
  const after = await session.follow([{ sheet: 'หน้าที่', address: 'C5002' }]);
  expect(after.check.model.tables.duties[5000]?.values.text).toBe('ข้อความใหม่');
  expect(host.syncs - before).toBeLessThanOrEqual(2);
  // The same as if everything had been read again.
  const again = await new Session().readAll();
  expect(after.check.findings).toEqual(again.check.findings);
}, 180_000);

test('the bundle weighs less than 150 KB without Office.js, and makes no code from text', () => {
  buildPane();
  const bundle = readFileSync(path.join(built, 'pane.js'));
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(150_000);
  removePane();
  expect(bundle.toString()).not.toMatch(/\beval\(/);
});
