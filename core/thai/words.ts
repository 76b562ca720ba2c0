/** The parts of `Intl.Segmenter` that are used; ES2022's library knows it, older ones do not. */
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Returns the words of a text as the dictionary of the platform cuts them, blanks and signs included. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
