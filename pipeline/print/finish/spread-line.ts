import type { Operation } from './read-content';

/** A glyph of a line: its code as hexadecimal digits, and its advance in text space units. */
export interface Glyph {
  readonly code: string;
  readonly advance: number;
}

/** An operation between glyphs that moves no pen: a rise, a mark of what the next glyphs stand for. */
export interface Aside {
  readonly aside: Operation;
}

/** A glyph, a step of the pen back in thousandths of the size, or an operation between them. */
export type Part = Glyph | Aside | number;

/** Says whether a part is a glyph. */
export function isGlyph(part: Part | undefined): part is Glyph {
  return typeof part === 'object' && 'advance' in part;
}

/** Most that letters are moved apart, in thousandths of the size: at 30 poppler takes some of it for blanks. */
const mostSpread = 25;
/** Most that is left over for each blank; a line that needs more stays ragged. */
const mostBlank = 650;
/** Chromium gives all blanks of a justified line the same width, but for rounding. */
const rounding = 6;
const leastBlank = 13;

/** Places of the steps that Chromium puts after a line's blanks to justify it; none for other lines. */
function justifyingSteps(run: readonly Part[], blanks: ReadonlySet<string>): number[] {
  const places: number[] = [];
  let width: number | undefined;
  for (let at = 0; at + 1 < run.length; at++) {
    const part = run[at];
    if (!isGlyph(part) || !blanks.has(part.code)) continue;
    let next = at + 1;
    while (typeof run[next] === 'object' && !isGlyph(run[next])) next++;
    const step = run[next];
    if (step === undefined) break;
    const wide = typeof step === 'number' ? -step : 0;
    width ??= wide;
    if (wide < leastBlank || Math.abs(wide - width) > rounding) return [];
    places.push(next);
  }
  return places;
}

function total(run: readonly Part[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum - (run[at] as number), 0);
}

/** Says whether the pen may move before a part: a mark of no width stays on its letter. */
function isLetter(part: Part | undefined): part is Glyph {
  return isGlyph(part) && part.advance > 0;
}

/** Moves all letters of a line apart by even shares of what is wanted. */
function spread(parts: readonly Part[], wanted: number): Part[] {
  const gaps = parts.filter((part, at) => at > 0 && isLetter(part)).length;
  const spreads: Part[] = [];
  let [done, passed] = [0, 0];
  for (const [at, part] of parts.entries()) {
    if (at > 0 && isLetter(part)) {
      const due = Math.round((wanted * ++passed) / gaps) - done;
      done += due;
      const last = spreads.at(-1);
      if (typeof last === 'number') spreads[spreads.length - 1] = last - due;
      else if (due !== 0) spreads.push(-due);
    }
    spreads.push(part);
  }
  return spreads;
}

/**
 * Spreads what Chromium puts into the blanks of a justified line over all its letters, as Thai is justified: Chromium
 * justifies at blanks alone, which Thai has few of. Other lines come back as they are; `blanks` are the blanks' codes.
 */
export function spreadLine(run: readonly Part[], blanks: ReadonlySet<string>): readonly Part[] {
  const places = justifyingSteps(run, blanks);
  if (places.length === 0) return run;
  const sum = total(run, places);
  const isStep = new Set(places);
  const plain = run.filter((_, at) => !isStep.has(at));
  const gaps = plain.filter((part, at) => at > 0 && isLetter(part)).length;
  const wanted = Math.min(sum, gaps * mostSpread);
  const left = Math.round((sum - wanted) / places.length);
  if (left > mostBlank) return plain;
  if (left === 0) return spread(plain, wanted);
  const widened = run.map((part, at) => (isStep.has(at) ? -left : part));
  return spread(widened, wanted);
}
