import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeIn } from '../../model/table';
import { sheets } from '../../sheets';
import type { Sheet } from '../../sheets/column';
import { markSlip } from '../../thai/mark-slips';
import { editDistance } from '../../thai/nearest';
import { wordsOf } from '../../thai/words';
import type { ModelRule } from '../rule';
import { phrasesOf, type CutText, type Phrases } from './phrases';
import { proseColumns } from './prose-columns';

/** How many pieces a mistyped word may have fallen into. */
const mostPieces = 4;

/** How long a word must be to be known by all but one of its letters, and how long when the odd letter may be a mark too many. */
const longEnough = 5;
const veryLong = 8;

/** Pieces of a text in a row. */
interface Stretch {
  readonly seen: string;
  readonly pieces: readonly string[];
}

/** A lost mark may leave another word (เสี่ยง, เสียง): one word alone is not enough to tell. */
function explainByMark({ seen, pieces }: Stretch, phrases: Phrases): string | null {
  const alike = phrases.alike(seen);
  if (alike.includes(seen)) return null;
  const near = alike.find((phrase) => {
    const slip = markSlip(seen, phrase);
    if (slip === 'lost') {
      return phrase.length >= longEnough && (pieces.length > 1 || wordsOf(phrase).length > 1);
    }
    return slip === 'moved' || (slip === 'other' && phrase.length >= veryLong);
  });
  return near ?? null;
}

/** One odd piece beside a known one may be a word that is used once (ร่องรอย, การ). */
function explainByLetter({ seen, pieces }: Stretch, phrases: Phrases): string | null {
  const odd = pieces.filter((piece) => !phrases.isFrequent(piece));
  if (odd.length < 2 || seen.length < longEnough) return null;
  const near = phrases.sameFirst(seen).find((word) => {
    // A word with a letter more at an end is a compound, such as การเงินๆ.
    const isCompound = seen.startsWith(word) || seen.endsWith(word);
    const isNear = word.length >= longEnough && editDistance(seen, word, 1) === 1;
    return isNear && !isCompound;
  });
  return near ?? null;
}

/** A stretch as it stands and what it nearly is. */
interface Slip {
  readonly seen: string;
  readonly near: string;
}

function findSlips(words: readonly string[], phrases: Phrases): readonly Slip[] {
  const isOdd = words.map((word) => word !== '' && !phrases.isFrequent(word));
  const found: Slip[] = [];
  let odd = isOdd.indexOf(true);
  for (let at = 0; odd >= 0; odd = isOdd.indexOf(true, at)) {
    at = Math.max(at, odd - mostPieces + 1);
    for (let count = odd - at + 1; count <= mostPieces; count++) {
      const pieces = words.slice(at, at + count);
      if (pieces.includes('') || pieces.length < count) break;
      const stretch = { seen: pieces.join(''), pieces };
      const near = explainByMark(stretch, phrases) ?? explainByLetter(stretch, phrases);
      if (near === null) continue;
      found.push({ seen: stretch.seen, near });
      at += count - 1;
      break;
    }
    at++;
  }
  return found;
}

/** What was found in texts when the same phrases were frequent. */
const slips = new WeakMap<readonly string[], { version: object; found: readonly Slip[] }>();

function slipsOf(words: readonly string[], phrases: Phrases): readonly Slip[] {
  const known = slips.get(words);
  if (known?.version === phrases.version) return known.found;
  const found = findSlips(words, phrases);
  slips.set(words, { version: phrases.version, found });
  return found;
}

function report({ row, column }: CutText, slip: Slip): AnyFinding {
  const { columns }: Sheet = sheets[row.source.id];
  const data = { header: columns[column]?.header ?? '', ...slip };
  const positions = row.positionKey === '' ? [] : [row.positionKey];
  return finding('word-unexplained', placeIn(row, column), { data, positions });
}

/** Finds words that are nearly a frequent word or phrase: with a mark lost or moved, as in text from old PDFs, or a letter mistyped. */
export const wordUnexplained: ModelRule = {
  code: 'word-unexplained',
  scope: 'model',
  reads: [
    ...proseColumns,
    'duties.position',
    'indicators.position',
    'pastIndicators.position',
    'relationships.position',
    'knowledge.position',
  ],
  check(model) {
    const phrases = phrasesOf(model);
    return phrases.texts.flatMap((text) =>
      slipsOf(text.words, phrases).map((slip) => report(text, slip)),
    );
  },
};
