import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageTexts } from '../support/render-pages';
import { inFolder, putWorkbook, runJobsheet, type Run } from '../support/run-jobsheet';
import { closingDuty, smallOffice } from '../support/small-office';

function expectOneParagraph({ stderr }: Run): void {
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toMatch(/\n\s+at |\.ts:\d|node_modules/);
  expect(stderr).toMatch(/[ก-๙]/);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
}

const unreadable: readonly [string, Buffer][] = [
  ['empty.xlsx', Buffer.alloc(0)],
  ['text.xlsx', Buffer.from('ชื่อ,สกุล\n')],
  ['page.xlsx', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
  ['old.xlsx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
];

test.each(unreadable)('%s: exit 2 and one Thai paragraph that names it', async (name, bytes) => {
  await inFolder((folder) => {
    writeFileSync(path.join(folder, name), bytes);
    for (const command of [['validate'], ['render', '--out', 'out']]) {
      const run = runJobsheet([...command, name], folder);
      expect(run.code).toBe(2);
      expectOneParagraph(run);
      expect(run.stderr).toContain(name);
      expect(readdirSync(folder)).toEqual([name]);
    }
  });
});

test('a truncated workbook: exit 2', async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, 'half.xlsx');
    await putWorkbook(file, smallOffice([{}]));
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    const run = runJobsheet(['validate', 'half.xlsx'], folder);
    expect(run.code).toBe(2);
    expectOneParagraph(run);
  });
});

test('codes that are paths or device names stay inside the output folder', async () => {
  await inFolder(async (folder) => {
    const codes = ['../../evil', 'CON', 'a<b>:c', 'nul.'];
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice(codes.map((code) => ({ code }))));
    const run = runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    expect(run).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['out', 'w.xlsx']);
    const files = readdirSync(path.join(folder, 'out')).filter((file) => file.endsWith('.pdf'));
    expect(files).toHaveLength(codes.length);
    for (const file of files) expect(file).not.toMatch(/[<>:"/\\|?*]|^(con|nul) *\./i);
  });
});

test('markup, templates, control characters and direction marks print as they read', async () => {
  await inFolder(async (folder) => {
    const office = smallOffice([
      { summary: '<script>alert(1)</script> {{heading}} & <img src=x onerror=y>' },
    ]);
    const text = `ขั้นที่\u0007หนึ่ง \u202eกลับ\u202c ${closingDuty}`;
    office.rows.duties = [{ position: 'A-01', duty: 1, text }];
    await putWorkbook(path.join(folder, 'w.xlsx'), office);
    expect(runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder).code).toBe(0);
    const [file = ''] = readdirSync(path.join(folder, 'out')).filter((name) =>
      name.endsWith('.pdf'),
    );
    const printed = (await pageTexts(readFileSync(path.join(folder, 'out', file))))
      .join('\n')
      .replace(/\s+/g, '');
    expect(printed).toContain('<script>alert(1)</script>{{heading}}&<imgsrc=xonerror=y>');
    expect(printed).toContain('ขั้นที่หนึ่งกลับ');
  });
});

/** What stands between two pages of one table, blanks aside. */
const repeatedOnPages = /-\d+-ที่หน้าที่ความรับผิดชอบหลักตัวชี้วัด/g;

test('300 duties and a cell of 32,767 characters are printed whole', async () => {
  await inFolder(async (folder) => {
    const office = smallOffice([{}, { code: 'A-02' }]);
    const many = Array.from({ length: 300 }, (_, i) => ({
      position: 'A-01',
      duty: i + 1,
      text: `ตรวจรายการที่ ${i + 1} ${closingDuty}`,
    }));
    const long = 'ตรวจสอบเอกสารให้ครบถ้วน '.repeat(1500).slice(0, 32767).trim();
    office.rows.duties = [...many, { position: 'A-02', duty: 1, text: long }];
    await putWorkbook(path.join(folder, 'w.xlsx'), office);
    expect(runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder).code).toBe(0);
    const files = readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.pdf'));
    const texts = await Promise.all(
      files.map(async (file) =>
        (await pageTexts(readFileSync(path.join(folder, 'out', file))))
          .join('')
          .replace(/\s+/g, '')
          .replace(repeatedOnPages, '')
          // The last cell of a page stands between the two parts of a duty that goes on.
          .replaceAll('จำนวนของงานที่ได้รับมอบหมาย', ''),
      ),
    );
    expect(texts.some((text) => text.includes('ตรวจรายการที่300'))).toBe(true);
    const words = Math.max(...texts.map((text) => text.split('ตรวจสอบเอกสารให้ครบถ้วน').length - 1));
    expect(words).toBe(long.split('ตรวจสอบเอกสารให้ครบถ้วน').length - 1);
  });
});

test('an output folder that cannot be written: exit 3 and one paragraph', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice([{}]));
    writeFileSync(path.join(folder, 'file'), '');
    const onFile = runJobsheet(['render', 'w.xlsx', '--out', 'file'], folder);
    expect(onFile.code).toBe(3);
    expectOneParagraph(onFile);
    if (process.getuid?.() === 0) return; // root may write everywhere
    mkdirSync(path.join(folder, 'closed'));
    chmodSync(path.join(folder, 'closed'), 0o500);
    const closed = runJobsheet(['render', 'w.xlsx', '--out', 'closed/out'], folder);
    expect(closed.code).toBe(3);
    expectOneParagraph(closed);
  });
});
