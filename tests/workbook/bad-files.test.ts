import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { unreadableMessage } from '../../core/messages';
import type { UnreadableReason } from '../../core/workbook/unreadable';
import { readWorkbooks } from '../../pipeline/read-workbook';
import type { ReadLimits } from '../../pipeline/read/read-limits';
import { packXlsx, sheetXml } from '../support/pack-xlsx';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-bad-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function reasonOf(bytes: Buffer | string, limits: Partial<ReadLimits> = {}) {
  const file = path.join(folder, 'งาน.xlsx');
  writeFileSync(file, bytes);
  const { workbook, unreadable } = await readWorkbooks([file], { limits });
  expect(workbook.files).toEqual([]);
  expect(unreadable).toHaveLength(1);
  return unreadable[0];
}

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

function zip(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
}

const good = packXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const withSheet = (xml: string) => packXlsx({ parts: { 'xl/worksheets/sheet1.xml': xml } });

test.each<[string, Buffer | string, UnreadableReason, object]>([
  ['an empty file', '', 'file-empty', {}],
  [
    'a web page',
    '<!DOCTYPE html><html><table></table></html>',
    'not-a-workbook',
    { looksLike: 'HTML' },
  ],
  [
    'a web page in disguise of XML',
    '<?xml version="1.0"?>\n<html>',
    'not-a-workbook',
    { looksLike: 'HTML' },
  ],
  ['CSV', '\ufeffรหัสตำแหน่ง,ชื่อตำแหน่ง\nGA-01,นัก', 'not-a-workbook', { looksLike: 'CSV' }],
  ['wide CSV', Buffer.from('\ufeffรหัส\tชื่อ\n', 'utf16le'), 'not-a-workbook', { looksLike: 'CSV' }],
  ['PDF', Buffer.from('%PDF-1.7\n%\u0000\u0001'), 'not-a-workbook', { looksLike: 'PDF' }],
  ['noise', Buffer.from([1, 2, 3, 0, 255]), 'not-a-workbook', { looksLike: '' }],
  ['a zip of anything', zip({ 'a.txt': 'x' }), 'not-a-workbook', { looksLike: 'ZIP' }],
  ['an old workbook', ole('Workbook'), 'old-xls', {}],
  ['an encrypted workbook', ole('EncryptionInfo'), 'password-protected', {}],
  ['a binary workbook', zip({ 'xl/workbook.bin': 'x', 'xl/workbook.xml': '' }), 'binary-xlsb', {}],
  [
    'a text document',
    zip({
      '_rels/.rels':
        '<Relationships><Relationship Type="a/officeDocument" Target="word/document.xml"/></Relationships>',
    }),
    'not-a-workbook',
    { looksLike: 'Word' },
  ],
  ['a file cut off', good.subarray(0, good.length - 60), 'file-truncated', {}],
  ['a sheet cut off', withSheet('<worksheet><sheetData><row'), 'file-damaged', {}],
  [
    'a text that is not there',
    packXlsx({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }),
    'file-damaged',
    {},
  ],
  ['a sheet of noise', withSheet('ก'), 'file-damaged', {}],
  [
    'entities',
    withSheet(`<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}">]>${sheetXml('')}`),
    'entities-declared',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
])('%s: %3$s', async (_, bytes, reason, data) => {
  const unreadable = await reasonOf(bytes);
  expect(unreadable).toMatchObject({ reason, data });
});

test('damaged bytes inside a part', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n * 7919}</v></c></row>`,
  );
  const bytes = packXlsx({ rows: rows.join('') });
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 24;
  bytes.fill(0xff, at, at + 200);
  expect(await reasonOf(bytes)).toMatchObject({ reason: 'file-damaged' });
});

describe('limits', () => {
  const bomb = withSheet(sheetXml(' '.repeat(8 * 1024 * 1024)));

  test('a zip bomb is refused by its directory, before anything is unpacked', async () => {
    // What was unpacked would be found damaged.
    const damaged = Buffer.from(bomb);
    const at = damaged.indexOf('xl/worksheets/sheet1.xml') + 24;
    damaged.fill(0xff, at, at + 200);
    for (const bytes of [bomb, damaged]) {
      expect(await reasonOf(bytes)).toMatchObject({
        reason: 'packed-too-tightly',
        data: { part: 'xl/worksheets/sheet1.xml', limit: 120 },
      });
    }
  });

  test.each<[Partial<ReadLimits>, UnreadableReason, object]>([
    [{ fileBytes: 100 }, 'file-too-large', { limit: 0 }],
    [{ parts: 3 }, 'too-many-parts', { parts: 5, limit: 3 }],
    [{ partBytes: 5 * 1024 * 1024 }, 'part-too-large', { size: 8, limit: 5 }],
    [{ unpackedBytes: 8 * 1024 * 1024, partBytes: Infinity }, 'unpacked-too-large', { size: 8 }],
  ])('%j', async (limits, reason, data) => {
    expect(await reasonOf(bomb, limits)).toMatchObject({ reason, data });
  });

  test('who sets the unpacked size decides alone', async () => {
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, bomb);
    const limits = { unpackedBytes: 300 * 1024 * 1024 };
    expect((await readWorkbooks([file], { limits })).unreadable).toEqual([]);
  });
});

describe('paths', () => {
  test('a missing file and an empty folder', async () => {
    mkdirSync(path.join(folder, 'ว่าง'));
    const paths = ['ไม่มี.xlsx', 'ว่าง'].map((name) => path.join(folder, name));
    const { unreadable } = await readWorkbooks(paths);
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      'file-not-found',
      'folder-without-workbook',
    ]);
  });

  test('folders: natural order, lock files and other files left out, each file once', async () => {
    for (const name of ['10.xlsx', '9.xlsx', 'ก.XLSM', '~$9.xlsx', '.a.xlsx', 'b.csv']) {
      writeFileSync(path.join(folder, name), good);
    }
    const { workbook } = await readWorkbooks([folder, path.join(folder, '9.xlsx')]);
    const names = workbook.files.map(({ file }) => path.posix.basename(file));
    expect(names).toEqual(['9.xlsx', '10.xlsx', 'ก.XLSM']);
  });

  test('one bad file does not keep the others from being read', async () => {
    writeFileSync(path.join(folder, 'a.xlsx'), good);
    writeFileSync(path.join(folder, 'b.xlsx'), 'x');
    const { workbook, unreadable } = await readWorkbooks([folder]);
    expect([workbook.files.length, unreadable.length]).toEqual([1, 1]);
  });
});

test('every sentence names the file and is one paragraph in both languages', async () => {
  const unreadable = await reasonOf('<html>');
  if (!unreadable) throw new Error('The page was read');
  for (const language of ['th', 'en'] as const) {
    const message = unreadableMessage(unreadable, language);
    expect(message).toContain('งาน.xlsx');
    expect(message).toContain('HTML');
    expect(message).not.toMatch(/\n|undefined|\.$/);
  }
});
