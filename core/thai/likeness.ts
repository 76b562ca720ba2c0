import { normaliseThai } from './normalise';
import { wordsOf } from './words';

/** Groups of bins: two texts meet when all bins of one group agree. */
export const bands = 12;

/** Bins in a group. */
export const binsPerBand = 4;

const bins = bands * binsPerBand;
const gram = 5;

/** What a text is compared by before it is cut into words. */
export interface Sketch {
  /** The least hash of the five-letter stretches that fall into each bin (one-permutation MinHash). */
  readonly bins: Int32Array;
  /** Where this text's bins begin: many texts share one array. */
  readonly at: number;
}

const buffer = new Uint16Array(8192);

/** Tells whether a text may have to be normalised before its letters are compared. */
function mayBeOdd(code: number, before: number): boolean {
  if (code === 0x0e4d || (code === 0x0e40 && before === 0x0e40)) return true;
  if (code >= 0x0e80) return code < 0x2010 || code > 0x2060;
  const isVowel = code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e39);
  return (isVowel && before >= 0x0e48 && before <= 0x0e4b) || (code > 0x0e47 && code === before);
}

/** Puts the Thai and Latin letters of a text into the buffer; blanks, digits and signs say nothing. */
function lettersOf(text: string, isNormal = false): number {
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length && count < buffer.length; i++) {
    const code = text.charCodeAt(i);
    if (!isNormal && mayBeOdd(code, before)) return lettersOf(normaliseThai(text), true);
    before = code;
    const isThai = code > 0x0e00 && code < 0x0e4f && code !== 0x0e3f && code !== 0x0e46;
    if (isThai || (code >= 0x61 && code <= 0x7a)) buffer[count++] = code;
    else if (code >= 0x41 && code <= 0x5a) buffer[count++] = code + 32;
  }
  return count;
}

const prefixes = [
  [0x0e23, 0x0e48, 0x0e27, 0x0e21],
  [0x0e0a, 0x0e48, 0x0e27, 0x0e22],
] as const;

/** Where the text begins when ร่วม or ช่วย, which tell the share of responsibility, are left out. */
function startOf(count: number): number {
  const hasPrefix = prefixes.some((prefix) => prefix.every((code, i) => buffer[i] === code));
  return hasPrefix && count > 4 ? 4 : 0;
}

function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

const none = 0x7fffffff;

/** Gives empty bins the value of the next filled one, so that short texts can be compared. */
function fillEmpty(values: Int32Array, at: number): void {
  for (let i = bins * 2 - 1; i >= 0; i--) {
    const own = at + (i % bins);
    const neighbour = values[at + ((i + 1) % bins)] ?? none;
    if (values[own] === none && neighbour !== none) values[own] = (neighbour + 1) | 0;
  }
}

/** The hashes of a text's five-letter stretches, in an array that many texts share. */
export interface Stretches {
  readonly values: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Where the stretches of the next texts are put. */
export interface StretchPool {
  values: Int32Array;
  used: number;
}

const smallPool = 1 << 14;
const largestPool = 1 << 20;

/** Returns room for stretches; it grows by new arrays, and the old ones live as long as their texts need them. */
export function emptyPool(): StretchPool {
  return { values: new Int32Array(smallPool), used: 0 };
}

function makeRoom(pool: StretchPool, wanted: number): void {
  if (pool.used + wanted <= pool.values.length) return;
  pool.values = new Int32Array(Math.max(wanted, Math.min(largestPool, pool.values.length * 4)));
  pool.used = 0;
}

/** 8191 to the power of five: what the letter that leaves a stretch counts in it once the next one is there. */
const oldest = Math.imul(Math.imul(8191 ** 3, 8191), 8191);

/** Hashes every five-letter stretch of the letters in the buffer. */
function hashStretches(pool: StretchPool, start: number, count: number): Stretches {
  makeRoom(pool, Math.max(0, count - start));
  const { values, used: from } = pool;
  let to = from;
  let hash = 0;
  for (let i = start; i < count; i++) {
    hash = (Math.imul(hash, 8191) + (buffer[i] ?? 0)) | 0;
    const left = i - gram;
    if (left >= start) hash = (hash - Math.imul(oldest, buffer[left] ?? 0)) | 0;
    if (left >= start - 1) values[to++] = mix(hash);
  }
  pool.used = to;
  return { values, from, to };
}

/** A text as it is compared. */
export interface ReadText {
  /** The same for texts that say the same. */
  readonly exact: number;
  /** Letters that count. */
  readonly length: number;
  readonly stretches: Stretches;
}

/** Reads the letters of a text; its stretches are put into the pool. */
export function readText(text: string, pool: StretchPool): ReadText {
  const count = lettersOf(text);
  const start = startOf(count);
  let low = 17;
  let high = 29;
  for (let i = start; i < count; i++) {
    const code = buffer[i] ?? 0;
    low = Math.imul(low, 31) + code;
    high = Math.imul(high, 131) + code;
  }
  const exact = (low >>> 0) * 0x100000 + ((high >>> 0) & 0xfffff);
  return { exact, length: count - start, stretches: hashStretches(pool, start, count) };
}

const countSlots = 1 << 20;

/** How many texts hold each five-letter stretch, so that set phrases (เพื่อให้การปฏิบัติงาน…) can be left out. */
export interface StretchCounts {
  readonly counts: Uint16Array;
  /** A stretch that more texts hold than this is a set phrase. */
  readonly limit: number;
}

/** The least count from which a stretch may be a set phrase, and the share of texts that must hold it. */
const fewestOfPhrase = 16;
const shareOfPhrase = 1 / 1000;

/** Counts the stretches of texts, each of which should be given once. */
export function countStretches(texts: readonly Stretches[]): StretchCounts {
  const counts = new Uint16Array(countSlots);
  for (const { values, from, to } of texts) {
    for (let i = from; i < to; i++) {
      const slot = (values[i] ?? 0) & (countSlots - 1);
      if ((counts[slot] ?? 0) < 0xffff) counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return { counts, limit: Math.max(fewestOfPhrase, texts.length * shareOfPhrase) };
}

/** The share of its stretches that a text must keep; a text of set phrases alone is sketched whole. */
const keptShare = 0.3;

/** The count above which this text's stretches are left out. */
function limitFor({ values, from, to }: Stretches, { counts, limit }: StretchCounts): number {
  let rare = 0;
  for (let i = from; i < to; i++) {
    if ((counts[(values[i] ?? 0) & (countSlots - 1)] ?? 0) <= limit) rare++;
  }
  return rare < (to - from) * keptShare ? 0xffff : limit;
}

/** Returns an array for the bins of so many texts. */
export function binsFor(texts: number): Int32Array {
  return new Int32Array(texts * bins).fill(none);
}

/** Where a sketch's bins are put: the turn-th place of an array made by `binsFor`. */
export interface SketchPlace {
  readonly values: Int32Array;
  readonly turn: number;
}

/** Sketches a text: for each bin the least hash of the rare stretches that fall into it. */
export function sketchOf(
  stretches: Stretches,
  phrases: StretchCounts,
  { values, turn }: SketchPlace,
): Sketch {
  const at = turn * bins;
  const { counts } = phrases;
  const limit = limitFor(stretches, phrases);
  for (let i = stretches.from; i < stretches.to; i++) {
    const mixed = stretches.values[i] ?? 0;
    if ((counts[mixed & (countSlots - 1)] ?? 0) > limit) continue;
    const bin = at + ((mixed >>> 16) % bins);
    const value = Math.imul(mixed, 0x9e3779b1) >>> 2;
    if (value < (values[bin] ?? none)) values[bin] = value;
  }
  fillEmpty(values, at);
  return { bins: values, at };
}

/** Returns how many of the bins of two sketches agree, from 0 to 1. */
export function agreement(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let i = 0; i < bins; i++) {
    if (a.bins[a.at + i] === b.bins[b.at + i]) same++;
    // Most pairs share one group of bins and nothing else.
    if (i === binsPerBand * 4 && same < binsPerBand) return 0;
  }
  return same / bins;
}

const prefixWords = new Set(['ร่วม', 'ช่วย']);

/** Returns the pairs of neighbouring words of a text, without blanks, digits and the prefixes ร่วม and ช่วย. */
export function wordPairs(text: string): ReadonlySet<string> {
  const words = wordsOf(normaliseThai(text).replace(/[^ก-\u0e4ea-z]+/gi, ''));
  const own = prefixWords.has(words[0] ?? '') ? words.slice(1) : words;
  return new Set(own.length < 2 ? own : own.slice(1).map((word, i) => `${own[i] ?? ''} ${word}`));
}

/** Returns how alike two sets are, from 0 to 1: twice what they share over all they have (Dice). */
export function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
