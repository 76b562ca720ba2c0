import type { Browser, Page } from 'puppeteer';
import { compareYears } from '../../core/review/trends';
import { reviewYear } from '../../core/review/review-year';
import { fillShare } from '../../pipeline/book/fill-share';
import { launchBrowser } from '../../pipeline/print/launch-browser';
import { locateBrowser } from '../../pipeline/print/locate-browser';
import { planReview, reviewTemplates } from '../../pipeline/review-plan';
import { bookStyleSheet, styleSheet } from '../../pipeline/templates';
import { longName, longOffice, longPerson, longReview, longUnit } from '../support/long-office';
import { bookOf, type BookKind } from '../support/print-book-of';
import { wordStarts } from '../support/word-starts';

/** A name that stands on several lines. */
interface Broken {
  readonly name: string;
  /** Letters before each line end. */
  readonly ends: readonly number[];
  /** Whether its block is wide enough for it. */
  readonly fits: boolean;
}

/** Runs in the page: finds the names, and where lines end in them. */
const findNames = `(names) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = { seen: 0, broken: [] };
  const isJoiner = (letter) => letter === '\\u2060' || letter === '\\u200b';
  const widthAlone = (node, from, to) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'position:absolute;white-space:nowrap';
    probe.textContent = node.data.slice(from, to);
    node.parentElement.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  const roomOf = (node) => {
    let block = node.parentElement;
    while (block.matches('span')) block = block.parentElement;
    const style = getComputedStyle(block);
    return block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  };
  const topOf = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].at(-1)?.bottom;
  };
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    // Heads that stand upright have a line of their own height.
    if (node.parentElement.closest('.turned')) continue;
    const places = [...node.data].flatMap((letter, at) => (isJoiner(letter) ? [] : [at]));
    const text = places.map((at) => node.data[at]).join('');
    for (const name of names) {
      for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
        found.seen++;
        const ends = [];
        let last;
        for (let i = 0; i < name.length; i++) {
          const top = topOf(node, places[from + i]);
          if (last !== undefined && top > last + 4) ends.push(i);
          last = top ?? last;
        }
        if (ends.length === 0) continue;
        const width = widthAlone(node, places[from], places[from + name.length - 1] + 1);
        // Justified lines would be ragged beside long names.
        const isJustified = getComputedStyle(node.parentElement).textAlign === 'justify';
        found.broken.push({ name, ends, fits: !isJustified && width <= roomOf(node) - 1 });
      }
    }
  }
  return found;
}`;

const names = [longName, longUnit, ...longPerson.split(' ')];

function faultsOf({ name, ends, fits }: Broken): string[] {
  const starts = wordStarts(name);
  const pieces = [0, ...ends].map((at, i) => name.slice(at, ends[i])).join('|');
  return [
    ...(fits ? [`${pieces}: has room on a line of its own`] : []),
    ...(ends.every((at) => starts.has(at)) ? [] : [`${pieces}: inside a word`]),
  ];
}

describe('names of up to 80 letters without a blank', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(await locateBrowser(), () => undefined);
    page = await browser.newPage();
    // The width between the margins of A4.
    await page.setViewport({ width: Math.round((160 / 25.4) * 96), height: 1000 });
    await page.emulateMediaType('print');
  });
  afterAll(() => browser.close());

  /** Returns how many names a document has, and what is wrong with them. */
  async function check(html: string, css: string): Promise<{ seen: number; faults: string[] }> {
    await page.setContent(`<!doctype html><html lang="th"><style>${css}</style>${html}</html>`);
    await page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))');
    const found = await page.evaluate(`(${findNames})(${JSON.stringify(names)})`);
    const { seen, broken } = found as { seen: number; broken: Broken[] };
    return { seen, faults: broken.flatMap(faultsOf) };
  }

  test.each<[BookKind, number]>([
    ['book', 20],
    ['competencies', 5],
    ['functions', 5],
    ['handbook', 20],
  ])('are cut in the %s only where they must be, and between words', async (kind, least) => {
    const { parts } = bookOf(kind, longOffice(), 'arabic');
    const templates = [...new Set(parts.map((part) => part.template))];
    const { html } = fillShare(parts, () => '000');
    const { seen, faults } = await check(html, bookStyleSheet(templates));
    expect(seen).toBeGreaterThan(least);
    expect(faults).toEqual([]);
  });

  test('are cut in the report and review forms only where they must be, and between words', async () => {
    const model = longReview();
    const trends = compareYears([reviewYear(model, 2568)], reviewYear(model, 2569));
    const plan = planReview(reviewYear(model, 2569), { trends, digits: null });
    for (const { render } of plan.documents) {
      const { html } = await render();
      const { seen, faults } = await check(html, styleSheet(reviewTemplates, 'arabic'));
      expect(seen).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    }
  });
});
