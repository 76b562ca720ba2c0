import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasTool, testWith } from '../support/find-tool';
import { hasPreflight, preflight } from '../support/preflight';
import { archiveFaults } from '../support/archive-faults';
import { dense, htmlBlocks } from '../support/html-blocks';
import { printEverything, type SamplePaper } from '../support/print-everything';
import {
  hasPoppler,
  isOnPages,
  readPages,
  sortedLetters,
  type ReadPages,
} from '../support/read-pages';
import { tagFaults } from '../support/tag-faults';
import { readTagTree, type TagTree } from '../support/tag-tree';

/** A busy machine needs minutes for what takes 20 s by itself. */
const patience = 600_000;
const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-papers-'));

interface Examined extends SamplePaper {
  readonly tree: TagTree;
  readonly file: string;
}

let papers: Examined[];

beforeAll(async () => {
  const printed = await printEverything();
  papers = printed.map((paper, at) => {
    const file = path.join(folder, `${at}.pdf`);
    writeFileSync(file, paper.pdf);
    return { ...paper, tree: readTagTree(paper.pdf), file };
  });
}, patience);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Gathers what is wrong with each document. */
const faultsOf = (find: (paper: Examined, at: number) => readonly string[]): string[] =>
  papers.flatMap((paper, at) => find(paper, at).map((fault) => `${paper.name}: ${fault}`));

test('every document of the sample office is there', () => {
  const kinds = ['book', 'competencies', 'functions', 'handbook', 'kpi-summary'];
  expect(papers.map(({ name }) => name)).toEqual(expect.arrayContaining(kinds));
  expect(papers.filter(({ name }) => /^S[NO]-/.test(name))).toHaveLength(28);
  expect(papers.filter(({ name }) => /^P\d/.test(name)).length).toBeGreaterThan(25);
});

test('the tags of every document are complete and in order', () => {
  expect(faultsOf(({ tree }) => tagFaults(tree))).toEqual([]);
});

test('read by its tags, every document says what it was made from, in that order, and nothing else', () => {
  const texts = ({ html }: SamplePaper): string =>
    htmlBlocks(html)
      .flatMap(({ text, isHidden }) => (isHidden ? [] : text))
      .join('');
  for (const paper of papers) {
    const [document] = paper.tree.elements;
    expect([paper.name, dense(document?.text ?? '')]).toEqual([paper.name, texts(paper)]);
  }
});

test('every document is what an archive asks for', () => {
  expect(faultsOf(({ tree, pdf }) => archiveFaults(tree, pdf))).toEqual([]);
});

/** One document of each kind. */
const kinds = /^(SN-GA-02|SO-FIN-01|[a-z-]+|P010)$/;

testWith('PDFBox Preflight', hasPreflight)(
  'PDF/A-1b twins of every kind of document are valid for Preflight',
  () => {
    const some = papers.filter(({ name }) => kinds.test(name));
    expect(some).toHaveLength(8);
    const found = preflight(new Map(some.map(({ name, pdf }) => [name, pdf])));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(some.map(({ name }) => [name, []])),
    );
  },
  patience,
);

testWith('qpdf', hasTool('qpdf'))('qpdf finds no fault in any document', () => {
  const check = ({ file }: Examined): string[] => {
    const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? [] : [stdout];
  };
  expect(faultsOf(check)).toEqual([]);
});

describe('every cell of every document, read by', () => {
  let views: ReadPages[];
  const viewers = ['pdfjs', 'pdfium', ...(hasPoppler ? ['poppler'] : [])];

  beforeAll(() => {
    views = readPages(papers.map(({ file }) => file));
  }, patience);

  test.each(viewers)('%s', (viewer) => {
    const lost = ({ html }: SamplePaper, at: number): string[] => {
      const pages = views[at]?.[viewer] ?? [];
      const texts = new Set(htmlBlocks(html).map(({ text }) => text));
      return [...texts].filter((text) => !isOnPages(text, pages));
    };
    expect(faultsOf(lost)).toEqual([]);
  });

  test.each(viewers)('%s, with no letter more or less on any page', (viewer) => {
    const differing = ({ tree }: Examined, at: number): string[] => {
      const pages = [...new Set(tree.painted.map(({ page }) => page))];
      return pages.flatMap((page, index) => {
        const own = tree.painted.filter((one) => one.page === page).map(({ text }) => text);
        const seen = views[at]?.[viewer]?.[index] ?? '';
        const isSame = sortedLetters(dense(own.join(''))) === sortedLetters(seen);
        return isSame ? [] : [`page ${index + 1}`];
      });
    };
    expect(faultsOf(differing)).toEqual([]);
  });
});
