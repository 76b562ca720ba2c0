import { actualText, isWithoutText, type FontFinder } from './drop-actual-text';
import { ByteString, nameText } from './pdf-values';
import type { Operation } from './read-content';
import type { PdfFont } from './read-fonts';

/** Glyphs of one font, and what a span says that they stand for. */
interface Example {
  readonly font: PdfFont;
  readonly glyphs: readonly number[];
  readonly actual: string;
}

/** Reads the spans of a stream that show glyphs of one font without a glyph map. */
export function readExamples(operations: readonly Operation[], fonts: FontFinder): Example[] {
  const examples: Example[] = [];
  let font: PdfFont | undefined;
  let open: { actual: string; glyphs: number[] } | undefined;
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (operator === 'Tf') font = fonts(nameText(operands[0]));
    const actual = actualText(operation);
    if (actual !== undefined) open = { actual, glyphs: [] };
    else if (operator === 'EMC') {
      if (open && font && !font.known && open.glyphs.length > 0) examples.push({ font, ...open });
      open = undefined;
    }
    const shown = operands[0];
    if (!open || operator !== 'Tj' || !(shown instanceof ByteString)) continue;
    for (let at = 0; at + 1 < shown.bytes.length; at += 2) {
      open.glyphs.push(shown.bytes.charCodeAt(at) * 256 + shown.bytes.charCodeAt(at + 1));
    }
  }
  return examples;
}

/** Returns the one glyph of an example that has no text yet, and the text that is left for it. */
function solve({ font, glyphs, actual }: Example): [glyph: number, text: string] | undefined {
  const texts = glyphs.map((glyph) => font.texts.get(glyph));
  const unknown = texts.flatMap((text, at) => (isWithoutText(text) ? [at] : []));
  const [at] = unknown;
  if (at === undefined || unknown.length > 1) return undefined;
  const before = texts.slice(0, at).join('');
  const after = texts.slice(at + 1).join('');
  // Shapers take ำ apart (Unicode's compatibility decomposition).
  const said = actual.replace(/\u0e33/g, '\u0e4d\u0e32');
  const isRest = said.startsWith(before) && said.slice(before.length).endsWith(after);
  const rest = isRest ? said.slice(before.length, said.length - after.length) : '';
  return rest === '' ? undefined : [glyphs[at] as number, rest];
}

/** Returns for the glyphs without a text what the spans say that they stand for. */
function solveAll(examples: readonly Example[]): Map<PdfFont, Map<number, Set<string>>> {
  const found = new Map<PdfFont, Map<number, Set<string>>>();
  for (const example of examples) {
    const [glyph, text] = solve(example) ?? [];
    if (glyph === undefined || text === undefined) continue;
    const texts = found.get(example.font) ?? new Map<number, Set<string>>();
    found.set(example.font, texts.set(glyph, (texts.get(glyph) ?? new Set()).add(text)));
  }
  return found;
}

/**
 * Finds what the glyphs of an office's font stand for that Skia gives no text: raised and lowered marks. Where all other
 * glyphs of a span are known, the rest of its text is theirs; a glyph that spans disagree on stays without a text.
 */
export function learnTexts(examples: readonly Example[]): void {
  for (let learnt = -1; learnt !== 0;) {
    learnt = 0;
    for (const [font, glyphs] of solveAll(examples)) {
      for (const [glyph, [text, other]] of glyphs) {
        if (text === undefined || other !== undefined) continue;
        font.texts.set(glyph, text);
        learnt++;
      }
    }
  }
}
