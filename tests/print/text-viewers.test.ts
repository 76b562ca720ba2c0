import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf';
import { hasTool, testWith } from '../support/find-tool';
import { printHtml, runScript } from '../support/print-html';
import { glyphMap, thaiPage } from '../support/thai-page';
import { clusterRows, invisibleSigns, leadingRows, sentences } from '../support/thai-samples';

const cells = [...clusterRows, ...leadingRows, ...sentences];
const viewer = path.join(__dirname, '..', 'support', 'view-pdf.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-viewers-'));
const finished = path.join(folder, 'finished.pdf');
const bare = path.join(folder, 'unmapped.pdf');
let printed = '';
let unmapped = '';

interface Views {
  readonly pdfjs: string;
  readonly pdfium: string;
}

function tableOf(texts: readonly string[]): string {
  const row = (text: string): string => `<tr><td>${text}</td><td><b>${text}</b></td></tr>`;
  return `<table><tbody>${texts.map(row).join('')}</tbody></table>`;
}

const body = `<p>${invisibleSigns.written}</p>${sentences.map((text) => `<p>${text}</p>`).join('')}${tableOf(cells)}`;
const options = { title: 'แบบ', language: 'th', date: '2025-10-01', glyphMap };
/** White space aside: a viewer may break a cell's lines where the page does. */
const dense = (text: string): string => text.replace(/[\s\u200B\uFEFF\uFFFE\u0002]+/g, '');

function lost(text: string): string[] {
  const seen = dense(text);
  // Each cell stands twice: in regular and in bold.
  return cells.filter((cell) => seen.split(dense(cell)).length - 1 < 2);
}

function countClusters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const found = text.replace(/<[^>]*>/g, '').match(/[ก-ฮ][ัิ-ฺ็-๎]+/g) ?? [];
  for (const cluster of found.sort()) counts[cluster] = (counts[cluster] ?? 0) + 1;
  return counts;
}

function poppler(file: string, mode: string): string {
  const args = [...(mode ? [mode] : []), '-enc', 'UTF-8', file, '-'];
  return execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

const view = (...files: string[]): Views[] =>
  JSON.parse(runScript(viewer, ['text', ...files])) as Views[];

beforeAll(() => {
  printed = printHtml(thaiPage(body));
  const result = finishPdf(readFileSync(printed), options);
  expect(result.warnings).toEqual([]);
  writeFileSync(finished, result.pdf);
  unmapped = printHtml(thaiPage(body, 'original'));
  writeFileSync(bare, finishPdf(readFileSync(unmapped), options).pdf);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('pdf.js and PDFium read every cell of every cluster in both weights', () => {
  const [views] = view(finished);
  expect(lost(views?.pdfjs ?? '')).toEqual([]);
  expect(lost(views?.pdfium ?? '')).toEqual([]);
});

test('no viewer sees a nikhahit, a private character or a replacement', () => {
  const [views] = view(finished);
  for (const text of [views?.pdfjs, views?.pdfium]) {
    expect(text).not.toMatch(/[\u0E4D\uE000-\uF8FF\uFFFD\0]/);
    expect(text).not.toContain('\u00A0');
  }
});

test('signs that show nothing read as nothing, no-break spaces as spaces', () => {
  const [views] = view(finished);
  expect(views?.pdfjs).toContain(invisibleSigns.read);
  expect(views?.pdfium).toContain(invisibleSigns.read);
});

testWith('pdftotext', hasTool('pdftotext', ['-v']))('poppler reads every cell', () => {
  expect(lost(poppler(finished, '-raw'))).toEqual([]);
});

testWith('pdftotext', hasTool('pdftotext', ['-v']))('poppler keeps marks in order by place', () => {
  // Both modes sort what they read by its place on the page: rows come apart, clusters must not.
  const expected = countClusters(body);
  for (const mode of ['', '-layout']) {
    expect(countClusters(poppler(finished, mode))).toEqual(expected);
  }
});

test('a font without a glyph map reads no worse than before', () => {
  const [before, after] = view(unmapped, bare);
  const worse = (one: string, other: string): string[] => {
    const already = new Set(lost(one));
    return lost(other).filter((cell) => !already.has(cell));
  };
  expect(worse(before?.pdfjs ?? '', after?.pdfjs ?? '')).toEqual([]);
  expect(worse(before?.pdfium ?? '', after?.pdfium ?? '')).toEqual([]);
  if (hasTool('pdftotext', ['-v'])) {
    expect(worse(poppler(unmapped, '-raw'), poppler(bare, '-raw'))).toEqual([]);
  }
});

test('a font without a glyph map reads letter by letter, without signs that show nothing', () => {
  const [before, after] = view(unmapped, bare);
  // pdf.js reads ำ and ligatures in parts; no word has ฎ or ฏ, cut short, above a vowel that is lowered as well.
  const inParts = (text = ''): string =>
    dense(text)
      .normalize('NFKD')
      .replace(/[ฎฏ\0][ุู\0]/g, '');
  const lostIn = (text?: string): string[] =>
    cells.filter((cell) => !inParts(text).includes(inParts(cell)));
  expect(lostIn(before?.pdfjs).length).toBeGreaterThan(cells.length / 2);
  expect(lostIn(after?.pdfjs)).toEqual([]);
  for (const text of [after?.pdfjs, after?.pdfium]) {
    expect(text).toContain(invisibleSigns.read.slice(0, -' 000'.length));
    expect(text).not.toMatch(/[\u2060\uE000-\uF8FF\uFFFD]/);
  }
});

interface PageDifference {
  readonly sameSize: boolean;
  readonly changed: number;
  readonly visiblyChanged: number;
  readonly inked: number;
}

function comparePages(one: string, other: string): PageDifference[] {
  const pages = JSON.parse(runScript(viewer, ['pixels', one, other])) as PageDifference[];
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page.sameSize).toBe(true);
  return pages;
}

test('the repair changes no pixel beyond antialiasing', () => {
  // At 144 dpi: no pixel by more than 96 of 255, and by more than 8 at most 1 of 100 inked ones.
  for (const { changed, visiblyChanged, inked } of comparePages(printed, finished)) {
    expect(visiblyChanged).toBe(0);
    expect(changed).toBeLessThanOrEqual(inked * 0.01);
  }
});

test('the changed font looks like Sarabun', () => {
  // A page of clusters, most of which no word has: at most 2 of 100 inked pixels visibly differ.
  for (const { visiblyChanged, inked } of comparePages(unmapped, printed)) {
    expect(visiblyChanged).toBeLessThanOrEqual(inked * 0.02);
  }
});
