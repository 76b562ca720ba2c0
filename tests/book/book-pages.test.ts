import { readPlaces } from '../../pipeline/book/read-places';
import { nameText, type Dict, type PdfFile } from '../../pipeline/print/finish/pdf-values';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { sampleOffice } from '../../pipeline/sample-office';
import { outlineTitles } from '../support/outline-titles';
import { planOffice, printOffice } from '../support/print-office';
import { printBookOf } from '../support/print-book-of';
import { pageTexts } from '../support/render-pages';

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('the book of the sample office', () => {
  let printed: Awaited<ReturnType<typeof printBookOf>>;
  let texts: string[];
  let file: PdfFile;
  beforeAll(async () => {
    printed = await printBookOf('book', sampleOffice());
    texts = (await pageTexts(printed.pdf)).map(squeezed);
    file = readPdf(printed.pdf);
  });

  test('every line of the contents names the page that bears that number and that title', () => {
    const { byAnchor } = readPlaces(printed.pdf);
    const [, , firstContents, secondContents] = texts;
    const contents = `${firstContents}${secondContents}`;
    const body = texts.findIndex((text) => text.startsWith('-1-'));
    const units = printed.book.bookmarks.filter(({ anchor }) => anchor.startsWith('unit-'));
    expect(units).toHaveLength(42);
    for (const { anchor, title } of units) {
      const page = byAnchor.get(anchor)?.page ?? 0;
      const number = page - body;
      expect(texts[page - 1]).toContain(squeezed(title));
      expect(contents).toContain(`${squeezed(title)}${number}`);
      const isDivider = !anchor.includes('-', 5);
      expect(texts[page - 1]?.startsWith(`-${number}-`)).toBe(!isDivider);
    }
  });

  test('front matter is numbered ก ข ค after the cover', () => {
    expect(texts.slice(1, 4).map((text) => text.slice(0, 3))).toEqual(['-ก-', '-ข-', '-ค-']);
    expect(texts[0]).toContain('คำบรรยายลักษณะงานบุคลากร');
  });

  test('bookmarks name units and their positions', () => {
    const outline = outlineTitles(printed.pdf);
    expect(outline.slice(0, 7)).toEqual([
      'คำนำ',
      'สารบัญ',
      'โครงสร้างและสายการบังคับบัญชา',
      'สำนักงานส่งเสริมสหกรณ์จังหวัดศรีนคร',
      '  สหกรณ์จังหวัดศรีนคร',
      'ฝ่ายบริหารทั่วไป',
      '  หัวหน้าฝ่ายบริหารทั่วไป',
    ]);
    expect(outline).toHaveLength(printed.book.bookmarks.length);
  });

  test('every line of the contents is a link that prints', () => {
    const links = [...file.objects.values()].filter(
      (value) => value instanceof Map && nameText(value.get('Subtype')) === 'Link',
    ) as Dict[];
    expect(links.length).toBeGreaterThanOrEqual(2 * printed.book.bookmarks.length);
    for (const link of links) {
      expect(link.get('F')).toBe(4);
      expect(JSON.stringify([...link.keys()])).toMatch(/Dest|"A"/);
    }
  });

  test('forms look as they do alone: nothing too wide makes Chromium shrink the whole book', async () => {
    const { byAnchor } = readPlaces(printed.pdf);
    const codes = ['SN-OFF-01', 'SO-CRD-03'];
    const alone = await printOffice(await planOffice(sampleOffice(), { codes }));
    const withoutNumber = (text: string) => text.replace(/^-[0-9]+-/, '');
    for (const [code, title] of [
      ['SN-OFF-01', 'สหกรณ์จังหวัดศรีนคร'],
      ['SO-CRD-03', 'เจ้าหน้าที่วิเคราะห์สินเชื่อและบริหารความเสี่ยงจากการให้กู้'],
    ] as const) {
      const mark = printed.book.bookmarks.find((one) => one.title === title);
      const first = (byAnchor.get(mark?.anchor ?? '')?.page ?? 0) - 1;
      const pages = (await pageTexts(alone.get(code) ?? new Uint8Array())).map(squeezed);
      expect(texts.slice(first, first + pages.length).map(withoutNumber)).toEqual(
        pages.map(withoutNumber),
      );
    }
  });

  test('the same office gives the same bytes', async () => {
    const again = await printBookOf('book', sampleOffice());
    expect(Buffer.compare(Buffer.from(again.pdf), Buffer.from(printed.pdf))).toBe(0);
  });
});
