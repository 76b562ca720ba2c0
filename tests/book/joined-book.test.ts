import { readPlaces } from '../../pipeline/book/read-places';
import { cutShares } from '../../pipeline/book/cut-shares';
import { numberTree } from '../../pipeline/print/finish/forget-content';
import { finishJoined } from '../../pipeline/print/finish/finish-pdf';
import { listPages } from '../../pipeline/print/finish/list-pages';
import { walkElements } from '../../pipeline/print/finish/name-elements';
import {
  ByteString,
  Reference,
  expectDict,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from '../../pipeline/print/finish/pdf-values';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { sampleOffice } from '../../pipeline/sample-office';
import { printBookOf } from '../support/print-book-of';

const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : [value ?? null];

/** Keys of the leaves of a name tree, in the order of the file. */
function nameTree(file: PdfFile, node: Dict): { names: string[]; limits: string[][] } {
  const leaves = listOf(resolve(file, node.get('Kids'))).map((kid) => expectDict(file, kid));
  const textOf = (value: Value) => (value instanceof ByteString ? value.bytes : '');
  return {
    names: leaves.flatMap((leaf) =>
      listOf(leaf.get('Names')).flatMap((value, at) => (at % 2 === 0 ? [textOf(value)] : [])),
    ),
    limits: leaves.map((leaf) => listOf(leaf.get('Limits')).map(textOf)),
  };
}

describe('a book that is joined from several prints', () => {
  let printed: Awaited<ReturnType<typeof printBookOf>>;
  let file: PdfFile;
  let catalog: Dict;
  let root: Dict;
  beforeAll(async () => {
    printed = await printBookOf('book', sampleOffice());
    file = readPdf(printed.pdf);
    catalog = expectDict(file, file.trailer.get('Root'));
    root = expectDict(file, catalog.get('StructTreeRoot'));
  });

  test('is one of several prints', () => {
    expect(cutShares(printed.book.parts).length).toBeGreaterThan(2);
  });

  test('each page finds its elements, and each element its page', () => {
    const elements = [...walkElements(file, root.get('K'))];
    const reached = new Set(elements.map(({ number }) => number));
    const owners = new Map(numberTree(file, root.get('ParentTree')));
    const pages = listPages(file);
    for (const { number, dict } of pages) {
      const own = listOf(resolve(file, owners.get(dict.get('StructParents') ?? null)));
      const elementsOfPage = own.filter((owner) => owner instanceof Reference);
      expect(elementsOfPage.length).toBeGreaterThan(0);
      for (const owner of elementsOfPage) {
        expect(reached.has(owner.number)).toBe(true);
        const element = expectDict(file, owner);
        const named = [element, ...listOf(element.get('K'))].flatMap((holder) =>
          holder instanceof Map ? [holder.get('Pg')] : [],
        );
        expect(named.some((page) => page instanceof Reference && page.number === number)).toBe(
          true,
        );
      }
    }
  });

  test('each link finds its element', () => {
    const owners = new Map(numberTree(file, root.get('ParentTree')));
    const links = [...file.objects].filter(
      (entry): entry is [number, Dict] =>
        entry[1] instanceof Map && nameText(entry[1].get('Subtype')) === 'Link',
    );
    expect(links.length).toBeGreaterThan(80);
    for (const [number, link] of links) {
      const element = expectDict(file, owners.get(link.get('StructParent') ?? null));
      expect(nameText(element.get('S'))).toBe('Link');
      const objects = listOf(element.get('K')).flatMap((kid) =>
        kid instanceof Map ? [kid.get('Obj')] : [],
      );
      expect(objects.some((one) => one instanceof Reference && one.number === number)).toBe(true);
    }
    expect(owners.size).toBe(listPages(file).length + links.length);
  });

  test('the tree is one document, whose elements name their parent', () => {
    const [top] = listOf(root.get('K'));
    const document = expectDict(file, top);
    expect(nameText(document.get('S'))).toBe('Document');
    for (const kid of listOf(document.get('K'))) {
      const parent = expectDict(file, kid).get('P');
      expect(
        parent instanceof Reference && top instanceof Reference && parent.number === top.number,
      ).toBe(true);
    }
  });

  test('header cells have names of their own, in order, and cells name only them', () => {
    const { names, limits } = nameTree(file, expectDict(file, root.get('IDTree')));
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual([...new Set(names)].sort());
    expect(limits.flat()).toEqual([...limits.flat()].sort());
    const known = new Set(names);
    let headers = 0;
    for (const { element } of walkElements(file, root.get('K'))) {
      for (const attributes of listOf(element.get('A'))) {
        const list = resolve(file, findDict(file, attributes)?.get('Headers'));
        if (!Array.isArray(list)) continue;
        for (const header of list) {
          headers++;
          expect(header instanceof ByteString && known.has(header.bytes)).toBe(true);
        }
      }
    }
    expect(headers).toBeGreaterThan(500);
  });

  test('every link leads to a page of the file', () => {
    const { byAnchor, pages } = readPlaces(printed.pdf);
    const links = [...file.objects.values()].filter(
      (value): value is Dict => value instanceof Map && nameText(value.get('Subtype')) === 'Link',
    );
    expect(links.length).toBeGreaterThanOrEqual(2 * printed.book.bookmarks.length);
    for (const link of links) {
      const place = byAnchor.get(nameText(link.get('Dest')) ?? '');
      expect(place?.page).toBeGreaterThan(0);
      expect(place?.page).toBeLessThanOrEqual(pages);
    }
    for (const { anchor } of printed.book.parts) expect(byAnchor.has(anchor)).toBe(true);
  });
});

test('prints of another shape are not joined', () => {
  const print = { pdf: Buffer.from('%PDF-1.4\nnot a print'), anchors: new Set<string>() };
  const request = { title: 'เล่ม', language: 'th', date: '2026-01-01', glyphMap: {} };
  expect(finishJoined([print], request)).toBeUndefined();
});
