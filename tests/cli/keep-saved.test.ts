import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { cliMessages } from '../../core/messages';
import { keepSaved, ownName } from '../../pipeline/keep-saved';
import { useFolder } from '../print/print-fixtures';

const folder = useFolder();

/** Writes a file, has it kept if a person saved something into it, and returns what was said. */
async function kept(name: string, content: string | Uint8Array): Promise<string> {
  let said = '';
  const stderr = { write: (text: string) => (said += text) } as unknown as NodeJS.WriteStream;
  const file = path.join(folder.path, name);
  writeFileSync(file, content);
  await keepSaved(file, { messages: cliMessages.th, stderr });
  const aside = readdirSync(folder.path).includes('ฉบับเดิม 1');
  expect(existsSync(file)).toBe(!aside);
  if (aside) {
    const moved = readFileSync(path.join(folder.path, 'ฉบับเดิม 1', name));
    expect(moved.equals(Buffer.from(content))).toBe(true);
  }
  return said;
}

async function workbook(lastModifiedBy: string): Promise<Uint8Array> {
  const book = new Workbook();
  Object.assign(book, { creator: ownName, lastModifiedBy });
  book.addWorksheet('ภาพรวม').getCell('A1').value = 'หมายเหตุ';
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

test('a workbook that a person saved is put aside, and so told', async () => {
  const said = await kept('kpi-summary.xlsx', await workbook('สมศรี'));
  expect(said).toContain('kpi-summary.xlsx');
  expect(said).toContain('“ฉบับเดิม 1”');
});

test('a PDF with something saved behind it is put aside', async () => {
  expect(await kept('book.pdf', '%PDF-1.7 … %%EOF\nsigned %%EOF\n')).toContain('book.pdf');
});

test.each<[string, () => string | Promise<Uint8Array>]>([
  ['own.xlsx', () => workbook(ownName)],
  ['none.xlsx', () => 'no zip at all'],
  ['own.pdf', () => '%PDF-1.7 … %%EOF\n'],
  ['cut.pdf', () => '%PDF-1.7 …'],
])('%s is replaced', async (name, content) => {
  expect(await kept(name, await content())).toBe('');
});

test('a file that is not there is no trouble', async () => {
  const stderr = { write: () => expect('said').toBe('nothing') } as unknown as NodeJS.WriteStream;
  await keepSaved(path.join(folder.path, 'x.pdf'), { messages: cliMessages.th, stderr });
});
