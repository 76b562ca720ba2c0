import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { pageTexts } from '../support/render-pages';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';
import { smallOffice } from '../support/small-office';

const kinds = ['book', 'competencies', 'functions', 'handbook'];

test('a command without workbook, --out, or with another kind of file exits 2', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice([{}]));
    for (const kind of kinds) {
      for (const args of [['w.xlsx'], ['--out', 'b.pdf'], ['w.xlsx', '--out', 'b.docx']]) {
        expect({ kind, args, code: runJobsheet([kind, ...args], folder).code }).toMatchObject({
          code: 2,
        });
      }
      expect(runJobsheet([kind, '--help'], folder)).toMatchObject({ code: 0, stderr: '' });
    }
    expect(readdirSync(folder)).toEqual(['w.xlsx']);
  });
});

test('an office without dictionary, units and handbook has nothing of these to print, and is told so', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice([{}]));
    for (const [kind, sheet] of [
      ['competencies', 'สมรรถนะ'],
      ['functions', 'หน่วยงาน'],
      ['handbook', 'คู่มือ'],
    ] as const) {
      const run = runJobsheet([kind, 'w.xlsx', '--out', 'b.pdf'], folder);
      expect(run).toMatchObject({ code: 0, stdout: '' });
      expect(run.stderr).toContain(sheet);
    }
    expect(existsSync(path.join(folder, 'b.pdf'))).toBe(false);
  });
});

test('a book leaves positions with errors out, names them and exits 1', async () => {
  await inFolder(async (folder) => {
    const content = smallOffice([
      { title: 'ตำแหน่งดี' },
      { code: 'A-02', title: 'ตำแหน่งเสีย', summary: '' },
    ]);
    await putWorkbook(path.join(folder, 'w.xlsx'), content);
    const run = runJobsheet(['book', 'w.xlsx', '--out', 'deep/b.pdf', '--digits', 'thai'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('ตำแหน่งเสีย');
    const pdf = readFileSync(path.join(folder, 'deep', 'b.pdf'));
    const text = (await pageTexts(pdf)).join('\n');
    expect(text).toContain('ตำแหน่งดี');
    expect(text.match(/ตำแหน่งเสีย/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

test('of several handbooks one must be named', async () => {
  await inFolder(async (folder) => {
    const row = (book: string) => ({ book, path: '1', heading: 'บทที่ 1', text: 'ข้อความ' });
    const content: WorkbookContent = {
      rows: { handbooks: [row('คู่มือหนึ่ง'), row('คู่มือสอง')] },
      settings: {},
    };
    await putWorkbook(path.join(folder, 'w.xlsx'), content);
    const none = runJobsheet(['handbook', 'w.xlsx', '--out', 'b.pdf'], folder);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('“คู่มือหนึ่ง” “คู่มือสอง”');
    const wrong = ['handbook', 'w.xlsx', '--book', 'คู่มือสาม', '--out', 'b.pdf'];
    expect(runJobsheet(wrong, folder).code).toBe(2);
    const right = ['handbook', 'w.xlsx', '--book', 'คู่มือ สอง', '--out', 'b.pdf'];
    expect(runJobsheet(right, folder).code).toBe(0);
    const pages = await pageTexts(readFileSync(path.join(folder, 'b.pdf')));
    expect(pages[0]).toContain('คู่มือสอง');
  });
});
