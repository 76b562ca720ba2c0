import { fc } from '../support/fast-check';
import {
  cleanText,
  dateOf,
  droppedCharacters,
  levelOf,
  listOf,
  numberOf,
  optionalText,
  pathOf,
  textOf,
} from '../../core/sheets/parse-cell';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { rawValue } from '../support/raw-values';

test.each<[RawValue, string]>([
  [null, ''],
  ['  ก\r\nข ', 'ก\nข'],
  ['a\u0008b\u202ec', 'abc'],
  [12.5, '12.5'],
  [0.1 + 0.2, '0.3'],
  [true, 'TRUE'],
  [{ kind: 'percent', value: 80 }, '80%'],
  [{ kind: 'date', iso: '2025-10-01' }, '1 ตุลาคม 2568'],
  [{ kind: 'error', code: '#REF!' }, '#REF!'],
])('text of %j', (raw, text) => {
  expect(textOf(raw)).toBe(text);
});

test.each(['-', ' - ', '–', '—'])('“%s” alone means none', (text) => {
  expect(optionalText(text)).toBe('');
});

test.each<[RawValue, number | null]>([
  [3, 3],
  ['3', 3],
  ['๓', 3],
  [' 1,234.50 ', 1234.5],
  ['๑,๒๓๔', 1234],
  ['-2', -2],
  ['.5', 0.5],
  [{ kind: 'percent', value: 80 }, 80],
  ['1,23', null],
  ['3 คน', null],
  ['1e3', null],
  ['0x10', null],
  ['', null],
  ['-', null],
  [true, null],
  [null, null],
  [{ kind: 'date', iso: '2025-10-01' }, null],
])('number of %j is %s', (raw, number) => {
  expect(numberOf(raw)).toBe(number);
});

test.each<[RawValue, number | null]>([
  ['ระดับ 3', 3],
  ['ระดับที่ ๓', 3],
  [3, 3],
  ['สาม', null],
])('level of %j is %s', (raw, level) => {
  expect(levelOf(raw)).toBe(level);
});

test('a date cell and a typed date are the same', () => {
  expect(dateOf({ kind: 'date', iso: '2568-10-01' })).toBe('2025-10-01');
  expect(dateOf('1 ต.ค. 2568')).toBe('2025-10-01');
  expect(dateOf(45931)).toBeNull();
});

test.each<[RawValue, string | null]>([
  ['8.1', '8.1'],
  ['1.10', '1.10'],
  ['๑.๒', '1.2'],
  ['1.', '1'],
  [1, '1'],
  [1.2, '1.2'],
  ['ก.', null],
  ['1..2', null],
  ['', null],
])('path of %j is %s', (raw, path) => {
  expect(pathOf(raw)).toBe(path);
});

test.each<[string, string, (readonly [string, 0 | 1])[]]>([
  [
    'one item a line',
    'ก\nข',
    [
      ['ก', 0],
      ['ข', 0],
    ],
  ],
  [
    'bullets',
    '- ก\n– ข\n• ค\n● ง',
    [
      ['ก', 0],
      ['ข', 0],
      ['ค', 0],
      ['ง', 0],
    ],
  ],
  [
    'numbers',
    '1. ก\n๒) ข\n10.ค',
    [
      ['ก', 0],
      ['ข', 0],
      ['ค', 0],
    ],
  ],
  ['a decimal is no number of a list', '1.5 เท่า', [['1.5 เท่า', 0]]],
  [
    'sub-items',
    '- ก\n  - ก1\n   • ก2\n- ข',
    [
      ['ก', 0],
      ['ก1', 1],
      ['ก2', 1],
      ['ข', 0],
    ],
  ],
  [
    'one blank makes no sub-item',
    '- ก\n - ข',
    [
      ['ก', 0],
      ['ข', 0],
    ],
  ],
  [
    'blanks without a bullet make none',
    '- ก\n   ข',
    [
      ['ก', 0],
      ['ข', 0],
    ],
  ],
  ['the first line has no line above', '  - ก', [['ก', 0]]],
  ['empty lines', '\n- ก\n\n-\n', [['ก', 0]]],
  [
    'line ends of all kinds',
    'ก\r\nข\rค\u2028ง',
    [
      ['ก', 0],
      ['ข', 0],
      ['ค', 0],
      ['ง', 0],
    ],
  ],
])('list: %s', (_, text, items) => {
  expect(listOf(text).map(({ text: item, depth }) => [item, depth])).toEqual(items);
});

test('dropped characters are named once each', () => {
  expect(droppedCharacters('a\u0008\u0008\u202e')).toEqual(['U+0008', 'U+202E']);
  expect(cleanText('a\tb\nc')).toBe('a\tb\nc');
});

test('no value makes any reader throw, and none yields a number that is none', () => {
  fc.assert(
    fc.property(rawValue, (raw) => {
      for (const read of [textOf, optionalText, dateOf, pathOf, listOf]) read(raw);
      for (const read of [numberOf, levelOf]) expect(read(raw) ?? 0).not.toBeNaN();
    }),
  );
});
