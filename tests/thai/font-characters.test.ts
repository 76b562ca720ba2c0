import { readFileSync } from 'node:fs';
import { firstNotInFont, notInFont } from '../../core/thai/font-characters';

const glyphMap = JSON.parse(readFileSync('templates/fonts/glyph-map.json', 'utf8')) as Record<
  string,
  string[]
>;

test('the characters are those of the font', () => {
  const drawn = new Set(
    Object.values(glyphMap).flatMap((texts) => texts.flatMap((text) => [...text])),
  );
  for (let code = 0x21; code < 0xd800; code++) {
    const character = String.fromCodePoint(code);
    if (/[\s\p{Cc}\p{Cf}]/u.test(character)) continue;
    expect({ code: code.toString(16), isIn: !notInFont.test(character) }).toEqual({
      code: code.toString(16),
      isIn: drawn.has(character),
    });
  }
});

test.each([
  ['งานธุรการ ๑๒ ข้อ', ''],
  ['● ข้อแรก\n  ▪ ข้อย่อย', ''],
  ['สำเร็จ 😀', '😀 (U+1F600)'],
  ['ข้อ ✓', '✓ (U+2713)'],
  ['มี\u200bช่อง', ''],
])('%j: %j', (text, expected) => {
  expect(firstNotInFont(text)).toBe(expected);
});
