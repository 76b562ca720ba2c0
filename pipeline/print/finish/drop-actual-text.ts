import { ByteString, nameText, type Value } from './pdf-values';
import type { Operation } from './read-content';
import { invisible } from './print-strings';
import { decodeUtf16, type PdfFont } from './read-fonts';

/** Finds the font that a content stream calls by a resource name. */
export type FontFinder = (resource: string | undefined) => PdfFont | undefined;

/** Returns what a span says that its glyphs stand for, or undefined for other operations. */
export function actualText({ operator, operands }: Operation): string | undefined {
  if (operator !== 'BDC' || nameText(operands[0]) !== 'Span') return undefined;
  const properties = operands[1];
  if (!(properties instanceof Map) || properties.has('MCID')) return undefined;
  const text = properties.get('ActualText');
  if (!(text instanceof ByteString) || !text.bytes.startsWith('\xFE\xFF')) return undefined;
  return decodeUtf16(text.bytes.slice(2));
}

/** What Skia writes for glyphs that no character has for itself; fonts give raised marks private characters. */
const noText = /^[\0\ue000-\uf8ff]?$/;

/** Says whether a glyph's text is none that a person could search for. */
export function isWithoutText(text: string | undefined): boolean {
  return text === undefined || noText.test(text);
}

/** Returns the text of the glyphs that a Tj shows; undefined where a glyph has none. */
export function readShown(value: Value | undefined, font: PdfFont | undefined): string | undefined {
  if (!(value instanceof ByteString) || !font) return undefined;
  let text = '';
  for (let at = 0; at + 1 < value.bytes.length; at += 2) {
    const glyph = value.bytes.charCodeAt(at) * 256 + value.bytes.charCodeAt(at + 1);
    const part = font.texts.get(glyph);
    if (part === undefined || isWithoutText(part)) return undefined;
    text += part;
  }
  return text;
}

/** What a Tj shows: its place among the operations, and its text. */
interface Shown {
  readonly at: number;
  readonly text: string | undefined;
}

interface Span {
  readonly end: number;
  readonly shown: readonly Shown[];
  /** Whether its font's marks are glyphs of their own, which poppler puts in place by what the span says. */
  readonly isPlaced: boolean;
}

/** Reads what the glyphs of a span alone would say, up to its EMC. */
function readSpan(
  operations: readonly Operation[],
  start: number,
  context: { fonts: FontFinder; font: PdfFont | undefined },
): Span | undefined {
  let { font } = context;
  const shown: Shown[] = [];
  for (let at = start + 1; at < operations.length; at++) {
    const { operator, operands } = operations[at] as Operation;
    if (operator === 'EMC') return { end: at, shown, isPlaced: font !== undefined && !font.known };
    if (operator === 'BDC' || operator === 'BMC' || operator === 'ET') return undefined;
    if (operator === 'Tf') font = context.fonts(nameText(operands[0]));
    if (operator === 'Tj') shown.push({ at, text: readShown(operands[0], font) });
  }
  return undefined;
}

const joined = (shown: readonly Shown[]): string => shown.map(({ text }) => text).join('');

/** A no-break space reads as a space: a person searches with the space bar. */
const isSame = (one: string, other: string): boolean =>
  one === other || one.replace(/[\u00A0\u202F]/g, ' ') === other.replace(/[\u00A0\u202F]/g, ' ');

/**
 * Returns the glyphs that go with a redundant span: none, or those that stand for invisible
 * signs, which pdf.js would read as spaces. Undefined for a span that says more.
 */
function redundantGlyphs({ shown, isPlaced }: Span, actual: string): number[] | undefined {
  if (shown.some(({ text }) => text === undefined)) return undefined;
  if (isSame(joined(shown), actual)) return isPlaced ? undefined : [];
  const visible = actual.replace(invisible, '');
  const letters = shown.filter(({ text }) => text !== ' ');
  if (visible === actual || !isSame(joined(letters), visible)) return undefined;
  return shown.filter(({ text }) => text === ' ').map(({ at }) => at);
}

/**
 * Removes /ActualText spans that say what the glyphs say already (ISO 32000-1, 14.9.4).
 * pdf.js ignores such spans and PDFium repeats letters on them; those that say more stay.
 */
export function dropActualText(operations: readonly Operation[], fonts: FontFinder): Operation[] {
  const isDropped = new Uint8Array(operations.length);
  let font: PdfFont | undefined;
  for (let at = 0; at < operations.length; at++) {
    const operation = operations[at] as Operation;
    if (operation.operator === 'Tf') font = fonts(nameText(operation.operands[0]));
    const actual = actualText(operation);
    if (actual === undefined) continue;
    const span = readSpan(operations, at, { fonts, font });
    const glyphs = span && redundantGlyphs(span, actual);
    if (span && glyphs) for (const place of [at, span.end, ...glyphs]) isDropped[place] = 1;
  }
  return operations.filter((_, at) => isDropped[at] === 0);
}
