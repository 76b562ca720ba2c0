import { Workbook, type Worksheet } from 'exceljs';
import { formOf } from '../../core/forms';
import { createTypesetter, digitPolicy } from '../../core/forms/typesetter';
import { rowsOfBasis, scoreGroup, scoresByUnit } from '../../core/review/group-scores';
import { reviewYear } from '../../core/review/review-year';
import { checkWorkbook } from '../../core/rules/run';
import { bandNames } from '../../core/sheets/bands';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { template } from '../../pipeline/templates';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { saveHost } from '../support/excel-host/open-host';
import { fill, press } from '../support/pane-browser';
import { shoot } from '../support/shoot';
import { usePane } from '../support/use-pane';

const { open, saved, textOf } = usePane();
let sample: Uint8Array;

beforeAll(async () => {
  sample = await writeWorkbook(sampleOffice());
});

describe('preview', () => {
  test('both forms are what the pipeline prints, on A4 pages', async () => {
    const pane = await open(sample);
    const { page } = pane;
    const { model } = checkWorkbook({ files: [await saved(pane)] });
    const set = createTypesetter(model, digitPolicy(model, null));
    await press(page, 'view preview');
    const forms = new Set<string>();
    for (const one of model.positions) {
      const form = formOf(one);
      if (!form || forms.has(form.template)) continue;
      forms.add(form.template);
      await fill(page, 'previewKey', one.key);
      const html = await page.$eval(
        '#paper',
        (box) => (box as unknown as { dataset: { html: string } }).dataset.html,
      );
      expect(html).toBe(template(form.template)(form.build(one, { model, set })));
      await page.waitForFunction(
        () =>
          (document.getElementById('paper')?.shadowRoot?.querySelectorAll('.page').length ?? 0) > 0,
      );
      const shown = await page.evaluate(
        () =>
          document
            .getElementById('paper')
            ?.shadowRoot?.querySelector('.pages')
            ?.textContent?.replace(/[\s\u200b\u2060]+/g, '') ?? '',
      );
      for (const duty of one.duties)
        expect(shown).toContain(duty.row.values.text.replace(/\s+/g, '').slice(0, 12));
      await shoot(page, `preview-${form.template}-th-350`);
    }
    expect([...forms].sort()).toEqual(['duty-assignment', 'job-description']);
  });

  test('the font of the forms comes in a script, and the page asks for nothing but scripts and styles', async () => {
    const { page, addresses, complaints } = await open(sample);
    await press(page, 'view preview');
    const faces = await page.evaluate(() =>
      [...document.fonts].map(({ family, weight, status }) => [family, weight, status].join(' ')),
    );
    expect(faces.sort()).toEqual(['Sarabun Jobsheet 400 loaded', 'Sarabun Jobsheet 700 loaded']);
    const widths = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d');
      return ['"Sarabun Jobsheet"', 'sans-serif'].map((family) => {
        if (pen) pen.font = `100px ${family}`;
        return pen?.measureText('กำหนดหน้าที่').width;
      });
    });
    expect(widths[0]).not.toBe(widths[1]);
    expect(addresses.map((address) => address.replace(/^https:..localhost:3000./, ''))).toEqual([
      'pane.html',
      'pane.css',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'pane.js',
      'form-fonts.js',
    ]);
    // Nothing else would come in: measured, not only written in the page.
    const refused = await page.evaluate(async () => {
      const image = new Promise((resolve) => {
        const one = new Image();
        one.onload = () => resolve('loaded');
        one.onerror = () => resolve('refused');
        one.src = 'assets/app-16.png';
      });
      const asked = fetch('pane.css').then(
        () => 'loaded',
        () => 'refused',
      );
      const font = new FontFace('Other', 'url(form-fonts.js)').load().then(
        () => 'loaded',
        ({ name }: Error) => name,
      );
      return Promise.all([image, asked, font]);
    });
    expect(refused).toEqual(['refused', 'refused', 'NetworkError']);
    const said = complaints.splice(0);
    for (const kind of ['img-src', 'connect-src', 'font-src'])
      expect(
        said.filter((one) => /Content Security Policy/.test(one) && one.includes(`'${kind}'`)),
      ).toHaveLength(1);
  });

  test('the form follows the row that is selected', async () => {
    const { page, host } = await open(sample);
    await press(page, 'view preview');
    const code = host.workbook.getWorksheet('ตำแหน่ง')?.getCell('A3').value;
    host.click('ตำแหน่ง', 'B3');
    await page.waitForFunction(
      (wanted) =>
        (document.querySelector('[data-key="previewKey"]') as unknown as { value: string })
          .value === wanted,
      {},
      String(code).toLowerCase(),
    );
  });
});

/** Numbers of a sheet's rows, from a row on, as long as column A holds something. */
function tableAt(sheet: Worksheet | undefined, from: number, columns: number): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = from; sheet?.getCell(row, 1).value; row++) {
    rows.push(Array.from({ length: columns }, (_, at) => sheet.getCell(row, at + 1).value));
  }
  return rows;
}

describe('kpi', () => {
  test('the summary of a round goes to a sheet with charts; its numbers are those of the review', async () => {
    const pane = await open(sample);
    const { page, host } = pane;
    const { model } = checkWorkbook({ files: [await saved(pane)] });
    await press(page, 'view kpi');
    await fill(page, 'year', '2569');
    await fill(page, 'round', '1');
    const review = reviewYear(model, 2569, 1);
    const all = scoreGroup('', '', rowsOfBasis(review));
    const means = scoresByUnit(review).map(({ label, mean }) => [label, mean?.toFixed(2) ?? '']);
    const shown = await page.$$eval('.figures:last-of-type tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
    expect(shown.map(([unit, , , , mean]) => [unit, mean]).sort()).toEqual(means.sort());
    await press(page, 'writeSummary');
    const name = 'สรุปผล 2569 รอบ 1';
    expect(await textOf(page, '#notice p')).toBe(`เขียนลงชีต “${name}” แล้ว`);
    const written = new Workbook();
    await written.xlsx.load((await saveHost(host)) as unknown as ArrayBuffer);
    const sheet = written.getWorksheet(name);
    expect(sheet?.getCell('B3').value).toBe(all.people);
    expect(tableAt(sheet, 7, 2)).toEqual(
      bandNames.map((band, index) => [band, all.bands[index] ?? 0]),
    );
    const units = tableAt(sheet, 7 + bandNames.length + 2, 2);
    expect(units.map(([unit, mean]) => [unit, Number(mean).toFixed(2)]).sort()).toEqual(means);
    expect(sheet?.getCell(`B${7 + bandNames.length + 2}`).numFmt).toBe('0.00');
    const bottom = 6 + bandNames.length;
    expect(host.charts.map(({ title, source, type }) => ({ title, source, type }))).toEqual([
      {
        title: 'จำนวนคนตามระดับผลการประเมิน',
        source: `'${name}'!A6:B${bottom}`,
        type: 'ColumnClustered',
      },
      {
        title: 'คะแนนเฉลี่ยตามสังกัด',
        source: `'${name}'!A${bottom + 2}:B${bottom + 2 + units.length}`,
        type: 'ColumnClustered',
      },
    ]);
  });

  test('written again, the sheet is filled anew and has no more charts than before', async () => {
    const { page, host } = await open(sample);
    await press(page, 'view kpi');
    await press(page, 'writeSummary');
    expect(await textOf(page, '#notice p')).toMatch(/เขียนลงชีต “สรุปผล \d{4}”/);
    const before = host.workbook.worksheets.length;
    await press(page, 'writeSummary');
    expect([host.charts.length, host.workbook.worksheets.length]).toEqual([2, before]);
  });

  test('a sheet of that name that holds anything of the office stays as it is', async () => {
    const { page, host } = await open(sample);
    await press(page, 'view kpi');
    await press(page, 'writeSummary');
    const name = /“(.*)”/.exec(await textOf(page, '#notice p'))?.[1] ?? '';
    const sheet = host.workbook.getWorksheet(name);
    const places = ['G3', 'C4', `A${(sheet?.rowCount ?? 0) + 1}`];
    for (const place of places) {
      if (sheet) sheet.getCell(place).value = 'หมายเหตุของสำนักงาน';
      await press(page, 'writeSummary');
      expect(await textOf(page, '#notice p')).toContain(`“${name} (2)”`);
      expect(sheet?.getCell(place).value).toBe('หมายเหตุของสำนักงาน');
      if (sheet) sheet.getCell(place).value = null;
    }
    if (sheet) sheet.getCell('A2').value = 'ของสำนักงานเอง';
    host.charts.push({
      sheet: name,
      type: 'Pie',
      source: '',
      name: 'x',
      title: 'ของเรา',
      position: '',
    });
    const charts = host.charts.filter((chart) => chart.sheet === name).length;
    await press(page, 'writeSummary');
    expect(host.charts.filter((chart) => chart.sheet === name)).toHaveLength(charts);
    if (sheet) sheet.getCell('A2').value = 'เขียนโดย jobsheet คะแนนคำนวณจากชีตผลตัวชี้วัดและผลสมรรถนะ';
    await press(page, 'writeSummary');
    expect(await textOf(page, '#notice p')).toContain(`“${name}”`);
    expect(host.charts.filter(({ title }) => title === 'ของเรา')).toHaveLength(1);
  });

  test('an office without results hears so', async () => {
    const { page } = await open(await writeWorkbook({}));
    await press(page, 'view kpi');
    expect(await textOf(page, '.empty')).toBe('ยังไม่มีผู้ดำรงตำแหน่งหรือผลของปีนี้');
    expect(await page.$('[data-key="writeSummary"]')).toBeNull();
  });
});

describe('settings and printing', () => {
  test('the button leads to the values of the settings sheet', async () => {
    const { page, host } = await open(sample);
    await press(page, 'view start');
    await press(page, 'settings');
    expect(host.selected?.Address).toBe("'ตั้งค่า'!B2");
    expect(host.active?.name).toBe('ตั้งค่า');
  });

  test('the one command that prints names the workbook and is copied', async () => {
    const { page } = await open(sample);
    await press(page, 'view print');
    expect(await textOf(page, '.command')).toBe('jobsheet render "สมุดงาน.xlsx" --out out');
    await page.evaluate(() => {
      document.addEventListener('copy', () => {
        document.title = String(getSelection());
      });
    });
    await press(page, 'copy');
    expect(await textOf(page, '#notice p')).toBe('คัดลอกแล้ว');
    expect(await page.title()).toBe('jobsheet render "สมุดงาน.xlsx" --out out');
  });

  const hello = { status: 200, body: { service: 'jobsheet-print', schemaVersion: 1 } };
  const made = (codes: readonly string[]) => ({
    status: 200,
    body: {
      folder: 'C:\\งาน\\out',
      printed: codes.map((code) => ({ code, file: `${code}.pdf` })),
      skipped: [{ code: 'SN-GA-02', findings: 2 }],
    },
  });

  test('what Excel shows is sent to the service beside the pane; its outcome is shown', async () => {
    const jobs: { codes: string[]; workbook: RawWorkbook }[] = [];
    const service = (text: string | undefined) => {
      if (text === undefined) return hello;
      jobs.push(JSON.parse(text) as (typeof jobs)[number]);
      return made(['SN-OFF-01']);
    };
    const pane = await open(sample, { service });
    const { page, host } = pane;
    await press(page, 'view print');
    await page.waitForSelector('[data-key="print"]');
    // Nothing tells the pane of it, and it is not saved.
    const sheet = host.workbook.getWorksheet('ตำแหน่ง');
    if (sheet) sheet.getCell('B2').value = 'ชื่อที่ยังไม่ได้บันทึก';
    await press(page, 'print');
    await page.waitForSelector('.result');
    expect(await textOf(page, '.result')).toBe('พิมพ์แล้ว 1 ตำแหน่ง อยู่ในโฟลเดอร์ C:\\งาน\\out');
    expect(await textOf(page, '#skipped')).toBe('SN-GA-02: ไม่ได้พิมพ์ มีสิ่งที่ต้องแก้ 2 ข้อ');
    await fill(page, 'printKey', 'sn-ga-02');
    await press(page, 'print');
    await page.waitForSelector('.result');
    expect(jobs.map(({ codes }) => codes)).toEqual([[], ['SN-GA-02']]);
    expect(jobs[1]?.workbook.files[0]?.sheets).toEqual((await saved(pane)).sheets);
    const { model } = checkWorkbook(jobs[1]?.workbook ?? { files: [] });
    expect(model.positions[0]?.row.values.title).toBe('ชื่อที่ยังไม่ได้บันทึก');
    // What cannot be read anew is not printed.
    host.canDelay = false;
    host.edit(true);
    await press(page, 'print');
    await page.waitForSelector('.notice.bad');
    host.edit(false);
    expect(jobs).toHaveLength(2);
  });

  test('a service that refuses or goes is told; the command is shown, and it is found again', async () => {
    let isHere = true;
    const service = (text: string | undefined) => {
      if (text !== undefined) return { status: 422, body: { message: 'ไม่พบแบบอักษรของหน่วยงาน' } };
      return isHere ? hello : { status: 404, body: {} };
    };
    const { page } = await open(sample, { service });
    await press(page, 'view print');
    await page.waitForSelector('[data-key="print"]');
    isHere = false;
    await press(page, 'print');
    await page.waitForSelector('[data-key="findPrinter"]');
    expect(await textOf(page, '#notice p')).toBe('ไม่พบแบบอักษรของหน่วยงาน');
    isHere = true;
    await press(page, 'findPrinter');
    await page.waitForSelector('[data-key="print"]:not([disabled])');
  });
});
