import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fc } from '../support/fast-check';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf';
import { makeOperation } from '../../pipeline/print/finish/read-content';
import { spreadLine, type Part } from '../../pipeline/print/finish/spread-line';
import { hasTool, testWith } from '../support/find-tool';
import { printHtml, runScript } from '../support/print-html';
import { glyphMap, thaiPage } from '../support/thai-page';
import { sentences } from '../support/thai-samples';

const blanks = new Set(['0003', '0004']);
const letter: Part = { code: '01AA', advance: 8 };
const mark: Part = { code: '01BB', advance: 0 };
const blank: Part = { code: '0003', advance: 3 };

const aside: Part = { aside: makeOperation('Ts', '2 Ts') };

/** A line as text: `a` a letter, `m` a mark, `_` a blank, `^` an operation between glyphs, steps as numbers. */
function shown(parts: readonly Part[]): string {
  const signs = new Map<Part, string>([
    [letter, 'a'],
    [mark, 'm'],
    [blank, '_'],
    [aside, '^'],
  ]);
  const sign = (part: Part) => signs.get(part) ?? ` ${String(part)} `;
  return parts.map(sign).join('').replace(/ +/g, ' ');
}

function spread(text: string): string {
  const signs: Record<string, Part> = { a: letter, m: mark, _: blank, '^': aside };
  const parts = (text.match(/-?\d+|[am_^]/g) ?? []).map((sign) => signs[sign] ?? Number(sign));
  return shown(spreadLine(parts, blanks));
}

test.each([
  ['what the blank got is shared by all letters', 'aa_-40aa', 'a -10 a -10 _ -10 a -10 a'],
  ['a mark stays on its letter', 'ama_-30am', 'am -10 a -10 _ -10 am'],
  ['shares are whole and sum up', 'aa_-25a', 'a -8 a -9 _ -8 a'],
  ['letters part by 25 at most, blanks take the rest', 'a_-200a', 'a -25 _ -175 a'],
  ['a line that needs too much stays ragged', 'a_-900a', 'a_a'],
  ['kerning beside is kept', 'a20a_-30a', 'a 10 a -10 _ -10 a'],
  ['blanks of unlike width are no justification', 'a_-30a_-90a', 'a_ -30 a_ -90 a'],
  ['a line without wide blanks is left alone', 'a_a_-5a', 'a_a_ -5 a'],
  ['raised marks part no line', 'a^m^a_^-40aa', 'a^m^ -10 a -10 _^ -10 a -10 a'],
  ['blanks count over the whole line', 'a_^-900m^a_-900a', 'a_^m^a_a'],
  ['no blank, nothing to spread', 'a-30a', 'a -30 a'],
])('%s', (_, line, wanted) => {
  expect(spread(line)).toBe(wanted);
});

test('every justified line keeps its width, and no step stands before a mark', () => {
  const part = fc.constantFrom(letter, letter, letter, mark);
  const words = fc.array(fc.array(part, { minLength: 1, maxLength: 30 }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 13, max: 2000 }), (line, width) => {
      const parts = line.flatMap((word, i) => [
        ...(i === 0 ? [] : [blank, -width]),
        letter,
        ...word,
      ]);
      const made = spreadLine(parts, blanks);
      const sum = (all: readonly Part[]) =>
        all.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
      const isRagged = sum(made) === 0;
      if (!isRagged) expect(Math.abs(sum(made) - sum(parts))).toBeLessThan(line.length);
      expect(made.filter((one) => typeof one === 'object')).toEqual(
        parts.filter((one) => typeof one === 'object'),
      );
      made.forEach((one, at) => {
        if (typeof one !== 'number') return;
        expect(one).toBeLessThan(0);
        expect(made[at + 1]).not.toBe(mark);
        expect(typeof made[at + 1]).toBe('object');
        if (made[at - 1] !== blank) expect(one).toBeGreaterThanOrEqual(-25);
      });
    }),
  );
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-spread-'));
const file = path.join(folder, 'prose.pdf');
const widths = [60, 85, 110, 135, 160];
const paragraphs = widths.map((_, i) =>
  [0, 1, 2].map((n) => sentences[(i + n) % sentences.length]).join(' '),
);
const oneBlank = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const dense = (text: string) => text.replace(/[\s\u00a0\u0002\ufffe]+/g, '');

beforeAll(() => {
  const body = paragraphs.map(
    (text, i) =>
      `<p style="width:${widths[i]}mm;text-align:justify;break-inside:avoid">${text}</p>`,
  );
  const options = { title: 'ร้อยแก้ว', language: 'th', date: '2025-10-01', glyphMap };
  const { pdf, warnings } = finishPdf(readFileSync(printHtml(thaiPage(body.join('')))), options);
  expect(warnings).toEqual([]);
  writeFileSync(file, pdf);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every paragraph whole, white space aside; no line with a blank more or less than the paragraph has there. */
function expectProof(text: string): void {
  for (const paragraph of paragraphs) expect(dense(text)).toContain(dense(paragraph));
  const source = paragraphs.map(oneBlank).join('\n');
  const lines = text
    .split('\n')
    .map(oneBlank)
    .filter((line) => line !== '');
  expect(lines.filter((line) => !source.includes(line) && !/^\d+ ?\/ ?\d+$/.test(line))).toEqual(
    [],
  );
  expect(lines.length).toBeGreaterThan(20);
}

test.each(['pdfjs', 'pdfium'] as const)('%s reads justified prose letter by letter', (viewer) => {
  const script = path.join(__dirname, '..', 'support', 'view-pdf.mjs');
  const [views] = JSON.parse(runScript(script, ['text', file])) as Record<string, string>[];
  expectProof((views?.[viewer] ?? '').replace(/\r/g, '').replace(/[\u0002\ufffe]/g, ''));
});

testWith('pdftotext', hasTool('pdftotext', ['-v'])).each(['-raw', '-layout'])(
  'poppler reads justified prose letter by letter (%s)',
  (mode) => {
    expectProof(execFileSync('pdftotext', [mode, file, '-'], { encoding: 'utf8' }));
  },
);

testWith('pdftotext', hasTool('pdftotext', ['-v']))('justified lines end at the right edge', () => {
  const html = execFileSync('pdftotext', ['-bbox-layout', file, '-'], { encoding: 'utf8' });
  const ends = [...html.matchAll(/<line [^>]*xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
  const leftMargin = 25;
  const edges = widths.map((width) => ((leftMargin + width) / 25.4) * 72);
  const atEdge = ends.filter((end) => edges.some((edge) => Math.abs(end - edge) < 1));
  expect(atEdge.length).toBeGreaterThan(12);
});
