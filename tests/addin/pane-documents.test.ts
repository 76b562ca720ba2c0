import { formOf } from '../../core/forms';
import { createTypesetter, digitPolicy } from '../../core/forms/typesetter';
import { checkWorkbook } from '../../core/rules/run';
import { sampleOffice } from '../../pipeline/sample-office';
import { template } from '../../pipeline/templates';
import { writeWorkbook } from '../../pipeline/write-workbook';
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

describe('kpi', () => {
  test('the summary goes to a sheet with charts', async () => {
    const { page, host } = await open(sample);
    await press(page, 'view kpi');
    await press(page, 'writeSummary');
    expect(await textOf(page, '#notice p')).toMatch(/เขียนลงชีต “สรุปผล \d{4}”/);
    expect(host.charts.map(({ title }) => title)).toEqual([
      'จำนวนคนตามระดับผลการประเมิน',
      'คะแนนเฉลี่ยตามสังกัด',
    ]);
    await press(page, 'writeSummary');
    expect(host.charts).toHaveLength(2);
    const sheet = host.workbook.worksheets.find(({ name }) => name.startsWith('สรุปผล'));
    expect(sheet?.getCell('A7').value).toBe('ดีเด่น');
    expect(typeof sheet?.getCell('B3').value).toBe('number');
  });
});
