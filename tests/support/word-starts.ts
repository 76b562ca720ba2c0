import { partWords } from '../../core/thai/compounds';

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Returns where words begin, those included that the dictionary misses. */
export function wordStarts(text: string): Set<number> {
  const starts = new Set<number>();
  let parts = 0;
  for (const { index, segment } of words.segment(partWords(text))) {
    if (segment === '\u200b') parts++;
    else starts.add(index - parts);
  }
  return starts;
}
