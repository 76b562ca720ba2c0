import { breakRuns, compileNames, lengthOnLine, type Run } from './line-breaks';

const invisible = /[\u200b\u2060]/g;
const noNames = compileNames([]);
let segmenter: Intl.Segmenter | undefined;

/** The parts of a text that no line cuts, as on printed pages. */
function unbroken(text: string): string[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const parts: string[] = [];
  let isJoined = false;
  for (const { segment } of segmenter.segment(text)) {
    // The segmenter ends a word at the hyphen of a code, joined or not.
    const part = segment.replace(invisible, '');
    if (isJoined) parts.push(`${parts.pop() ?? ''}${part}`);
    else parts.push(part);
    isJoined = segment.endsWith('\u2060');
  }
  return parts.filter((part) => part !== '');
}

/**
 * Breaks the runs of a text between words into lines of so many letters at most; a longer word has a line of its own,
 * and so has a long name that does not fit the rest of a line.
 */
export function wrapRuns(runs: readonly Run[], letters: number): string[] {
  const lines = [''];
  const fits = (line: string) => lengthOnLine(line.trim()) <= letters;
  for (const { text, isLong } of runs) {
    const parts = unbroken(text);
    const before = lines.at(-1) ?? '';
    if (isLong && before.trim() !== '' && !fits(`${before}${parts.join('')}`)) lines.push('');
    const first = lines.length;
    for (const part of parts) {
      const line = `${lines.at(-1) ?? ''}${part}`;
      if (fits(line) || line === part) lines[lines.length - 1] = line;
      else lines.push(part.trimStart());
    }
    if (isLong && lines.length > first) lines.push('');
  }
  return lines.map((line) => line.trim()).filter((line, at) => line !== '' || at === 0);
}

/** Breaks a text as `wrapRuns`. */
export function wrapWords(text: string, letters: number): string[] {
  return wrapRuns(breakRuns(text, noNames), letters);
}
