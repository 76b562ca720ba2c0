import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeOf, type Row } from '../../model/table';
import { duties } from '../../sheets/duties';
import { editDistance } from '../../thai/nearest';
import { normaliseThai } from '../../thai/normalise';
import { wordsOf } from '../../thai/words';
import type { ModelRule } from '../rule';

/** How many letters of duties are read: cutting words is slow, and a large office's later forms use the same words. */
const lettersRead = 60_000;

/** How often a word must stand in the workbook to explain another, and how long it must be. */
const oftenEnough = 3;
const longEnough = 5;

/** How many pieces a mistyped word may have fallen into. */
const mostPieces = 4;

const thaiOnly = /^[\u0e01-\u0e45\u0e47-\u0e4e]+$/;
const cutWords = new WeakMap<Row<'duties'>, readonly string[]>();

function wordsOfDuty(row: Row<'duties'>): readonly string[] {
  const known = cutWords.get(row) ?? wordsOf(normaliseThai(row.values.text));
  cutWords.set(row, known);
  return known;
}

function rowsRead(model: Model): Row<'duties'>[] {
  let letters = 0;
  const rows: Row<'duties'>[] = [];
  for (const row of model.tables.duties) {
    letters += row.values.text.length;
    if (letters > lettersRead) break;
    rows.push(row);
  }
  return rows;
}

interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  /** Frequent words by their first and by their last two letters. */
  readonly byEdge: ReadonlyMap<string, readonly string[]>;
}

const edgesOf = (word: string) => [`${word.slice(0, 2)}…`, `…${word.slice(-2)}`];

function vocabularyOf(rows: readonly Row<'duties'>[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const word of wordsOfDuty(row)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byEdge = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < oftenEnough || word.length < longEnough || !thaiOnly.test(word)) continue;
    for (const edge of edgesOf(word)) byEdge.set(edge, [...(byEdge.get(edge) ?? []), word]);
  }
  return { counts, byEdge };
}

function explain(seen: string, { counts, byEdge }: Vocabulary): string | null {
  if (seen.length < longEnough || counts.has(seen)) return null;
  for (const edge of edgesOf(seen)) {
    const near = byEdge
      .get(edge)
      ?.find((word) => word[0] === seen[0] && editDistance(seen, word, 1) === 1);
    // A word with a letter more at an end is a compound, such as การเงินๆ.
    if (near !== undefined && !seen.startsWith(near) && !seen.endsWith(near)) return near;
  }
  return null;
}

/** Finds pieces in a row, one of them seen nowhere else, that together nearly make a frequent word. */
function unexplained(words: readonly string[], vocabulary: Vocabulary) {
  if (words.every((word) => (vocabulary.counts.get(word) ?? 0) > 1)) return null;
  for (let at = 0; at < words.length; at++) {
    // Beside another odd piece nobody knows where the word begins.
    const before = words[at - 1] ?? '';
    const isOdd = before.length === 1 || (vocabulary.counts.get(before) ?? 0) < 2;
    if (thaiOnly.test(before) && isOdd) continue;
    for (let count = 2; count <= mostPieces && at + count <= words.length; count++) {
      const pieces = words.slice(at, at + count);
      if (!pieces.every((piece) => thaiOnly.test(piece))) break;
      if (pieces.every((piece) => (vocabulary.counts.get(piece) ?? 0) > 1)) continue;
      const seen = pieces.join('');
      const near = explain(seen, vocabulary);
      if (near !== null) return { seen, near };
    }
  }
  return null;
}

/** Finds stretches that the dictionary cuts into odd pieces and that differ by one letter from a frequent word. */
export const wordUnexplained: ModelRule = {
  code: 'word-unexplained',
  scope: 'model',
  reads: ['duties.position', 'duties.text'],
  check(model) {
    const rows = rowsRead(model);
    const vocabulary = vocabularyOf(rows);
    return rows.flatMap((row): AnyFinding[] => {
      const found = unexplained(wordsOfDuty(row), vocabulary);
      if (!found) return [];
      const data = { header: duties.columns.text.header, ...found };
      const positions = [row.positionKey];
      return [finding('word-unexplained', placeOf(row, 'text'), { data, positions })];
    });
  },
};
