import { readFileSync } from 'node:fs';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf';
import { ByteString, nameText } from '../../pipeline/print/finish/pdf-values';
import { printHtml } from '../support/print-html';
import { tagFaults } from '../support/tag-faults';
import { attributesOf, readTagTree, type TagElement, type TagTree } from '../support/tag-tree';
import { glyphMap, thaiPage } from '../support/thai-page';
import { sampleForm } from '../support/thai-samples';

let pdf: Uint8Array;
let tree: TagTree;

const withTag = (tag: string): TagElement[] => tree.elements.filter((one) => one.tag === tag);

beforeAll(() => {
  const options = { title: 'แบบ', language: 'th', date: '2025-10-01', glyphMap };
  const result = finishPdf(readFileSync(printHtml(thaiPage(sampleForm()))), options);
  expect(result.warnings).toEqual([]);
  pdf = result.pdf;
  tree = readTagTree(pdf);
});

test('headings, paragraphs, tables and lists have their tags', () => {
  const wanted = ['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link'];
  for (const tag of wanted) expect([tag, withTag(tag).length > 0]).toEqual([tag, true]);
  expect([withTag('H1').length, withTag('H2').length, withTag('H3').length]).toEqual([1, 2, 1]);
  expect(withTag('LBody').length).toBe(withTag('LI').length);
});

test('every heading cell says what it heads', () => {
  const scopes = withTag('TH').map((cell) =>
    attributesOf(tree, cell)
      .map((item) => nameText(item.get('Scope')))
      .find(Boolean),
  );
  expect(scopes).toEqual(['Row', 'Row', 'Column', 'Column', 'Column']);
});

test('nothing is wrong with the tags', () => {
  expect(tagFaults(tree)).toEqual([]);
});

test('headings of columns are read once and are artifacts on the pages that follow', () => {
  const heads = withTag('TH').slice(2);
  const pages = new Set(tree.painted.map(({ page }) => page));
  expect(pages.size).toBeGreaterThan(1);
  for (const { text } of heads) {
    const shown = tree.painted.filter((one) => one.text.trim() === text.trim());
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter(({ id }) => id !== undefined)).toHaveLength(1);
    expect(shown.filter(({ isArtifact }) => isArtifact)).toHaveLength(shown.length - 1);
  }
});

describe('a fault is found', () => {
  const spoilt = (spoil: (one: TagTree) => void): string[] => {
    const other = readTagTree(pdf);
    spoil(other);
    return tagFaults(other);
  };
  const first = ({ elements }: TagTree, tag: string): TagElement => {
    const found = elements.find((one) => one.tag === tag);
    if (!found) throw new Error(`no ${tag}`);
    return found;
  };

  test.each<[string, RegExp, (one: TagTree) => void]>([
    ['a language', /language/, ({ catalog }) => catalog.delete('Lang')],
    [
      'a title that is not shown',
      /title shown/,
      ({ catalog }) => catalog.delete('ViewerPreferences'),
    ],
    ['another parent', /names another parent/, (one) => first(one, 'TD').dict.delete('P')],
    ['a Scope', /has no Scope/, (one) => first(one, 'TH').dict.delete('A')],
    ['a header', /names no header/, (one) => first(one, 'TD').dict.delete('A')],
    [
      'a header of nothing',
      /a header that is not/,
      (one) => first(one, 'TH').dict.set('ID', new ByteString('other')),
    ],
    [
      'content that no tag names',
      /do not name what is painted/,
      (one) => (one.named as string[]).pop(),
    ],
  ])('%s', (_, fault, spoil) => {
    expect(spoilt(spoil).join('\n')).toMatch(fault);
  });
});
