import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFonts } from '../../pipeline/print/finish/read-fonts';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { sampleOffice } from '../../pipeline/sample-office';
import { pageTexts } from '../support/render-pages';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';

const sarabun = path.resolve('node_modules/@expo-google-fonts/sarabun');
const regular = path.join(sarabun, '400Regular', 'Sarabun_400Regular.ttf');
const bold = path.join(sarabun, '700Bold', 'Sarabun_700Bold.ttf');

function fontsOf(pdf: Uint8Array): string[] {
  return [...readFonts(readPdf(pdf), {}).values()].map(({ name }) => name).sort();
}

test("an office's own font prints the forms, and another font prints them anew", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, 'office.xlsx');
    await putWorkbook(file, sampleOffice());
    const render = (...options: string[]) =>
      runJobsheet(
        ['render', file, '--out', 'pdf', '--position', 'SN-GA-02,SN-GA-03', ...options],
        folder,
      );
    const printed = () => readFileSync(path.join(folder, 'pdf', 'SN-GA-02_นักจัดการงานทั่วไป.pdf'));
    expect(render().stdout).toContain('พิมพ์ใหม่ 2');
    expect(fontsOf(printed())).toEqual(['SarabunJobsheet-Bold', 'SarabunJobsheet-Regular']);
    const own = await pageTexts(printed());
    const office = render('--font', regular, '--font', bold, '--font-size', '11');
    expect(office.code).toBe(0);
    expect(office.stdout).toContain('พิมพ์ใหม่ 2');
    expect(office.stderr).not.toContain('ข้อความ');
    expect(fontsOf(printed())).toEqual(['Sarabun-Bold', 'Sarabun-Regular']);
    expect(await pageTexts(printed())).toHaveLength(own.length);
    expect(render('--font', regular, '--font', bold, '--font-size', '11').stdout).toContain(
      'ไม่เปลี่ยน 2',
    );
    expect(render('--font', regular, '--font', bold, '--font-size', '13').stdout).toContain(
      'พิมพ์ใหม่ 2',
    );
  });
});

test.each([
  ['a font that is not there', ['--font', 'ไม่มี.ttf'], /ไม่มี\.ttf/],
  ['a file that is no font', ['--font', 'office.xlsx'], /office\.xlsx/],
  ['a size beyond all sense', ['--font', regular, '--font-size', '400'], /400/],
  ['three fonts', ['--font', regular, '--font', bold, '--font', bold], /font/],
])('%s: exit 2 and a Thai sentence', async (_, options, named) => {
  await inFolder((folder) => {
    writeFileSync(path.join(folder, 'office.xlsx'), 'PK');
    const run = runJobsheet(['render', 'office.xlsx', '--out', 'pdf', ...options], folder);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(named);
    expect(run.stderr).toMatch(/[ก-๙]/);
  });
});
