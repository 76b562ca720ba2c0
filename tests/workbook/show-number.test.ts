import type { RawValue } from '../../core/workbook/raw-workbook';
import { showNumber } from '../../core/workbook/show-number';

const day = (iso: string): RawValue => ({ kind: 'date', iso });

test.each<[string, number, RawValue]>([
  ['d/m/yyyy', 45931, day('2025-10-01')],
  ['[$-107041E]d mmm yyyy;@', 45931, day('2025-10-01')],
  ['[$-D07041E]d mmmm yyyy', 45931, day('2025-10-01')],
  ['[$-41E]D MMM BBBB', 45931, day('2025-10-01')],
  ['yyyy-mm-dd hh:mm', 45931.75, day('2025-10-01')],
  ['mmmm', 45931, day('2025-10-01')],
  ['d/m/yyyy', 1, day('1900-01-01')],
  ['d/m/yyyy', 59, day('1900-02-28')],
  ['d/m/yyyy', 61, day('1900-03-01')],
  ['d/m/yyyy', 2958465, day('9999-12-31')],
  ['d/m/yyyy', -1, -1],
  ['d/m/yyyy', 3e9, 3e9],
  ['h:mm', 0.354166666666667, '08:30'],
  ['h:mm AM/PM', 0.75, '18:00'],
  ['[h]:mm', 1.5, '36:00'],
  ['0%', 0.8, { kind: 'percent', value: 80 }],
  ['0.0%', 0.07, { kind: 'percent', value: 7 }],
  ['0.00"%"', 0.8, 0.8],
  ['000', 7, '007'],
  ['"GA-"00', 5, 'GA-05'],
  ['\\G\\A00', 5, 'GA05'],
  ['0-0000-00000-00-0', 1100200300401, '1-1002-00300-40-1'],
  ['000', 12345, '12345'],
  ['000', 1.5, 1.5],
  ['0', 7, 7],
  ['0.00', 1.5, 1.5],
  ['00.0', 7, 7],
  ['0 "ครั้ง"', 5, 5],
  ['00 "วัน"', 5, 5],
  ['#,##0', 1234, 1234],
  ['#,##0 "บาท/day"', 1234, 1234],
  ['[Red]#,##0;[Blue]-#,##0', 1234, 1234],
  ['General', 45931, 45931],
  ['Standard', 45931, 45931],
  ['@', 1.1, 1.1],
  ['t0', 5, 5],
])('%s shows %d', (code, value, shown) => {
  expect(showNumber(value, code, false)).toEqual(shown);
});

test('a workbook that counts from 1904 is four years and a day ahead', () => {
  expect(showNumber(45931 - 1462, 'd/m/yyyy', true)).toEqual(day('2025-10-01'));
  expect(showNumber(0, 'd/m/yyyy', true)).toEqual(day('1904-01-01'));
});
