import { actualText, type FontFinder } from './drop-actual-text';
import { ByteString, PdfFault, nameText, type Value } from './pdf-values';
import { makeOperation, type Operation } from './read-content';
import type { PdfFont } from './read-fonts';
import { isGlyph, spreadLine, type Glyph, type Part } from './spread-line';

/** Operators that place or space text in ways that Skia never uses. */
const foreign = new Set(["'", '"', 'TJ', 'T*', 'TD', 'TL', 'Tc', 'Tw', 'Tz', 'Ts']);

const hexCode = (glyph: number): string => glyph.toString(16).padStart(4, '0').toUpperCase();

function printPlace(value: number): string {
  const text = value.toFixed(3).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

function expectNumber(value: Value | undefined): number {
  if (typeof value !== 'number') throw new PdfFault('a text operator lacks its number');
  return value;
}

/** Steps up to this only undo rounding: they can wait for a place where they do no harm. Larger ones are kerning. */
const roundingStep = 12;

/** Glyphs of one height and the steps between them as an operation; none for nothing. */
function showGlyphs(run: readonly (Glyph | number)[]): Operation[] {
  if (run.length === 0) return [];
  let text = '';
  let isOpen = false;
  for (const part of run) {
    if (typeof part === 'number') text += `${isOpen ? '>' : ''}${part}`;
    else text += `${isOpen ? '' : '<'}${part.code}`;
    isOpen = typeof part !== 'number';
  }
  if (isOpen) text += '>';
  const isOne = run.every(isGlyph);
  return [isOne ? makeOperation('Tj', `${text} Tj`) : makeOperation('TJ', `[${text}]TJ`)];
}

/** A line as operations. */
function showLine(line: readonly Part[]): Operation[] {
  const operations: Operation[] = [];
  let run: (Glyph | number)[] = [];
  for (const part of line) {
    if (typeof part === 'number' || isGlyph(part)) run.push(part);
    else {
      operations.push(...showGlyphs(run), part.aside);
      run = [];
    }
  }
  return [...operations, ...showGlyphs(run)];
}

const knownBlanks = new WeakMap<PdfFont, ReadonlySet<string>>();

/** Returns the codes of a font's blanks, the no-break one too, as hexadecimal digits. */
function blanksOf(font: PdfFont): ReadonlySet<string> {
  const known = knownBlanks.get(font);
  if (known) return known;
  const glyphs = [...font.texts].filter(([, text]) => text === ' ' || text === '\u00a0');
  const blanks = new Set(glyphs.map(([glyph]) => hexCode(glyph)));
  knownBlanks.set(font, blanks);
  return blanks;
}

/** Follows the pen through text objects and gathers the glyphs of a line. */
class LineJoiner {
  readonly output: Operation[] = [];
  private font: PdfFont | undefined;
  private size = 1;
  /** Where Skia's line begins, from the last text matrix, in text space units. */
  private x = 0;
  private y = 0;
  /** How far Skia's pen is from there: glyphs that are shown without a move stand behind the last ones. */
  private shown = 0;
  /** Where the line begins that the last written Td or Tm set. */
  private lineX = 0;
  private lineY = 0;
  /** Where the pen stands after the last shown glyph; unknown after a foreign font. */
  private pen: number | undefined = 0;
  private rise = 0;
  private run: Part[] = [];
  private isTextOpen = false;
  private isSpanOpen = false;
  /** Glyphs of the font in its size so far, by their number. */
  private glyphs = new Map<number, Glyph>();
  private readonly glyphsOfFonts = new Map<PdfFont | undefined, Map<number, Map<number, Glyph>>>();

  constructor(private readonly fonts: FontFinder) {}

  add(operation: Operation): void {
    const { operator, operands } = operation;
    if (foreign.has(operator)) throw new PdfFault(`text is set with ${operator}`);
    if (operator === 'Td') {
      this.x += expectNumber(operands[0]);
      this.y += expectNumber(operands[1]);
      this.shown = 0;
    } else if (operator === 'Tj' && this.font) this.show(operands[0], this.font);
    else if (this.isInLine(operation)) this.run.push({ aside: operation });
    else this.pass(operation);
  }

  /** Says whether an operation begins or ends a span that only says what some glyphs of the line stand for. */
  private isInLine(operation: Operation): boolean {
    if (!this.isTextOpen) return false;
    const isEnd = operation.operator === 'EMC' && this.isSpanOpen;
    const isBegin = actualText(operation) !== undefined;
    if (isEnd || isBegin) this.isSpanOpen = isBegin;
    return isEnd || isBegin;
  }

  flush(): void {
    if (this.run.length === 0) return;
    const line = this.font ? spreadLine(this.run, blanksOf(this.font)) : this.run;
    this.output.push(...showLine(line));
    this.run = [];
  }

  private pass(operation: Operation): void {
    const { operator, operands } = operation;
    if (operator === 'ET') this.setRise(0);
    this.flush();
    if (operator === 'Tf') {
      this.font = this.fonts(nameText(operands[0]));
      this.size = expectNumber(operands[1]);
      if (!(this.size > 0)) throw new PdfFault('a font has no size');
      this.findGlyphs();
    }
    if (operator === 'Tj') this.moveTo(this.x + this.shown, this.y);
    if (operator === 'BT' || operator === 'ET') this.isTextOpen = operator === 'BT';
    if (operator === 'BT' || operator === 'Tm') this.startLine();
    this.output.push(operation);
    if (operator === 'Tj') this.pen = undefined;
  }

  private startLine(): void {
    this.x = this.y = this.shown = this.lineX = this.lineY = this.pen = 0;
  }

  private show(value: Value | undefined, font: PdfFont): void {
    if (!(value instanceof ByteString) || value.bytes.length % 2 !== 0 || !this.isTextOpen) {
      throw new PdfFault('a text operator is out of place');
    }
    this.reach();
    const { bytes } = value;
    let pen = this.pen ?? this.x + this.shown;
    for (let at = 0; at < bytes.length; at += 2) {
      const glyph = this.glyphOf(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1), font);
      const step = at === 0 ? this.stepTo(pen, glyph.advance) : 0;
      if (step !== 0) this.run.push(step);
      this.run.push(glyph);
      this.shown += glyph.advance;
      pen += glyph.advance - (step * this.size) / 1000;
    }
    this.pen = pen;
  }

  /** Brings the pen to the wanted height: small shifts by rise, so that the line stays one. */
  private reach(): void {
    const shift = Math.abs(this.y - this.lineY) < 1e-3 ? 0 : this.y - this.lineY;
    if (this.pen === undefined || Math.abs(shift) > this.size)
      this.moveTo(this.x + this.shown, this.y);
    else this.setRise(shift);
  }

  /**
   * Returns the step that takes the pen to the wanted place. A rounding step waits until a letter follows a letter:
   * beside a mark of no width it would bring mark and letter out of order for viewers that sort by place.
   */
  private stepTo(pen: number, advance: number): number {
    const step = Math.round(((pen - this.x - this.shown) / this.size) * 1000);
    if (Math.abs(step) > roundingStep) return step;
    const last = this.run.at(-1);
    const isBetweenLetters = advance > 0 && isGlyph(last) && last.advance > 0;
    return isBetweenLetters ? step : 0;
  }

  private setRise(rise: number): void {
    if (Math.abs(rise - this.rise) <= 5e-4) return;
    this.rise = rise;
    this.run.push({ aside: makeOperation('Ts', `${printPlace(rise)} Ts`) });
  }

  private moveTo(x: number, y: number): void {
    this.setRise(0);
    this.flush();
    const [dx, dy] = [x - this.lineX, y - this.lineY];
    if (dx !== 0 || dy !== 0 || this.pen === undefined) {
      this.output.push(makeOperation('Td', `${printPlace(dx)} ${printPlace(dy)} Td`));
    }
    [this.lineX, this.lineY, this.pen] = [x, y, x];
  }

  private findGlyphs(): void {
    let sizes = this.glyphsOfFonts.get(this.font);
    if (!sizes) this.glyphsOfFonts.set(this.font, (sizes = new Map()));
    this.glyphs = sizes.get(this.size) ?? new Map();
    sizes.set(this.size, this.glyphs);
  }

  private glyphOf(number: number, font: PdfFont): Glyph {
    let glyph = this.glyphs.get(number);
    if (!glyph) {
      const width = font.widths.get(number) ?? font.defaultWidth;
      glyph = { code: hexCode(number), advance: (width * this.size) / 1000 };
      this.glyphs.set(number, glyph);
    }
    return glyph;
  }
}

/**
 * Joins the glyphs of a line, which Skia shows one by one, into one TJ (ISO 32000-1, 9.4.3).
 * PDFium sorts separate operators by x, which moves marks of no width. A font without widths
 * keeps its operators; throws PdfFault for text operators that Skia does not write.
 */
export function joinGlyphs(operations: readonly Operation[], fonts: FontFinder): Operation[] {
  const joiner = new LineJoiner(fonts);
  for (const operation of operations) joiner.add(operation);
  joiner.flush();
  return joiner.output;
}
