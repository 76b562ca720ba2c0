import { editDistance, nearest, nearFinder } from '../../core/thai/nearest';

test.each([
  ['', '', 0],
  ['กข', 'กข', 0],
  ['กข', 'กค', 1],
  ['กข', 'กขค', 1],
  ['กขคง', 'ก', 3],
  ['กขค', 'งจฉ', 3],
])('“%s” and “%s” differ by %d', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
  expect(editDistance(b, a, 5)).toBe(distance);
});

test('a distance beyond the limit is not computed to the end', () => {
  expect(editDistance('กขคงจ', 'ฉชซฌญ', 2)).toBe(3);
});

test.each([
  ['ตำแหนง', ['ตำแหน่ง', 'หน้าที่'], 'ตำแหน่ง'],
  ['GA-1', ['GA-01', 'HR-01'], 'GA-01'],
  ['ไม่เกี่ยวเลย', ['ตำแหน่ง', 'หน้าที่'], ''],
  ['GA-0', ['GA-01', 'GA-02'], ''],
  ['ก', ['ข'], ''],
])('nearest to “%s” of %j is “%s”', (text, known, wanted) => {
  expect(nearest(text, known)).toBe(wanted);
});

test('a finder gives for many texts what each gets by itself', () => {
  const known = Array.from({ length: 60 }, (_, i) => `P-${String(i * 7).padStart(4, '0')}`);
  const texts = known.flatMap((code) => [`${code}X`, code.slice(1), code.replace('0', '๐'), code]);
  const find = nearFinder(known);
  const alone = texts.map((text) => nearest(text, known));
  expect(texts.map(find)).toEqual(alone);
  expect(texts.map(find)).toEqual(alone);
  expect(new Set(alone).size).toBeGreaterThan(known.length / 2);
});
