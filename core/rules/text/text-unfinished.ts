import type { TextRule } from '../rule';

/** Words that lead on to more; none of them ends another word. */
const leadingOn = ['และ', 'หรือ', 'ตลอดจน', 'ได้แก่', 'รวมทั้ง', 'รวมถึง', 'ซึ่ง', 'เพื่อให้', 'เพื่อ'];

/** What is typed where the rest is still to come. */
const placeholder = /(?:\?{2,}|_{3,}|\.{4,}|…{2,}|^(?:x{2,}|tbd))(?=\s*$)/i;

function inspect(text: string) {
  // Within a cell of several items, only a slash tells that one breaks off.
  const broken = !text.includes('/') ? undefined : /\S*\/(?=\s+[-–•●] ?\S)/.exec(text)?.[0];
  if (broken !== undefined) return { seen: broken };
  const filler = placeholder.exec(text)?.[0];
  if (filler !== undefined) return { seen: filler };
  const last = text.trimEnd();
  const end = last.slice(-1);
  if (/[/,(:;&+]/.test(end)) return { seen: last.slice(-20) };
  if (/[\s)]-$/.test(last)) return { seen: last.slice(-20) };
  const word = leadingOn.find((one) => last.endsWith(one));
  return word === undefined || /แล$|กรรมการหรือ$/.test(last.slice(0, -word.length))
    ? null
    : { seen: last.slice(-20) };
}

/** Finds duties, summaries and indicators that end in a slash, a comma or a word that leads on. */
export const textUnfinished: TextRule = {
  code: 'text-unfinished',
  scope: 'text',
  signs: 0,
  columns: [
    'positions.summary',
    'positions.title',
    'duties.text',
    'indicators.text',
    'unitFunctions.text',
  ],
  inspect,
};
