import { cellAddress, columnLetters, parseAddress, parseArea } from '../../core/workbook/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseAddress(`${letters}1`)).toEqual({ row: 1, column });
});

test.each([
  [7, 2, 'B7'],
  [0, 2, 'B'],
  [7, 0, '7'],
  [0, 0, ''],
])('row %d column %d is “%s”', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'ก1', 'A1:B2', 'A-1'])(
  '“%s” is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test('absolute and lower-case addresses are read', () => {
  expect(parseAddress(' $b$7 ')).toEqual({ row: 7, column: 2 });
});

test('areas are read from any two corners', () => {
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  expect(parseArea('A1:B3')).toEqual(area);
  expect(parseArea('B3:A1')).toEqual(area);
  expect(parseArea('C4')).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
  expect(parseArea('A1:')).toBeNull();
});
