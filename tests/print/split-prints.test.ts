import { finishParts } from '../../pipeline/print/finish/finish-pdf';
import { listPages } from '../../pipeline/print/finish/list-pages';
import { walkElements } from '../../pipeline/print/finish/name-elements';
import {
  Stream,
  expectDict,
  nameText,
  type Dict,
  type PdfFile,
} from '../../pipeline/print/finish/pdf-values';
import { readContent } from '../../pipeline/print/finish/read-content';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { plainText } from '../../pipeline/print/finish/stream-data';
import type { FinishedPart } from '../../pipeline/print/finish/finish-pdf';
import { PrintError } from '../../pipeline/print/print-error';
import { sampleOffice } from '../../pipeline/sample-office';
import { readFileSync } from 'node:fs';
import { dense, htmlBlocks } from '../support/html-blocks';
import { longestGlyphText, stringsOf } from '../support/strings-of-pdf';
import { readAttachment } from '../../pipeline/print/finish/read-attachment';
import { planOffice, printOffice } from '../support/print-office';
import { printHtml } from '../support/print-html';
import { renderPages } from '../support/render-pages';
import { glyphMap, thaiPage } from '../support/thai-page';
import { useBatch } from './batch-fixtures';
import { FakeEngine, documents } from './print-fixtures';

/** Share of pixels that may differ by more than one grey level: rounding moves an edge by a hundredth of a dot. */
const tolerance = 0.001;

/** Operators that paint or mark; a first page without a number may keep the empty place of one. */
const paints = new Set(['Tj', 'TJ', 'Tf', 'Tm', 'f', 'S', 'BDC', 'EMC', 'Do']);

const catalogOf = (file: PdfFile): Dict => expectDict(file, file.trailer.get('Root'));

function tagsOf(file: PdfFile): string[] {
  const root = expectDict(file, catalogOf(file).get('StructTreeRoot'));
  return [...walkElements(file, root.get('K'))].map(
    ({ element }) => nameText(element.get('S')) ?? '',
  );
}

/** Titles of all bookmarks, as bytes. */
function bookmarksOf(file: PdfFile): string[] {
  return [...file.objects.values()].flatMap((value) =>
    value instanceof Map && value.has('Title') && value.has('Dest')
      ? [JSON.stringify(value.get('Title'))]
      : [],
  );
}

function operatorsOf(file: PdfFile): string[] {
  return listPages(file).flatMap(({ dict }) => {
    const content = file.objects.get((dict.get('Contents') as { number: number }).number);
    return content instanceof Stream
      ? readContent(plainText(content)).flatMap(({ operator }) =>
          paints.has(operator) ? operator : [],
        )
      : [];
  });
}

const structureOf = (pdf: Uint8Array) => {
  const file = readPdf(pdf);
  return {
    tags: tagsOf(file),
    bookmarks: bookmarksOf(file),
    operators: operatorsOf(file),
  };
};

describe('forms of the sample office', () => {
  const sample = sampleOffice();
  // Drafts bear their mark beside the number of each page.
  const positions = (sample.rows?.positions ?? []).map((row, at) =>
    at >= 6 ? { ...row, state: 'ร่าง' } : row,
  );
  const office = { ...sample, rows: { ...sample.rows, positions } };
  const codes = positions.slice(0, 10).map((row) => String(row['code']));
  let together = new Map<string, Uint8Array>();
  let blocks = new Map<string, string[]>();
  let data = new Map<string, string>();

  beforeAll(async () => {
    const plan = await planOffice(office, { codes });
    together = await printOffice(plan);
    blocks = new Map(
      plan.documents.map((one) => [
        one.code,
        htmlBlocks(one.prepare().html()).map(({ text }) => text),
      ]),
    );
    data = new Map(
      plan.documents.map((one) => {
        const { data: printed, sourceHash } = one.prepare();
        return [one.code, JSON.stringify({ ...printed, sourceHash })];
      }),
    );
  });

  test('no file holds a word of another, in no object, stream, tag, name or attachment', () => {
    for (const code of codes) {
      const pdf = together.get(code) ?? new Uint8Array();
      const file = readPdf(pdf);
      const all = stringsOf(pdf, file);
      for (const text of blocks.get(code) ?? []) expect(all).toContain(text);
      const attached = readAttachment(pdf)?.json ?? '';
      expect(attached).toBe(data.get(code));
      // Words that the form itself says, or that its own data holds, are its own.
      const own = [...(blocks.get(code) ?? []), dense(attached)].join('\n');
      const foreign = codes.flatMap((other) => [other, ...(blocks.get(other) ?? [])]);
      const told = foreign.filter((text) => text.length >= 6 && !own.includes(text));
      expect(told.length).toBeGreaterThan(50);
      expect([code, told.filter((text) => all.includes(text))]).toEqual([code, []]);
      // Of the others there are letters at most.
      expect(longestGlyphText(file)).toBeLessThanOrEqual(4);
    }
  });

  test.each(codes)('%s is the same whether it shares its print or not', async (code) => {
    const alone = await printOffice(await planOffice(office, { codes: [code] }));
    const [shared, own] = [together.get(code), alone.get(code)];
    if (!shared || !own) throw new Error(`${code} is missing`);
    expect(structureOf(shared)).toEqual(structureOf(own));
    // Nothing of another form: not one object more than the form has by itself.
    expect(readPdf(shared).objects.size).toBeLessThanOrEqual(readPdf(own).objects.size);
    const [views, wanted] = [await renderPages(shared), await renderPages(own)];
    expect(views.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
    views.forEach(({ grey }, page) => {
      const other = wanted[page]?.grey ?? new Uint8Array();
      const far = grey.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 64).length;
      expect(far / grey.length).toBeLessThan(tolerance);
    });
  });
});

describe('a print that is not as it should be', () => {
  const options = { title: 'แบบ', language: 'th', date: '2025-10-01', glyphMap };
  const split = (html: string, count: number): FinishedPart[] | undefined =>
    finishParts(
      readFileSync(printHtml(thaiPage(html))),
      Array.from({ length: count }, () => options),
    );
  const part = (text: string, style = 'break-before: page'): string =>
    `<section style="${style}"><h1>${text}</h1><p>ข้อความ${text}</p></section>`;

  test('documents on pages of their own are cut apart', () => {
    const parts = split(part('หนึ่ง', '') + part('สอง') + part('สาม'), 3);
    expect(parts?.map(({ pages }) => pages)).toEqual([1, 1, 1]);
  });

  test.each([
    ['two documents on one page', part('หนึ่ง', '') + part('สอง', ''), 2],
    ['more documents than said', part('หนึ่ง', '') + part('สอง') + part('สาม'), 2],
    ['fewer documents than said', part('หนึ่ง', '') + part('สอง'), 3],
    [
      'a link, which may lead to another document',
      `${part('หนึ่ง', '')}<section style="break-before: page"><p><a href="https://example.invalid/">ลิงก์</a></p></section>`,
      2,
    ],
    [
      'a page without a document',
      `${part('หนึ่ง', '')}<section style="break-before: page"></section>${part('สอง')}`,
      2,
    ],
  ])('%s: nothing is cut', (_, html, count) => {
    expect(split(html, count)).toBeUndefined();
  });

  test('bytes that are no PDF: nothing is cut', () => {
    expect(finishParts(Buffer.from('no PDF'), [options, options])).toBeUndefined();
  });
});

describe('a batch', () => {
  const batch = useBatch();
  const grouped = (count: number) =>
    documents(count).map((document) => ({ ...document, group: 'form' }));
  const cut = (_: Uint8Array, list: readonly { code: string }[]) =>
    Promise.resolve(list.map(({ code }) => ({ pdf: Buffer.from(`%PDF ${code}`), pages: 2 })));

  test('prints several documents of a group at once, each into its file', async () => {
    const { result, engine } = await batch.run(grouped(30), { split: cut, total: 30 });
    expect(result.printed).toBe(30);
    expect(engine.printed.length).toBeLessThan(15);
    expect(batch.manifest().documents.map(({ pages }) => pages)).toContain(2);
    for (const { code, file } of batch.manifest().documents.filter(({ pages }) => pages === 2)) {
      expect(readFileSync(batch.at(file), 'utf8')).toBe(`%PDF ${code}`);
    }
  });

  test('documents of different groups and those without one do not share a print', async () => {
    const list = documents(12).map((document, at) => ({
      ...document,
      ...(at % 2 ? { group: 'form' } : {}),
    }));
    const { engine } = await batch.run(list, { split: cut, total: 12 });
    expect(engine.printed).toHaveLength(12);
  });

  test('a print that cannot be cut is printed one by one', async () => {
    const { result } = await batch.run(grouped(12), {
      split: () => Promise.resolve(undefined),
      total: 12,
    });
    expect(result.printed).toBe(12);
    expect(batch.manifest().documents.map(({ pages }) => pages)).toEqual(Array(12).fill(1));
  });

  test('a document that cannot be printed costs the others of its print nothing', async () => {
    class Faulty extends FakeEngine {
      override async print(job: { title: string; html: string }) {
        if (job.html.includes('ตำแหน่งที่ 7<')) throw new PrintError('bad-pdf', { bytes: 0 });
        return super.print(job);
      }
    }
    const { result } = await batch.run(grouped(12), {
      split: cut,
      total: 12,
      openEngine: () => Promise.resolve(new Faulty()),
    });
    expect(result.failed.map(({ code }) => code)).toEqual(['P7']);
    expect(result.printed).toBe(11);
  });
});
