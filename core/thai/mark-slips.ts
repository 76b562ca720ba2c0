import { editDistance } from './nearest';

const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Returns the letters of a text without the marks above and below them, ◌ำ as า: what old PDFs keep of a word. */
export function bareLetters(text: string): string {
  return text.replace(marks, '').replace(/\u0e33/g, '\u0e32');
}

const sorted = (text: string) => [...text].sort().join('');

/** How a text differs from another with the same bare letters. */
export type MarkSlip = 'moved' | 'lost' | 'other';

/** Tells whether a text is another with letters left out. */
function lacksLetters(seen: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) if (letter === seen[at]) at++;
  return at === seen.length && seen !== wanted;
}

/** ◌ำ in its two parts, so that its ring may be lost. */
const split = (text: string) => text.replace(/\u0e33/g, '\u0e4d\u0e32');

/** Returns how one mark of a text differs from what is wanted: on another letter, lost, added or another; null when more does. */
export function markSlip(seen: string, wanted: string): MarkSlip | null {
  const distance = editDistance(seen, wanted, 2);
  if (distance === 2) return sorted(seen) === sorted(wanted) ? 'moved' : null;
  if (distance !== 1) return null;
  return lacksLetters(split(seen), split(wanted)) ? 'lost' : 'other';
}
