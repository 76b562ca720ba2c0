/** How much of the text is shown on either side of a fault. */
const around = 12;

/** How long an excerpt may be. */
const longest = 60;

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Whether a cut before this letter would tear a mark or a final vowel off its consonant. */
function isMark(letter: string | undefined): boolean {
  return letter !== undefined && /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0300-\u036f]/.test(letter);
}

function cut(text: string, from: number, to: number): string {
  let start = Math.max(0, from - around);
  let end = Math.min(text.length, Math.max(to, from) + around, start + longest);
  while (start > 0 && isMark(text[start])) start--;
  while (end < text.length && isMark(text[end])) end++;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Returns the stretches in which a text and its correction first differ. */
export function excerpts(text: string, fixed: string): { seen: string; wanted: string } {
  const start = firstDifference(text, fixed);
  let end = 0;
  const limit = Math.min(text.length, fixed.length) - start;
  while (end < limit && text[text.length - 1 - end] === fixed[fixed.length - 1 - end]) end++;
  return {
    seen: cut(text, start, text.length - end),
    wanted: cut(fixed, start, fixed.length - end),
  };
}
