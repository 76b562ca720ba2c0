import { bands, binsPerBand, type Sketch } from './likeness';

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

/** Texts to be compared: the first `settled` of them were compared with each other before. */
export interface NearSearch {
  readonly sketches: readonly Sketch[];
  readonly settled: number;
}

/**
 * Calls back with pairs of sketches, at least one of them not settled, that agree in a whole group of bins
 * (locality-sensitive hashing): the cost grows with the number of texts, not with the number of pairs.
 */
export function eachCandidate(
  { sketches, settled }: NearSearch,
  found: (later: number, earlier: number) => void,
): void {
  const count = sketches.length;
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)));
  const heads = new Int32Array(size);
  const next = new Int32Array(count);
  const hashes = new Int32Array(count);
  const met = new Int32Array(count).fill(-1);
  for (let band = 0; band < bands && settled < count; band++) {
    heads.fill(-1);
    for (let i = 0; i < count; i++) {
      const hash = bandHash(sketches[i] as Sketch, band);
      const slot = hash & (size - 1);
      hashes[i] = hash;
      next[i] = heads[slot] ?? -1;
      heads[slot] = i;
      if (i < settled) continue;
      let steps = 0;
      for (let j = next[i] ?? -1; j >= 0 && steps < compared; j = next[j] ?? -1) {
        if (hashes[j] !== hash) continue;
        steps++;
        if (met[i] !== j) found(i, j);
        met[i] = j;
      }
    }
  }
}
