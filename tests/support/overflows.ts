import { drawPages, type Drawing } from './render-pages';
import { wordBoxes, type WordBox } from './word-boxes';

/** Resolution of the drawings that words are looked for in. */
export const pixelsAPoint = 2;
/** Grey levels of a rule, and points. */
export const [darkest, millimetre] = [150, 72 / 25.4];

/** Points of the tallest line; the mark of a draft, aslant behind all, is taller. */
const tallest = 40;

/** Says whether a rule runs through a word from above it to below it. */
export function isCrossed(word: WordBox, { grey, width, height }: Drawing): boolean {
  const pixel = (points: number) => Math.round(points * pixelsAPoint);
  const [top, bottom] = [pixel(word.top - 2), Math.min(height - 1, pixel(word.bottom + 2))];
  for (let x = pixel(word.left + 1.5); x < pixel(word.right - 1.5); x++) {
    let y = top;
    while (y <= bottom && (grey[y * width + x] ?? 255) < darkest) y++;
    if (y > bottom) return true;
  }
  return false;
}

/** Says whether a rule runs through a word from before it to behind it, not below its letters as an underline. */
export function isStruck(word: WordBox, { grey, width }: Drawing): boolean {
  const pixel = (points: number) => Math.round(points * pixelsAPoint);
  const height = word.bottom - word.top;
  const [left, right] = [pixel(word.left - 1.5), pixel(word.right + 1.5)];
  for (let y = pixel(word.top + 0.2 * height); y < pixel(word.bottom - 0.2 * height); y++) {
    let x = left;
    while (x <= right && (grey[y * width + x] ?? 255) < darkest) x++;
    if (x > right) return true;
  }
  return false;
}

/** Lists the words that stand in a margin or run over the rule of a cell. */
export async function overflows(pdf: Uint8Array): Promise<string[]> {
  const drawings = await drawPages(pdf, pixelsAPoint);
  return wordBoxes(pdf).flatMap(({ width, height, words }, i) => {
    const isLandscape = width > height;
    const left = (isLandscape ? 20 : 30) * millimetre - 1;
    const right = width - 20 * millimetre + 1;
    const bottom = height - (isLandscape ? 15 : 18) * millimetre + 3;
    return words
      .filter(
        (word) =>
          word.bottom - word.top < tallest &&
          (word.left < left ||
            word.right > right ||
            word.bottom > bottom ||
            isCrossed(word, drawings[i] as Drawing) ||
            isStruck(word, drawings[i] as Drawing)),
      )
      .map(({ text }) => `page ${i + 1}: ${text}`);
  });
}
