import { pageTexts } from '../support/render-pages';
import { planWorkbook, printOffice } from '../support/print-office';
import { governmentSeed, hasSeeds, readSeed } from '../support/seed-workbook';

/** Pages of each real form: its table's header stands once on every page. The last form is cut off in the text. */
function realPages(): number[] {
  const forms = readSeed('government-job-descriptions')
    .split('แบบบรรยายลักษณะงาน (Job Description)')
    .slice(1);
  return forms.slice(0, -1).map((form) => form.split(/^ที่\t/m).length - 1);
}

const onDisk = hasSeeds ? test : test.skip;

onDisk('real forms fill as many pages as they do in print', async () => {
  const real = realPages();
  const codes = real.map((_, index) => `G-0${index + 1}`);
  const printed = await printOffice(planWorkbook(governmentSeed(), { codes }));
  const pages = await Promise.all(
    codes.map(async (code) => (await pageTexts(printed.get(code) ?? new Uint8Array())).length),
  );
  expect(pages).toEqual(real);
});
