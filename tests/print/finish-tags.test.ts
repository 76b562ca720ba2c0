import { readFileSync } from 'node:fs';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf';
import { listPages } from '../../pipeline/print/finish/list-pages';
import type { Stream } from '../../pipeline/print/finish/pdf-values';
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
import { readContent } from '../../pipeline/print/finish/read-content';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { plainText } from '../../pipeline/print/finish/stream-data';
import { printHtml } from '../support/print-html';
import { glyphMap, thaiPage } from '../support/thai-page';
import { sampleForm } from '../support/thai-samples';

interface Element {
  readonly tag: string;
  readonly dict: Dict;
  readonly parents: readonly string[];
}

let file: PdfFile;
let root: Dict;
let elements: Element[];
/** Content that the tag tree names: `page object:marked-content id`. */
let named: Set<string>;

function walk(value: Value | undefined, parents: readonly string[], page?: number): void {
  if (typeof value === 'number') {
    named.add(`${page}:${value}`);
    return;
  }
  const dict = findDict(file, value);
  if (!dict) throw new Error('a child of the tag tree is missing');
  const own = dict.get('Pg');
  const onPage = own instanceof Reference ? own.number : page;
  if (nameText(dict.get('Type')) === 'OBJR') return;
  if (dict.has('MCID')) return walk(dict.get('MCID'), parents, onPage);
  const tag = nameText(dict.get('S')) ?? '';
  elements.push({ tag, dict, parents });
  const kids = dict.get('K');
  for (const kid of Array.isArray(kids) ? kids : kids === undefined ? [] : [kids]) {
    walk(kid, [...parents, tag], onPage);
  }
}

const withTag = (tag: string): Element[] => elements.filter((element) => element.tag === tag);

function attributes({ dict }: Element): Dict[] {
  const found = resolve(file, dict.get('A'));
  return (Array.isArray(found) ? found : [found]).flatMap((item) => findDict(file, item) ?? []);
}

beforeAll(() => {
  const options = { title: 'แบบ', language: 'th', date: '2025-10-01', glyphMap };
  const { pdf, warnings } = finishPdf(readFileSync(printHtml(thaiPage(sampleForm()))), options);
  expect(warnings).toEqual([]);
  file = readPdf(pdf);
  root = expectDict(file, expectDict(file, file.trailer.get('Root')).get('StructTreeRoot'));
  [elements, named] = [[], new Set()];
  walk(root.get('K'), []);
});

test('headings, paragraphs, tables and lists have their tags', () => {
  const wanted = ['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link'];
  for (const tag of wanted) expect([tag, withTag(tag).length > 0]).toEqual([tag, true]);
  expect([withTag('H1').length, withTag('H2').length, withTag('H3').length]).toEqual([1, 2, 1]);
});

test('rows stand in tables, cells in rows, items in lists', () => {
  for (const row of withTag('TR')) expect(row.parents).toContain('Table');
  for (const cell of [...withTag('TH'), ...withTag('TD')]) expect(cell.parents.at(-1)).toBe('TR');
  for (const item of withTag('LI')) expect(item.parents.at(-1)).toBe('L');
  for (const body of withTag('LBody')) expect(body.parents.at(-1)).toBe('LI');
  expect(withTag('LBody').length).toBe(withTag('LI').length);
});

test('every heading cell says what it heads', () => {
  const scopes = withTag('TH').map((cell) =>
    attributes(cell)
      .map((item) => nameText(item.get('Scope')))
      .find(Boolean),
  );
  expect(scopes).toEqual(['Row', 'Column', 'Column', 'Column']);
});

test('every element names its parent', () => {
  for (const { dict, parents } of elements) {
    const parent = findDict(file, dict.get('P'));
    expect(nameText(parent?.get('S'))).toBe(parents.at(-1));
  }
});

test('the document says its language', () => {
  const [document] = withTag('Document');
  const language = document?.dict.get('Lang');
  expect(language instanceof ByteString && language.bytes).toBe('th');
});

test('everything painted is tagged or an artifact, and the tree names all of it once', () => {
  const painted = new Set<string>();
  for (const page of listPages(file)) {
    const content = resolve(file, page.dict.get('Contents')) as Stream;
    let marks: string[] = [];
    for (const { operator, operands } of readContent(plainText(content))) {
      if (operator === 'BMC' || operator === 'BDC') {
        const id = operands[1] instanceof Map ? operands[1].get('MCID') : undefined;
        if (typeof id === 'number') painted.add(`${page.number}:${id}`);
        marks = [...marks, id === undefined ? (nameText(operands[0]) ?? '') : 'content'];
      }
      if (operator === 'EMC') marks = marks.slice(0, -1);
      if (!/^(Tj|TJ|f|F|f\*|S|s|B|b|Do|sh)$/.test(operator)) continue;
      expect(marks.some((mark) => mark === 'content' || mark === 'Artifact')).toBe(true);
      expect(marks.includes('content') && marks.includes('Artifact')).toBe(false);
    }
    expect(marks).toEqual([]);
  }
  expect([...painted].sort()).toEqual([...named].sort());
});

test('the parent tree leads from content to the element that names it', () => {
  const tree = expectDict(file, root.get('ParentTree')).get('Nums') as Value[];
  for (const page of listPages(file)) {
    const at = tree.indexOf(page.dict.get('StructParents') ?? null);
    const owners = resolve(file, tree[at + 1]) as Value[];
    owners.forEach((owner, id) => {
      expect(owner === null).toBe(!named.has(`${page.number}:${id}`));
    });
  }
});
