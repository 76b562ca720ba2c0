import { fiscalYear, formatThaiDate, gregorianDate, parseThaiDate } from '../../core/thai/dates';

test.each([
  ['1 ตุลาคม 2568', '2025-10-01'],
  ['๑ ตุลาคม ๒๕๖๘', '2025-10-01'],
  ['1 ต.ค. 2568', '2025-10-01'],
  ['1 ตุลาคม พ.ศ. 2568', '2025-10-01'],
  ['1/10/2568', '2025-10-01'],
  ['01-10-2025', '2025-10-01'],
  ['2025-10-01', '2025-10-01'],
  ['2568-10-01', '2025-10-01'],
  ['29 กุมภาพันธ์ 2567', '2024-02-29'],
  ['29 กุมภาพันธ์ 2568', null],
  ['31/4/2568', null],
  ['1/13/2568', null],
  ['1 ตุลา 2568', null],
  ['1 ตุลาคม 68', null],
  ['ตุลาคม 2568', null],
  ['', null],
])('“%s” is %s', (text, iso) => {
  expect(parseThaiDate(text)).toBe(iso);
});

test('a stored date typed in the Buddhist era is corrected', () => {
  expect(gregorianDate('2568-10-01')).toBe('2025-10-01');
  expect(gregorianDate('2025-10-01')).toBe('2025-10-01');
  expect(gregorianDate('9999-10-01')).toBeNull();
  expect(gregorianDate('x')).toBeNull();
});

test('official papers write the month in full', () => {
  expect(formatThaiDate('2025-10-01')).toBe('1 ตุลาคม 2568');
});

test.each([
  ['2025-09-30', 2568],
  ['2025-10-01', 2569],
])('%s lies in fiscal year %d', (iso, year) => {
  expect(fiscalYear(iso)).toBe(year);
});
