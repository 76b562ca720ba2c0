import { agreement, bands, binsPerBand, type Sketch } from './likeness';

/** How many texts of one bucket a text is compared with; identical texts should be given once. */
const compared = 16;

function bandHash(sketch: Sketch, band: number): number {
  let hash = band;
  for (let i = 0; i < binsPerBand; i++) {
    hash = Math.imul(hash ^ (sketch.bins[sketch.at + band * binsPerBand + i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** One group of bins: sketches with the same hash are chained, the last one first. */
interface Band {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly hashes: Int32Array;
}

/** Sketches that can be searched for near ones (locality-sensitive hashing). */
export interface NearIndex {
  readonly bands: readonly Band[];
}

/** Called with the numbers of two sketches that agree in a group of bins. */
type Found = (later: number, earlier: number) => void;

/** Chains the sketches of one group of bins and reports each with the last ones that agree with it. */
function chain({ heads, next, hashes }: Band, found: Found): void {
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const slot = hash & (heads.length - 1);
    const first = heads[slot] ?? -1;
    next[i] = first;
    heads[slot] = i;
    let left = compared;
    for (let j = first; j >= 0 && left > 0; j = next[j] ?? -1) {
      if (hashes[j] !== hash) continue;
      left--;
      found(i, j);
    }
  }
}

/**
 * Puts sketches into an index and calls back with each two that agree in a group of bins and in the least share of all:
 * the cost grows with the number of texts, not with the number of pairs.
 */
export function indexSketches(sketches: readonly Sketch[], least: number, found: Found): NearIndex {
  const count = sketches.length;
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)));
  const met = new Int32Array(count).fill(-1);
  const once = (i: number, j: number) => {
    if (met[i] === j) return;
    met[i] = j;
    if (agreement(sketches[i] as Sketch, sketches[j] as Sketch) >= least) found(i, j);
  };
  const made = Array.from({ length: bands }, (): Band => ({
    heads: new Int32Array(size).fill(-1),
    next: new Int32Array(count),
    hashes: new Int32Array(count),
  }));
  sketches.forEach((sketch, i) => {
    for (let number = 0; number < bands; number++) {
      (made[number] as Band).hashes[i] = bandHash(sketch, number);
    }
  });
  for (const band of made) chain(band, once);
  return { bands: made };
}

/** Calls back with the sketches of an index that agree with another in a group of bins; false when one does not count. */
export function eachNear(
  { bands: made }: NearIndex,
  sketch: Sketch,
  found: (other: number) => boolean,
): void {
  made.forEach(({ heads, next, hashes }, number) => {
    const hash = bandHash(sketch, number);
    let left = compared;
    for (let j = heads[hash & (heads.length - 1)] ?? -1; j >= 0 && left > 0; j = next[j] ?? -1) {
      if (hashes[j] === hash && found(j)) left--;
    }
  });
}

/** Tells whether two sketches agree in a whole group of bins. */
export function shareBand(a: Sketch, b: Sketch): boolean {
  for (let band = 0; band < bands; band++) {
    let same = 0;
    for (let i = band * binsPerBand; i < (band + 1) * binsPerBand; i++) {
      if (a.bins[a.at + i] === b.bins[b.at + i]) same++;
    }
    if (same === binsPerBand) return true;
  }
  return false;
}
