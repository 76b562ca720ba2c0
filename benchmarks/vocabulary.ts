import { wordsOf } from '../core/thai/words';
import type { RawWorkbook } from '../core/workbook/raw-workbook';

/** How varied the texts of a workbook are. */
export interface Vocabulary {
  /** Different words. */
  readonly words: number;
  /** Words in all. */
  readonly running: number;
  readonly texts: number;
  readonly different: number;
}

/** Letters from which a cell counts as prose. */
const shortestProse = 20;

/** Counts the words of a workbook's prose. */
export function vocabularyOf(workbook: RawWorkbook): Vocabulary {
  const texts = workbook.files
    .flatMap((file) => file.sheets)
    .flatMap((sheet) => sheet.rows.slice(1).flatMap((row) => row.cells))
    .filter((cell) => typeof cell === 'string' && cell.length >= shortestProse) as string[];
  const words = texts.flatMap((text) => wordsOf(text).filter((word) => word.trim() !== ''));
  return {
    words: new Set(words).size,
    running: words.length,
    texts: texts.length,
    different: new Set(texts).size,
  };
}
