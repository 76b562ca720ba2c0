import { bands, binsPerBand, type Sketch } from './likeness';

/** How many texts of one bucket a text is compared with; identical texts should be given once. */
const compared = 16;

function bandHash(sketch: Sketch, band: number): number {
  let hash = band;
  for (let i = 0; i < binsPerBand; i++) {
    hash = Math.imul(hash ^ (sketch.bins[band * binsPerBand + i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * Calls back with pairs of sketches (later, earlier) that agree in at least one whole group of bins (locality-sensitive
 * hashing): the cost grows with the number of texts, not with the number of pairs.
 */
export function eachCandidate(
  sketches: readonly Sketch[],
  found: (later: number, earlier: number) => void,
): void {
  const size = 1 << Math.ceil(Math.log2(Math.max(2, sketches.length * 2)));
  const heads = new Int32Array(size);
  const next = new Int32Array(sketches.length);
  const hashes = new Int32Array(sketches.length);
  const met = new Int32Array(sketches.length).fill(-1);
  for (let band = 0; band < bands; band++) {
    heads.fill(-1);
    sketches.forEach((sketch, i) => {
      const hash = bandHash(sketch, band);
      const slot = hash & (size - 1);
      hashes[i] = hash;
      next[i] = heads[slot] ?? -1;
      heads[slot] = i;
      let steps = 0;
      for (let j = next[i] ?? -1; j >= 0 && steps < compared; j = next[j] ?? -1) {
        if (hashes[j] !== hash) continue;
        steps++;
        if (met[i] !== j) found(i, j);
        met[i] = j;
      }
    });
  }
}
