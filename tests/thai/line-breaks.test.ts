import { breakRuns, namePattern } from '../../core/thai/line-breaks';

const whole = (text: string, names: RegExp | null = null) =>
  breakRuns(text, names)
    .filter(({ isShort, isLong }) => isShort || isLong)
    .map((run) => run.text);

test.each<[string, string[]]>([
  ['ไม่น้อยกว่าร้อยละ 80', ['ร้อยละ']],
  ['เรื่อง (ร้อยละ) และร้อยละ 5', ['ร้อยละ', 'ร้อยละ']],
  ['งานอื่น ๆ ที่ได้รับมอบหมาย', []],
])('keeps the words of %j whole', (text, expected) => {
  expect(whole(text)).toEqual(expected);
});

test('a name that holds such a word stays one piece', () => {
  const name = 'กลุ่มติดตามร้อยละเป้าหมาย';
  expect(whole(`ของ${name}ทุกปี`, namePattern([name]))).toEqual([name]);
});
