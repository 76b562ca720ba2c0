import { compoundWords } from './compounds';
import { remembered } from './remembered';
import { wordsOf } from './words';

/** What stands on both sides of a blank and belongs together. */
interface Broken {
  readonly left: string;
  readonly right: string;
  /** Whether the two are certainly one word: together the dictionary knows them, apart it does not. */
  readonly isCertain: boolean;
}

/**
 * Words besides the compounds that are written without a blank, cut where a line may have ended. What a compound ends with
 * may begin the next phrase (แนวทางปฏิบัติ การควบคุม): not cut before การ.
 */
const collocations = (
  'ปฏิบัติ|งาน ปฏิบัติ|หน้าที่ ดำเนิน|งาน ดำเนิน|การ บริหาร|งาน ประสาน|งาน หน่วย|งาน พนัก|งาน สำนัก|งาน ' +
  'เจ้าหน้า|ที่ หน้า|ที่ คณะ|กรรมการ กรรม|การ การ|เกษตร การ|เงิน การ|บัญชี การ|ตลาด เกษตร|กร สหกรณ์|การเกษตร'
).split(' ');

/** How many letters on each side of a blank are looked at. */
const reach = 8;

const keyOf = (left: string, right: string) => left.slice(-2) + right.slice(0, 2);

/** Compounds in two parts, cut where the dictionary cuts them, by the letters beside the cut. */
let partsByKey: Map<string, (readonly [string, string])[]> | undefined;

/** Compounds whose parts may as well be named one after the other. */
const listed = new Set(['ซื้อขาย', 'ได้เสีย']);

function cutsOf(compound: string): [string, string][] {
  const words = wordsOf(compound);
  const cuts = words.slice(1).map((_, at): [string, string] => {
    return [words.slice(0, at + 1).join(''), words.slice(at + 1).join('')];
  });
  return cuts.filter(([, right]) => right !== 'การ');
}

function compoundParts(): Map<string, (readonly [string, string])[]> {
  const made = new Map<string, (readonly [string, string])[]>();
  const cut = collocations.map((one) => one.split('|') as [string, string]);
  for (const parts of [
    ...compoundWords.filter((word) => !listed.has(word)).flatMap(cutsOf),
    ...cut,
  ]) {
    const key = keyOf(...parts);
    made.set(key, [...(made.get(key) ?? []), parts]);
  }
  return made;
}

function brokenCompound(before: string, after: string): Broken | null {
  partsByKey ??= compoundParts();
  const parts = partsByKey.get(keyOf(before, after)) ?? [];
  const found = parts.find(([left, right]) => before.endsWith(left) && after.startsWith(right));
  return found ? { left: found[0], right: found[1], isCertain: false } : null;
}

/** Words beside which a word keeps its borders; other letters are torn apart or swallowed. */
const neighbours = [
  ['การ', ''],
  ['ที่', ''],
  ['', 'ที่'],
  ['', 'มี'],
] as const;

const isWord = remembered((text) =>
  neighbours.every(([before, after]) => {
    let at = 0;
    const [from, to] = [before.length, before.length + text.length];
    return wordsOf(before + text + after).every((word) => {
      at += word.length;
      return at <= from ? at === from : at >= to;
    });
  }),
);

/** The word of the joined text that reaches over the blank. */
function wordAcross(before: string, after: string): readonly [string, string] | null {
  let at = 0;
  for (const word of wordsOf(before + after)) {
    const cut = before.length - at;
    if (cut > 0 && cut < word.length) return [word.slice(0, cut), word.slice(cut)];
    at += word.length;
  }
  return null;
}

function brokenWord(before: string, after: string): Broken | null {
  const [left = '', right = ''] = wordAcross(before, after) ?? [];
  if (left.length < 2 || right.length < 2 || !isWord(left + right)) return null;
  return isWord(left) && isWord(right) ? null : { left, right, isCertain: true };
}

const endsWithWord = remembered((before) => isWord(wordsOf(before).at(-1) ?? ''));
const startsWithWord = remembered((after) => isWord(wordsOf(after)[0] ?? ''));

function brokenAt(before: string, after: string): Broken | null {
  const compound = brokenCompound(before, after);
  if (compound) return compound;
  return endsWithWord(before) && startsWithWord(after) ? null : brokenWord(before, after);
}

const isLetter = (code: number) => code >= 0x0e01 && code <= 0x0e4e && code !== 0x0e46;

function lettersBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < reach && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

function lettersAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < reach && isLetter(text.charCodeAt(to))) to++;
  return text.slice(at, to);
}

/** A blank that tears a word or a compound apart; `at` is where it stands in the text, from 0. */
export interface TornBlank extends Broken {
  readonly at: number;
}

function findBroken(text: string): readonly TornBlank[] {
  const found: TornBlank[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const [before, after] = [lettersBefore(text, at), lettersAfter(text, at + 1)];
    if (before.length < 2 || after.length < 2) continue;
    const broken = brokenAt(before, after);
    if (broken) found.push({ ...broken, at });
  }
  return found;
}

/** The text that was asked for last: one rule after the other asks for the same. */
let last: { text: string; found: readonly TornBlank[] } = { text: '', found: [] };

/** Returns the words and compounds of a text that a blank tears apart. */
export function brokenWords(text: string): readonly TornBlank[] {
  if (text !== last.text) last = { text, found: findBroken(text) };
  return last.found;
}
