import { foldHeader, foldKey, foldText, normaliseThai } from '../../core/thai/normalise';

test.each([
  ['NFC', 'e\u0301', '\u00e9'],
  ['sara am of two characters', 'ก\u0e4dา', 'กำ'],
  ['sara am with a tone between', 'น\u0e4d\u0e49า', 'น้ำ'],
  ['sara am is kept whole', 'น้ำ', 'น้ำ'],
  ['two เ are แ', 'เเผน', 'แผน'],
  ['tone before an upper vowel', 'ท\u0e48\u0e35', 'ที่'],
  ['tone before a lower vowel', 'ผ\u0e49\u0e39', 'ผู้'],
  ['a mark typed twice', 'ที่\u0e48', 'ที่'],
  ['zero-width characters', 'งาน\u200bบุคคล\u2060\ufeff', 'งานบุคคล'],
  ['no-break space', 'งาน\u00a0บุคคล', 'งาน บุคคล'],
  ['runs of blanks', 'งาน \t  บุคคล', 'งาน บุคคล'],
  ['blank before a mark', 'ท \u0e35\u0e48', 'ที่'],
  ['Khmer vowel', 'ส\u17b7', 'สิ'],
  ['Lao letters', '\u0e9a\u0eb4', 'บิ'],
  ['line breaks stay', 'ก \r\n ข', 'ก\nข'],
  ['blanks around', '  ก ', 'ก'],
])('%s', (_, typed, wanted) => {
  expect(normaliseThai(typed)).toBe(wanted);
  expect(normaliseThai(wanted)).toBe(wanted);
});

test('headers differ neither by blanks nor by letter case', () => {
  expect(foldHeader(' ระดับ\n 1 ')).toBe(foldHeader('ระดับ 1'));
  expect(foldHeader('KPI')).toBe(foldHeader('kpi'));
});

test('texts differ neither by blanks, nor by kind of digit, nor by a blank before ๆ', () => {
  expect(foldText('อื่น ๆ ข้อ ๑')).toBe(foldText('อื่นๆข้อ 1'));
  expect(foldText('การทำงาน')).not.toBe(foldText('การทำงานเป็นทีม'));
});

test('codes keep their inner blanks', () => {
  expect(foldKey(' ga-๐๑ ')).toBe('ga-01');
  expect(foldKey('GA 01')).not.toBe(foldKey('GA01'));
});
