import { breakRuns, compileNames } from './line-breaks';

const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const invisible = /[\u200b\u2060]/g;
const noNames = compileNames([]);
let segmenter: Intl.Segmenter | undefined;

/** The parts of a text that no line cuts, as on printed pages. */
function unbroken(text: string): string[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const joined = breakRuns(text, noNames).map((run) => run.text);
  const parts: string[] = [];
  let isJoined = false;
  for (const { segment } of segmenter.segment(joined.join(''))) {
    // The segmenter ends a word at the hyphen of a code, joined or not.
    const part = segment.replace(invisible, '');
    if (isJoined) parts.push(`${parts.pop() ?? ''}${part}`);
    else parts.push(part);
    isJoined = segment.endsWith('\u2060');
  }
  return parts.filter((part) => part !== '');
}

/** Breaks a text between words into lines of so many letters at most; a longer word has a line of its own. */
export function wrapWords(text: string, letters: number): string[] {
  const lines = [''];
  for (const part of unbroken(text)) {
    const line = `${lines.at(-1) ?? ''}${part}`;
    const isFitting = line.trim().replace(marks, '').length <= letters;
    if (isFitting || line === part) lines[lines.length - 1] = line;
    else lines.push(part.trimStart());
  }
  return lines.map((line) => line.trim());
}
