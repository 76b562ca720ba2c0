import Handlebars from 'handlebars';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DigitPolicy } from '../core/thai/digits';
import type { OfficeFont } from './office-font';
import { packageRoot } from './package-root';
import type { PrintHead } from './print/print-job';

const folder = path.join(packageRoot, 'templates');
const shared = path.join(folder, 'shared');

/** Helpers that templates may use; anything else is a mistake of the template's. */
export const knownHelpers = { if: true, each: true, with: true, unless: true } as const;

function read(...parts: string[]): string {
  return readFileSync(path.join(folder, ...parts), 'utf8');
}

function loadEngine(): typeof Handlebars {
  const engine = Handlebars.create();
  for (const name of readdirSync(shared)) {
    if (!name.endsWith('.hbs')) continue;
    engine.registerPartial(path.basename(name, '.hbs'), read('shared', name).trim());
  }
  return engine;
}

let engine: typeof Handlebars | undefined;
const compiled = new Map<string, (view: object) => string>();

/** Returns the function that fills a document's template; throws when the view lacks a path. */
export function template(id: string): (view: object) => string {
  const known = compiled.get(id);
  if (known) return known;
  engine ??= loadEngine();
  const fill = engine.compile<object>(read(id, 'page.hbs'), {
    strict: true,
    knownHelpers,
    knownHelpersOnly: true,
  });
  compiled.set(id, fill);
  return fill;
}

const fontFiles = [
  { weight: 400, file: 'SarabunJobsheet-Regular.ttf' },
  { weight: 700, file: 'SarabunJobsheet-Bold.ttf' },
] as const;

/**
 * Tones above vowels rise 1.25 em: at a line height of 1.55 these metrics keep them inside the line box. Chromium
 * paints what sticks out of a page's first line at the foot of the page before.
 */
const fontMetrics = 'ascent-override:118%;descent-override:23%;line-gap-override:0%;';

const nominalSize = 11;

function fontFace(weight: number, font: Buffer, descriptors: string): string {
  const data = font.toString('base64');
  return `@font-face{font-family:"Sarabun Jobsheet";font-weight:${weight};${descriptors}src:url(data:font/ttf;base64,${data})}`;
}

/** Letters with a foot and a vowel below it reach into the next line, whose letters leave the room. */
const deepest = 0.3;
/** The height of the lowest lines that a page can begin with, of 11 pt. */
const lowestLine = 1.5;

/**
 * Lets an office's font stand where the style sheets name the product's own, at its own size. Its metrics are its ink,
 * for the same reason as our font's.
 */
function officeFontFaces({ regular, bold, size, ink }: OfficeFont): string {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const descriptors =
    `size-adjust:${percent(size / nominalSize)};ascent-override:${percent(ink.above)};` +
    `descent-override:${percent(Math.min(ink.below, deepest))};line-gap-override:0%;`;
  const faces = [fontFace(400, regular, descriptors)];
  if (bold) faces.push(fontFace(700, bold, descriptors));
  return faces.join('\n');
}

/** Height in em of a line that holds all of a font's ink. */
function inkHeight({ ink }: OfficeFont): number {
  return ink.above + Math.min(ink.below, deepest);
}

/** Makes lines as much higher as an office's font needs so that its tones stay inside them. */
function withRoom(css: string, font: OfficeFont | null): string {
  if (!font) return css;
  const needed = inkHeight(font) * (font.size / nominalSize);
  const factor = Math.max(1, needed / lowestLine);
  return css.replace(
    /\bline-height: *([\d.]+);/g,
    (_, height: string) => `line-height:${(Number(height) * factor).toFixed(3)};`,
  );
}

/** Points that a line of our own font takes. */
const ownLine = 1.41 * nominalSize;

/** Moves a book's page numbers up where running heads of an office's font need more than our own. */
function numbersAbove(font: OfficeFont | null): string {
  const line = font ? inkHeight(font) * font.size : 0;
  return line > ownLine
    ? `@page{@top-center{padding-bottom:calc(3mm + ${2 * (line - ownLine)}pt)}}`
    : '';
}

/** Returns the `@font-face` rules of the product's own font or of the office's, as data URLs. */
export function fontFaces(font: OfficeFont | null = null): string {
  if (font) return officeFontFaces(font);
  return fontFiles
    .map(({ weight, file }) =>
      fontFace(weight, readFileSync(path.join(folder, 'fonts', file)), fontMetrics),
    )
    .join('\n');
}

/** Returns the style sheet of documents, fonts included. */
export function styleSheet(
  ids: readonly string[],
  digits: DigitPolicy,
  font: OfficeFont | null = null,
): string {
  const numbers = digits === 'thai' ? 'page-numbers-thai.css' : 'page-numbers.css';
  const sheets = ids.map((id) => read(id, 'page.css'));
  const css = [read('shared', 'document.css'), read('shared', numbers), ...sheets].join('\n');
  return `${fontFaces(font)}\n${withRoom(css, font)}`;
}

/** Returns the style sheet of a book with these templates, fonts included. */
export function bookStyleSheet(ids: readonly string[], font: OfficeFont | null = null): string {
  const sheets = ids.map((id) => read(id, 'page.css'));
  const shared = ['document.css', 'book-pages.css'].map((name) => read('shared', name));
  const css = withRoom([...shared, ...sheets].join('\n'), font);
  return [fontFaces(font), css, numbersAbove(font)].join('\n');
}

/** Returns what documents of a style sheet share when they are printed. */
export function printHead(css: string, font: OfficeFont | null = null): PrintHead {
  return { css, lang: 'th', isWide: font !== null };
}

/** Returns the SHA-256 (hexadecimal) of everything that shapes a document besides its data. */
export function templateHash(
  ids: readonly string[],
  digits: DigitPolicy,
  font: OfficeFont | null = null,
): string {
  const hash = createHash('sha256');
  for (const id of ids) hash.update(read(id, 'page.hbs'));
  for (const name of readdirSync(shared).sort()) hash.update(name).update(read('shared', name));
  hash.update(styleSheet(ids, digits, font));
  hash.update(readFileSync(path.join(folder, 'fonts', 'glyph-map.json')));
  return hash.digest('hex');
}
