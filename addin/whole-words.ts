import { byLength, compoundWords } from '../core/thai/compounds';

/** Words of the pane that browsers cut in two, besides those of official writing. */
const ownWords = 'ชีต เซลล์ สมุดงาน หน่วยงาน หน้าที่ รหัสตำแหน่ง ชื่อตำแหน่ง คอลัมน์ โฟลเดอร์';

const pattern = new RegExp(byLength([...compoundWords, ...ownWords.split(' ')]).join('|'), 'g');

/**
 * Returns a text in pieces; words that a browser would end a line in are elements that stay whole. Elements, not joiners
 * (U+2060): those would go along when the text is copied.
 */
export function wholeWords(text: string): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const whole = document.createElement('span');
    whole.className = 'whole';
    whole.textContent = word;
    pieces.push(text.slice(end, index), whole);
    end = index + word.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}
