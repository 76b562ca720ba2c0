import { sampleOffice } from '../../pipeline/sample-office';
import { hasTool, testWith } from '../support/find-tool';
import { planOffice, printOffice } from '../support/print-office';
import { pageTexts } from '../support/render-pages';
import { wordBoxes, type BoxedPage } from '../support/word-boxes';

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

/** The words that stand beside bullets, on their line. */
function bulleted({ words }: BoxedPage): string[] {
  return words.flatMap((bullet) => {
    if (bullet.text !== '•') return [];
    const beside = words.find(
      ({ left, top }) =>
        Math.abs(top - bullet.top) < 3 && left >= bullet.right && left < bullet.right + 12,
    );
    return [beside?.text ?? ''];
  });
}

testWith('pdftotext', hasTool('pdftotext', ['-v']))(
  'a bullet stands at the first line of its item, also before a name wider than its cell',
  async () => {
    const code = 'SO-MGT-01';
    const { rows = {} } = sampleOffice();
    const items = [rows.positions, rows.duties, rows.knowledge]
      .flatMap((sheet) => [...(sheet ?? [])])
      .filter((row) => row['position'] === code || row['code'] === code)
      .flatMap((row) => Object.values(row).flatMap((cell) => String(cell).split('\n')))
      .map((line) => dense(line.replace(/^[\s•-]+/, '')));
    const pdf = (await printOffice(await planOffice(sampleOffice(), { codes: [code] }))).get(code);
    const words = wordBoxes(pdf ?? new Uint8Array()).flatMap(bulleted);
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => !items.some((item) => item.startsWith(dense(word))))).toEqual([]);
  },
);
