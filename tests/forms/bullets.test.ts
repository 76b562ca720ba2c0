import { sampleOffice } from '../../pipeline/sample-office';
import { planOffice, printOffice } from '../support/print-office';
import { pageTexts } from '../support/render-pages';

/** Blanks and what steers line ends aside. */
const dense = (text: string): string => text.replace(/[\s\u2060\u200b]+/g, '');

test('every item of knowledge has its bullet, wherever a page ends', async () => {
  const office = sampleOffice();
  const codes = (office.rows?.positions ?? [])
    .filter((row) => row['form'] === 'ใบกำหนดหน้าที่งาน')
    .map((row) => String(row['code']));
  const printed = await printOffice(await planOffice(office, { codes }));
  const missing: string[] = [];
  for (const [code, pdf] of printed) {
    const text = dense((await pageTexts(pdf)).join(''));
    const items = (office.rows?.knowledge ?? []).filter((row) => row['position'] === code);
    for (const { text: item } of items) {
      if (!text.includes(`•${dense(String(item))}`)) missing.push(`${code}: ${String(item)}`);
    }
  }
  expect(printed.size).toBeGreaterThan(8);
  expect(missing).toEqual([]);
});
