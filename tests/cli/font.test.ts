import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFonts } from '../../pipeline/print/finish/read-fonts';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { sampleOffice } from '../../pipeline/sample-office';
import { pageTexts, renderPages, type PageView } from '../support/render-pages';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';

/** Many runs of the program, each of a second or two on a quiet machine. */
jest.setTimeout(300_000);

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

/** Returns how much of a page's width its lowest row of ink takes. */
function lowestInk({ grey, width, height }: PageView): number {
  for (let row = height - 1; row >= 0; row--) {
    const line = grey.subarray(row * width, (row + 1) * width);
    const inked = line.filter((value) => value < 255).length;
    if (inked > 0) return inked / width;
  }
  return 0;
}

test('a font with tall letters leaves no stroke below the table that goes on overleaf', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'office.xlsx'), sampleOffice());
    const fonts = ['--font', regular, '--font', bold, '--font-size', '16'];
    const options = ['--out', 'pdf', '--position', 'SN-F1-02', ...fonts];
    runJobsheet(['render', 'office.xlsx', ...options], folder);
    const file = path.join(folder, 'pdf', 'SN-F1-02_เจ้าหน้าที่ส่งเสริมสหกรณ์.pdf');
    const pages = await renderPages(readFileSync(file));
    const head = 'หน้าที่ความรับผิดชอบหลัก ตัวชี้วัด';
    const tables = pages.slice(0, -1).filter(({ text }) => text.includes(head));
    expect(tables.length).toBeGreaterThan(2);
    // The table's border, not the tones of the next page's first line.
    for (const page of tables) expect(lowestInk(page)).toBeGreaterThan(0.5);
  });
});

test('the configuration beside the workbooks names the font of every command', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'office.xlsx'), sampleOffice());
    copyFileSync(regular, path.join(folder, 'ตัวปกติ.ttf'));
    copyFileSync(bold, path.join(folder, 'ตัวหนา.ttf'));
    const config = (text: object) =>
      writeFileSync(path.join(folder, 'jobsheet.config.json'), JSON.stringify(text));
    config({ font: ['ตัวปกติ.ttf', 'ตัวหนา.ttf'], fontSize: 12 });
    // Called from elsewhere: the names count from the configuration.
    const run = (...args: string[]) => runJobsheet(args, path.dirname(folder));
    const office = path.join(folder, 'office.xlsx');
    const out = path.join(folder, 'pdf');
    // Each print of a book brings its own.
    const printed = (file: string) => new Set(fontsOf(readFileSync(path.join(out, file))));
    const own = new Set(['Sarabun-Bold', 'Sarabun-Regular']);
    expect(run('render', office, '--out', out, '--position', 'SN-GA-02').code).toBe(0);
    expect(printed('SN-GA-02_นักจัดการงานทั่วไป.pdf')).toEqual(own);
    expect(run('handbook', office, '--out', path.join(out, 'handbook.pdf')).code).toBe(0);
    expect(printed('handbook.pdf')).toEqual(own);
    const kpi = ['kpi', office, '--year', '2569', '--no-forms', '--out', out];
    expect(run(...kpi).code).toBe(0);
    expect(printed('kpi-summary.pdf')).toEqual(own);
    expect(run('validate', office).stderr).toBe('');

    config({ font: ['ไม่มี.ttf'] });
    const missing = run('render', office, '--out', out);
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ไม่มี.ttf') as string,
    });
    config({ font: 'ตัวปกติ.ttf' });
    const wrong = run(...kpi);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('แก้ไฟล์นี้') as string });
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
